create trigger audit_events_append_only before update or delete on app.audit_events for each row execute function audit.refuse_change();
create trigger audit_events_no_truncate before truncate on app.audit_events for each statement execute function audit.refuse_change();
create trigger hazard_steps_append_only before update or delete on app.hazard_steps for each row execute function audit.refuse_change();
create trigger membership_steps_append_only before update or delete on app.membership_steps for each row execute function audit.refuse_change();
create trigger visit_signatures_append_only before update or delete on app.visit_signatures for each row execute function audit.refuse_change();

create trigger hazards_audit after update of state on app.hazards for each row when (old.state is distinct from new.state) execute function audit.note_state();
create trigger major_hazards_audit after update of state on app.major_hazards for each row when (old.state is distinct from new.state) execute function audit.note_state();
create trigger visits_audit after update of state on app.visits for each row when (old.state is distinct from new.state) execute function audit.note_state();
create trigger rounds_audit after update of state on app.rounds for each row when (old.state is distinct from new.state) execute function audit.note_state();
create trigger memberships_audit after update of state on app.memberships for each row when (old.state is distinct from new.state) execute function audit.note_state();
create trigger alliances_audit after update of state on app.alliances for each row when (old.state is distinct from new.state) execute function audit.note_state();
create trigger advice_notes_audit after update of state on app.advice_notes for each row when (old.state is distinct from new.state) execute function audit.note_state();
create trigger evidence_audit after insert on app.evidence for each row execute function audit.note_insert();
create trigger visit_signatures_audit after insert on app.visit_signatures for each row execute function audit.note_insert();
create trigger hazards_audit_insert after insert on app.hazards for each row execute function audit.note_insert();

-- Evidence is what it was when it came in; only the thumbnail and the disclosure are noted on it.
create function app.refuse_new_content() returns trigger language plpgsql as $$
begin
  raise exception 'evidence never changes' using errcode = '42501';
end $$;
create trigger evidence_immutable before update on app.evidence for each row
  when ((old.alliance_id, old.id, old.sha256, old.subject_kind, old.subject_id, old.enterprise_id, old.received_at)
    is distinct from (new.alliance_id, new.id, new.sha256, new.subject_kind, new.subject_id, new.enterprise_id, new.received_at))
  execute function app.refuse_new_content();

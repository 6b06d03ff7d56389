set role app_owner;
set check_function_bodies = off;

create table "app"."activity_groups" ("alliance_id" uuid not null, "id" uuid not null, "name" text not null, "position" int not null, "created_at" timestamptz not null, "ended_at" timestamptz null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "activity_groups_id_index" on "app"."activity_groups" ("id");

create table "app"."advice_notes" ("alliance_id" uuid not null, "id" uuid not null, "visit_id" uuid not null, "enterprise_id" uuid not null, "group_id" uuid null, "number" text not null, "state" text not null, "issued_at" timestamptz null, "acknowledged_at" timestamptz null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "advice_notes_id_index" on "app"."advice_notes" ("id");
alter table "app"."advice_notes" add constraint "advice_notes_number_key" unique ("alliance_id", "number");
alter table "app"."advice_notes" add constraint "advice_notes_visit_key" unique ("alliance_id", "visit_id");

create table "app"."alliances" ("id" uuid not null, "name" text not null, "code" text not null, "type" text not null, "division_code" bigint not null, "state" text not null, "charter" jsonb not null, "founded_on" date null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("id"));
create index "alliances_division_idx" on "app"."alliances" ("division_code", "id");
alter table "app"."alliances" add constraint "alliances_code_key" unique ("code");
alter table "app"."alliances" add constraint "alliances_type_ck" check (type in ('industry', 'area', 'park', 'village'));
alter table "app"."alliances" add constraint "alliances_state_ck" check (state in ('preparing', 'filed', 'active', 'rectifying', 'dissolved'));

create table "app"."alliance_checklist_items" ("alliance_id" uuid not null, "id" uuid not null, "code" text not null, "version_no" int not null, "topic_code" text not null, "text" text not null, "deadline_days" int not null, "created_at" timestamptz not null, "created_by_name" text not null, "retired_at" timestamptz null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "alliance_checklist_items_id_index" on "app"."alliance_checklist_items" ("id");
alter table "app"."alliance_checklist_items" add constraint "alliance_checklist_items_version_key" unique ("alliance_id", "code", "version_no");

create table "app"."alliance_rollups" ("alliance_id" uuid not null, "division_code" bigint not null, "alliance_type" text not null, "groups" int not null default 0, "rounds_running" int not null default 0, "members" int not null default 0, "visits_planned" int not null default 0, "visits_done" int not null default 0, "firms_checked" int not null default 0, "hazards" int not null default 0, "hazards_open" int not null default 0, "hazards_overdue" int not null default 0, "hazards_closed" int not null default 0, "hazards_closed_on_time" int not null default 0, "hazards_major_open" int not null default 0, "hazards_disputed" int not null default 0, "hazards_disclosed" int not null default 0, "relapses" int not null default 0, "good_practices" int not null default 0, "as_of" timestamptz not null, primary key ("alliance_id"));
create index "alliance_rollups_division_idx" on "app"."alliance_rollups" ("division_code", "alliance_id");

create table "app"."audit_events" ("owner_id" uuid not null, "seq" bigint not null, "at" timestamptz not null, "actor_kind" text not null, "person_id" uuid null, "seat" text not null, "action" text not null, "object_kind" text not null, "object_id" uuid null, "detail" jsonb not null, "request_id" text not null, "prev_hash" text not null, "hash" text not null, primary key ("owner_id", "seq"));
create index "audit_events_object_idx" on "app"."audit_events" ("object_id");

create table "app"."audit_heads" ("owner_id" uuid not null, "seq" bigint not null, "hash" text not null, primary key ("owner_id"));

create table "app"."bureaus" ("id" uuid not null, "name" text not null, "level" text not null, "division_code" bigint not null, "created_at" timestamptz not null, primary key ("id"));

create table "app"."bureau_seats" ("id" uuid not null, "bureau_id" uuid not null, "person_id" uuid not null, "person_name" text not null, "role" text not null, "starts_on" date not null, "ends_on" date null, "ended_at" timestamptz null, primary key ("id"));
create index "bureau_seats_person_idx" on "app"."bureau_seats" ("person_id");

create table "app"."bureau_territories" ("id" uuid not null, "bureau_id" uuid not null, "code_from" bigint not null, "code_to" bigint not null, primary key ("id"));
alter table "app"."bureau_territories" add constraint "bureau_territories_range_ck" check (code_from < code_to);

create table "app"."calendar_days" ("date" date not null, "kind" text not null, "name" text null, "source" text not null, primary key ("date"));

create table "app"."calendar_years" ("year" int not null, "notice" text null, "provisional" boolean not null, primary key ("year"));

create table "app"."checklists" ("alliance_id" uuid not null, "id" uuid not null, "content_hash" text not null, "topic_codes" text[] not null, "lines" jsonb not null, "created_at" timestamptz not null, primary key ("alliance_id", "id"));
create index "checklists_id_index" on "app"."checklists" ("id");
alter table "app"."checklists" add constraint "checklists_content_key" unique ("alliance_id", "content_hash");

create table "app"."checklist_items" ("code" text not null, "version_no" int not null, "topic_code" text not null, "text" text not null, "basis" jsonb not null, "severity" text not null, "major_refs" text[] not null, "major_when" text null, "deadline_days" int not null, "methods" text[] not null, "effective_from" date not null, "effective_to" date null, primary key ("code", "version_no"));
create index "checklist_items_topic_idx" on "app"."checklist_items" ("topic_code");

create table "app"."checklist_topics" ("code" text not null, "name_zh" text not null, "name_en" text not null, "industry_hints" text[] not null, "aliases" text[] not null, "always" boolean not null, "position" int not null, primary key ("code"));

create table "app"."committee_seats" ("alliance_id" uuid not null, "id" uuid not null, "person_id" uuid not null, "person_name" text not null, "phone_masked" text not null, "role" text not null, "group_id" uuid null, "enterprise_id" uuid null, "starts_on" date not null, "ends_on" date null, "ended_at" timestamptz null, primary key ("alliance_id", "id"));
create index "committee_seats_id_index" on "app"."committee_seats" ("id");
create index "committee_seats_person_idx" on "app"."committee_seats" ("person_id");
alter table "app"."committee_seats" add constraint "committee_seats_group_ck" check ((role = 'group_leader') = (group_id is not null));

create table "app"."declared_conflicts" ("alliance_id" uuid not null, "id" uuid not null, "enterprise_a" uuid not null, "enterprise_b" uuid not null, "kind" text not null, "reason" text not null, "declared_by_name" text not null, "declared_at" timestamptz not null, "withdrawn_at" timestamptz null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "declared_conflicts_id_index" on "app"."declared_conflicts" ("id");
alter table "app"."declared_conflicts" add constraint "declared_conflicts_order_ck" check (enterprise_a < enterprise_b);

create table "app"."divisions" ("code" bigint not null, "name" text not null, "parent_code" bigint null, "level" text not null, "valid_from" date null, "valid_to" date null, primary key ("code"));
create index "divisions_parent_idx" on "app"."divisions" ("parent_code");

create table "app"."drop_box_items" ("alliance_id" uuid not null, "id" uuid not null, "visit_id" uuid not null, "group_id" uuid null, "person_id" uuid not null, "person_name" text not null, "payload" jsonb not null, "state" text not null, "received_at" timestamptz not null, "decided_at" timestamptz null, "decided_by_name" text null, "reason" text null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "drop_box_items_id_index" on "app"."drop_box_items" ("id");
create index "drop_box_items_visit_idx" on "app"."drop_box_items" ("alliance_id", "visit_id");

create table "app"."due" ("id" uuid not null, "alliance_id" uuid not null, "object_kind" text not null, "object_id" uuid not null, "kind" text not null, "level" int not null, "round" int not null, "due_at" timestamptz not null, "state" text not null, "done_at" timestamptz null, primary key ("id"));
create index due_pending_idx on app.due (due_at) where state = 'pending';
alter table "app"."due" add constraint "due_once_key" unique ("object_id", "kind", "level", "round");
alter table "app"."due" add constraint "due_state_ck" check (state in ('pending', 'done', 'cancelled'));

create table "app"."effects" ("key" text not null, "alliance_id" uuid null, "at" timestamptz not null, primary key ("key"));

create table "app"."enterprises" ("id" uuid not null, "credit_code" text not null, "name" text not null, "short_name" text null, "division_code" bigint not null, "address" text null, "lat" double precision null, "lon" double precision null, "industry_code" text null, "scale" text null, "headcount" int null, "principal_name" text null, "principal_phone" text null, "safety_officer_name" text null, "safety_officer_phone" text null, "risk_tags" text[] not null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("id"));
create index "enterprises_division_idx" on "app"."enterprises" ("division_code", "id");
alter table "app"."enterprises" add constraint "enterprises_credit_code_key" unique ("credit_code");

create table "app"."enterprise_rollups" ("alliance_id" uuid not null, "enterprise_id" uuid not null, "group_id" uuid null, "visits_made" int not null default 0, "last_checked_on" date null, "members" int not null default 0, "visits_planned" int not null default 0, "visits_done" int not null default 0, "firms_checked" int not null default 0, "hazards" int not null default 0, "hazards_open" int not null default 0, "hazards_overdue" int not null default 0, "hazards_closed" int not null default 0, "hazards_closed_on_time" int not null default 0, "hazards_major_open" int not null default 0, "hazards_disputed" int not null default 0, "hazards_disclosed" int not null default 0, "relapses" int not null default 0, "good_practices" int not null default 0, "as_of" timestamptz not null, primary key ("alliance_id", "enterprise_id"));

create table "app"."enterprise_seats" ("id" uuid not null, "enterprise_id" uuid not null, "person_id" uuid not null, "person_name" text not null, "phone_masked" text not null, "role" text not null, "is_inspector" boolean not null, "starts_on" date not null, "ends_on" date null, "ended_at" timestamptz null, primary key ("id"));
create index "enterprise_seats_person_idx" on "app"."enterprise_seats" ("person_id");
create index "enterprise_seats_enterprise_idx" on "app"."enterprise_seats" ("enterprise_id");

create table "app"."evidence" ("alliance_id" uuid not null, "id" uuid not null, "sha256" text not null, "subject_kind" text not null, "subject_id" uuid not null, "hazard_id" uuid null, "visit_id" uuid null, "enterprise_id" uuid not null, "group_id" uuid null, "division_code" bigint not null, "phase" text not null, "caption" text null, "taken_at" timestamptz null, "uploaded_by_id" uuid null, "uploaded_by_name" text not null, "received_at" timestamptz not null, "bytes" bigint not null, "mime" text not null, "width" int null, "height" int null, "thumb_state" text not null, "thumb_sha256" text null, "used_before" boolean not null default false, "committee_visible" boolean not null, "disclosed_at" timestamptz null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "evidence_id_index" on "app"."evidence" ("id");
create index "evidence_hazard_idx" on "app"."evidence" ("alliance_id", "hazard_id");
create index "evidence_visit_idx" on "app"."evidence" ("alliance_id", "visit_id");
create index "evidence_sha_idx" on "app"."evidence" ("alliance_id", "sha256");

create table "app"."glossary_values" ("group" text not null, "value" text not null, "label_zh" text not null, "color" text null, "terminal" boolean null, "position" int not null, primary key ("group", "value"));

create table "app"."good_practices" ("alliance_id" uuid not null, "id" uuid not null, "visit_id" uuid not null, "enterprise_id" uuid not null, "enterprise_name" text not null, "title" text not null, "description" text not null, "created_at" timestamptz not null, "created_by_name" text not null, primary key ("alliance_id", "id"));
create index "good_practices_id_index" on "app"."good_practices" ("id");
create index "good_practices_visit_idx" on "app"."good_practices" ("alliance_id", "visit_id");

create table "app"."hazards" ("alliance_id" uuid not null, "id" uuid not null, "number" text null, "enterprise_id" uuid not null, "enterprise_name" text not null, "group_id" uuid null, "division_code" bigint not null, "visit_id" uuid null, "round_id" uuid null, "source" text not null, "item_key" text null, "item_text" text null, "basis" jsonb not null, "topic_code" text null, "place" text not null, "description" text not null, "severity" text not null, "criterion_code" text null, "state" text not null, "immediate" boolean not null, "found_at" timestamptz not null, "found_by_id" uuid null, "found_by_name" text not null, "finder_enterprise_id" uuid null, "deadline_days" int not null, "confirm_by" timestamptz null, "confirmed_at" timestamptz null, "due_on" date null, "due_at" timestamptz null, "due_provisional" boolean not null default false, "rectifier_id" uuid null, "rectifier_name" text null, "measures" text null, "round" int not null default 1, "extensions" int not null default 0, "disputes" int not null default 0, "submitted_at" timestamptz null, "reinspect_by" timestamptz null, "reinspector_enterprise_id" uuid null, "closed_at" timestamptz null, "closed_on_time" boolean null, "closer_enterprise_id" uuid null, "relapses" int not null default 0, "rung" int not null default 0, "merged_into_id" uuid null, "repeat_of_id" uuid null, "disclosed_at" timestamptz null, "disclosed_reason" text null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "hazards_id_index" on "app"."hazards" ("id");
create index "hazards_list_idx" on "app"."hazards" ("alliance_id", "found_at", "id");
create index "hazards_state_idx" on "app"."hazards" ("alliance_id", "state", "due_at", "id");
create index "hazards_reinspector_idx" on "app"."hazards" ("reinspector_enterprise_id", "state");
create index "hazards_host_idx" on "app"."hazards" ("enterprise_id", "state", "due_at", "id");
create index "hazards_visit_idx" on "app"."hazards" ("alliance_id", "visit_id");
create index hazards_disclosed_idx on app.hazards (division_code, found_at, id) where disclosed_at is not null;
alter table "app"."hazards" add constraint "hazards_number_key" unique ("alliance_id", "number");
alter table "app"."hazards" add constraint "hazards_state_ck" check (state in ('draft', 'pending_confirm', 'disputed', 'pending_rectify', 'rectifying', 'submitted', 'reinspect_failed', 'closed', 'cancelled', 'escalated_major'));
alter table "app"."hazards" add constraint "hazards_severity_ck" check (severity in ('general', 'major_suspected', 'major'));
alter table "app"."hazards" add constraint "hazards_reinspector_ck" check (reinspector_enterprise_id <> enterprise_id);
alter table "app"."hazards" add constraint "hazards_due_ck" check ((due_on is null) = (due_at is null));
alter table "app"."hazards" add constraint "hazards_disclosed_ck" check ((disclosed_at is null) = (disclosed_reason is null));

create table "app"."hazard_criteria" ("code" text not null, "standard" text not null, "standard_title" text not null, "article" text not null, "sector" text not null, "text" text not null, "keywords" text[] not null, "verification" text not null, "effective_from" date null, primary key ("code"));

create table "app"."hazard_disputes" ("alliance_id" uuid not null, "id" uuid not null, "hazard_id" uuid not null, "reason" text not null, "raised_at" timestamptz not null, "raised_by_name" text not null, "decision" text null, "decided_at" timestamptz null, "decided_by_name" text null, "decision_reason" text null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "hazard_disputes_id_index" on "app"."hazard_disputes" ("id");
create index "hazard_disputes_hazard_idx" on "app"."hazard_disputes" ("alliance_id", "hazard_id");

create table "app"."hazard_extensions" ("alliance_id" uuid not null, "id" uuid not null, "hazard_id" uuid not null, "requested_due_on" date not null, "reason" text not null, "interim_measures" text not null, "state" text not null, "requested_at" timestamptz not null, "requested_by_name" text not null, "decided_at" timestamptz null, "decided_by_name" text null, "decision_reason" text null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "hazard_extensions_id_index" on "app"."hazard_extensions" ("id");
create index "hazard_extensions_hazard_idx" on "app"."hazard_extensions" ("alliance_id", "hazard_id");

create table "app"."hazard_reopens" ("alliance_id" uuid not null, "id" uuid not null, "hazard_id" uuid not null, "cause" text not null, "look_back_id" uuid null, "round" int not null, "closed_at" timestamptz null, "reopened_at" timestamptz not null, "by_name" text not null, "note" text not null, primary key ("alliance_id", "id"));
create index "hazard_reopens_id_index" on "app"."hazard_reopens" ("id");
alter table "app"."hazard_reopens" add constraint "hazard_reopens_round_key" unique ("alliance_id", "hazard_id", "round");
alter table "app"."hazard_reopens" add constraint "hazard_reopens_cause_ck" check (cause in ('relapse', 'not_major'));

create table "app"."hazard_steps" ("alliance_id" uuid not null, "id" uuid not null, "hazard_id" uuid not null, "transition" text not null, "from_state" text not null, "to_state" text not null, "at" timestamptz not null, "by_name" text not null, "by_role" text not null, "note" text null, "round" int not null, primary key ("alliance_id", "id"));
create index "hazard_steps_id_index" on "app"."hazard_steps" ("id");
create index "hazard_steps_hazard_idx" on "app"."hazard_steps" ("alliance_id", "hazard_id", "at");

create table "app"."industries" ("code" text not null, "name" text not null, primary key ("code"));

create table "app"."inspector_qualifications" ("alliance_id" uuid not null, "id" uuid not null, "enterprise_id" uuid not null, "person_id" uuid null, "person_name" text not null, "category_code" text not null, "level" text not null, "valid_from" date not null, "valid_to" date null, "ended_at" timestamptz null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "inspector_qualifications_id_index" on "app"."inspector_qualifications" ("id");
create index "inspector_qualifications_firm_idx" on "app"."inspector_qualifications" ("alliance_id", "enterprise_id");

create table "app"."laws" ("doc_id" text not null, "title" text not null, "number" text not null, "effective_from" date null, "effective_to" date null, "status" text not null, "confidence" text not null, primary key ("doc_id"));

create table "app"."look_backs" ("alliance_id" uuid not null, "id" uuid not null, "hazard_id" uuid not null, "enterprise_id" uuid not null, "group_id" uuid null, "days" int not null, "due_on" date not null, "inspector_enterprise_id" uuid null, "state" text not null, "result" text null, "looked_at" timestamptz null, "looked_by_name" text null, "note" text null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "look_backs_id_index" on "app"."look_backs" ("id");
create index "look_backs_due_idx" on "app"."look_backs" ("alliance_id", "state", "due_on");
create index "look_backs_hazard_idx" on "app"."look_backs" ("alliance_id", "hazard_id");
create index "look_backs_inspector_idx" on "app"."look_backs" ("inspector_enterprise_id", "due_on");

create table "app"."major_hazards" ("alliance_id" uuid not null, "id" uuid not null, "hazard_id" uuid not null, "enterprise_id" uuid not null, "enterprise_name" text not null, "group_id" uuid null, "division_code" bigint not null, "state" text not null, "criterion_code" text not null, "standard" text not null, "first_judge_id" uuid null, "first_judge_name" text null, "judged_by_name" text null, "judge_reason" text null, "judged_at" timestamptz null, "control_measures" text null, "plan" jsonb null, "assessment" text null, "accept_requested_at" timestamptz null, "accept_reason" text null, "accepted_by_name" text null, "closed_at" timestamptz null, "reported_to_congress_at" timestamptz null, "disclosed_at" timestamptz null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "major_hazards_id_index" on "app"."major_hazards" ("id");
create index "major_hazards_territory_idx" on "app"."major_hazards" ("division_code", "state", "id");
alter table "app"."major_hazards" add constraint "major_hazards_hazard_key" unique ("alliance_id", "hazard_id");
alter table "app"."major_hazards" add constraint "major_hazards_state_ck" check (state in ('suspected', 'not_major', 'confirmed', 'controlled', 'plan_submitted', 'treating', 'accept_requested', 'accept_failed', 'closed'));

create table "app"."memberships" ("alliance_id" uuid not null, "id" uuid not null, "enterprise_id" uuid not null, "enterprise_name" text not null, "credit_code" text not null, "division_code" bigint not null, "state" text not null, "live" boolean not null, "is_lead" boolean not null, "group_id" uuid null, "joined_on" date not null, "left_on" date null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "memberships_id_index" on "app"."memberships" ("id");
create index "memberships_of_enterprise_idx" on "app"."memberships" ("enterprise_id");
alter table "app"."memberships" add constraint "memberships_enterprise_key" unique ("alliance_id", "enterprise_id");
alter table "app"."memberships" add constraint "memberships_state_ck" check (state in ('applied', 'reviewing', 'active', 'suspended', 'exited', 'expelled', 'refused'));
alter table "app"."memberships" add constraint "memberships_live_ck" check ((state = any (array['active'::text, 'suspended'::text])) = live);

create table "app"."membership_steps" ("alliance_id" uuid not null, "id" uuid not null, "membership_id" uuid not null, "enterprise_id" uuid not null, "change" text not null, "from_state" text null, "to_state" text not null, "group_id" uuid null, "reason" text null, "at" timestamptz not null, "by_name" text not null, primary key ("alliance_id", "id"));
create index "membership_steps_id_index" on "app"."membership_steps" ("id");
create index "membership_steps_membership_idx" on "app"."membership_steps" ("alliance_id", "membership_id");

create table "app"."mutation_receipts" ("person_id" uuid not null, "client_mutation_id" uuid not null, "operation" text not null, "body_hash" text not null, "response" jsonb not null, "created_at" timestamptz not null, primary key ("person_id", "client_mutation_id"));

create table "app"."notifications" ("id" uuid not null, "person_id" uuid not null, "alliance_id" uuid null, "enterprise_id" uuid null, "kind" text not null, "params" jsonb not null, "object_kind" text not null, "object_id" uuid null, "key" text not null, "created_at" timestamptz not null, "read_at" timestamptz null, primary key ("id"));
create index "notifications_inbox_idx" on "app"."notifications" ("person_id", "created_at", "id");
alter table "app"."notifications" add constraint "notifications_key_key" unique ("key");

create table "app"."number_series" ("alliance_id" uuid not null, "series" text not null, "year" int not null, "last" int not null, primary key ("alliance_id", "series", "year"));

create table "app"."outbound_messages" ("id" uuid not null, "channel" text not null, "recipient" text not null, "template" text not null, "params" jsonb not null, "key" text not null, "state" text not null, "not_before" timestamptz not null, "created_at" timestamptz not null, "sent_at" timestamptz null, primary key ("id"));
create index outbound_messages_unsent_idx on app.outbound_messages (not_before) where state in ('pending', 'sending', 'unknown');
alter table "app"."outbound_messages" add constraint "outbound_messages_key_key" unique ("key");

create table "app"."outbox" ("id" uuid not null, "alliance_id" uuid null, "job" text not null, "payload" jsonb not null, "key" text not null, "created_at" timestamptz not null, "published_at" timestamptz null, "done_at" timestamptz null, "attempts" int not null default 0, "last_error" text null, primary key ("id"));
create index outbox_undone_idx on app.outbox (created_at) where done_at is null;
alter table "app"."outbox" add constraint "outbox_key_key" unique ("key");

create table "app"."persons" ("id" uuid not null, "name" text not null, "phone" text not null, "password_hash" text null, "locale" text not null default 'zh-CN', "created_at" timestamptz not null, "disabled_at" timestamptz null, "version" int not null default 1, primary key ("id"));
alter table "app"."persons" add constraint "persons_phone_key" unique ("phone");

create table "app"."rectifications" ("alliance_id" uuid not null, "id" uuid not null, "hazard_id" uuid not null, "round" int not null, "measures" text not null, "cost" double precision null, "on_the_spot" boolean not null, "submitted_at" timestamptz not null, "submitted_by_id" uuid null, "submitted_by_name" text not null, "result" text null, "reinspected_at" timestamptz null, "reinspector_id" uuid null, "reinspector_name" text null, "reinspector_enterprise_id" uuid null, "reason" text null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "rectifications_id_index" on "app"."rectifications" ("id");
alter table "app"."rectifications" add constraint "rectifications_round_key" unique ("alliance_id", "hazard_id", "round");

create table "app"."roster_imports" ("alliance_id" uuid not null, "id" uuid not null, "sha256" text not null, "file_name" text not null, "state" text not null, "mapping" jsonb null, "summary" jsonb not null, "rows" jsonb null, "token" uuid null, "error_code" text null, "created_at" timestamptz not null, "created_by_name" text not null, "committed_at" timestamptz null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "roster_imports_id_index" on "app"."roster_imports" ("id");
create index "roster_imports_list_idx" on "app"."roster_imports" ("alliance_id", "created_at");

create table "app"."rounds" ("alliance_id" uuid not null, "id" uuid not null, "name" text not null, "state" text not null, "starts_on" date not null, "ends_on" date not null, "group_ids" text[] not null, "topic_codes" text[] not null, "inspectors_per_host" int not null, "leaders_per_team" int not null, "seed" int not null, "planning" jsonb not null, "published_at" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null, "created_by_name" text not null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "rounds_id_index" on "app"."rounds" ("id");
create index "rounds_state_idx" on "app"."rounds" ("alliance_id", "state", "starts_on");
alter table "app"."rounds" add constraint "rounds_dates_ck" check (starts_on <= ends_on);
alter table "app"."rounds" add constraint "rounds_state_ck" check (state in ('draft', 'planned', 'published', 'running', 'closed', 'cancelled'));

create table "app"."round_plans" ("alliance_id" uuid not null, "id" uuid not null, "round_id" uuid not null, "state" text not null, "input_hash" text not null, "input" jsonb not null, "plan" jsonb null, "progress" jsonb null, "created_at" timestamptz not null, "finished_at" timestamptz null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "round_plans_id_index" on "app"."round_plans" ("id");
create index "round_plans_round_idx" on "app"."round_plans" ("alliance_id", "round_id");

create table "app"."sessions" ("id" uuid not null, "person_id" uuid not null, "token_hash" bytea not null, "created_at" timestamptz not null, "last_seen_at" timestamptz not null, "idle_seconds" int not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "device" text not null, primary key ("id"));
create index "sessions_person_idx" on "app"."sessions" ("person_id");
alter table "app"."sessions" add constraint "sessions_token_key" unique ("token_hash");

create table "app"."sign_in_budgets" ("key" text not null, "failures" int not null, "last_failed_at" timestamptz not null, "blocked_until" timestamptz null, primary key ("key"));

create table "app"."sms_codes" ("id" uuid not null, "phone" text not null, "code_hash" text not null, "created_at" timestamptz not null, "expires_at" timestamptz not null, "used_at" timestamptz null, "tries" int not null, primary key ("id"));
create index "sms_codes_phone_idx" on "app"."sms_codes" ("phone", "created_at");

create table "app"."territory_rollups" ("division_code" bigint not null, "alliances" int not null default 0, "enterprises" int not null default 0, "rounds_running" int not null default 0, "members" int not null default 0, "visits_planned" int not null default 0, "visits_done" int not null default 0, "firms_checked" int not null default 0, "hazards" int not null default 0, "hazards_open" int not null default 0, "hazards_overdue" int not null default 0, "hazards_closed" int not null default 0, "hazards_closed_on_time" int not null default 0, "hazards_major_open" int not null default 0, "hazards_disputed" int not null default 0, "hazards_disclosed" int not null default 0, "relapses" int not null default 0, "good_practices" int not null default 0, "as_of" timestamptz not null, primary key ("division_code"));

create table "app"."uploads" ("id" uuid not null, "person_id" uuid not null, "sha256" text not null, "bytes" bigint not null, "mime" text not null, "file_name" text null, "created_at" timestamptz not null, primary key ("id"));
alter table "app"."uploads" add constraint "uploads_person_key" unique ("person_id", "sha256");

create table "app"."visits" ("alliance_id" uuid not null, "id" uuid not null, "round_id" uuid null, "nature" text not null, "enterprise_id" uuid not null, "enterprise_name" text not null, "group_id" uuid null, "division_code" bigint not null, "planned_on" date not null, "state" text not null, "sheet_state" text not null, "checklist_id" uuid null, "checked_in_at" timestamptz null, "check_in" jsonb null, "host_confirmed_at" timestamptz null, "manifest" jsonb null, "field_done_at" timestamptz null, "drop_box_until" timestamptz null, "reasons" jsonb not null, "cancel_reason" text null, "created_at" timestamptz not null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "visits_id_index" on "app"."visits" ("id");
create index "visits_round_idx" on "app"."visits" ("alliance_id", "round_id");
create index "visits_host_idx" on "app"."visits" ("enterprise_id", "planned_on");
create index "visits_day_idx" on "app"."visits" ("alliance_id", "planned_on", "id");
alter table "app"."visits" add constraint "visits_nature_ck" check (nature in ('self', 'mutual', 'grid', 'expert', 'insurer', 'enforcement'));
alter table "app"."visits" add constraint "visits_state_ck" check (state in ('draft', 'published', 'confirmed', 'in_progress', 'field_done', 'reported', 'archived', 'postponed', 'cancelled'));
alter table "app"."visits" add constraint "visits_sheet_state_ck" check (sheet_state in ('draft', 'team_signed', 'host_signed', 'refused', 'locked'));

create table "app"."visit_answers" ("alliance_id" uuid not null, "id" uuid not null, "visit_id" uuid not null, "item_key" text not null, "result" text not null, "note" text null, "person_id" uuid not null, "person_name" text not null, "answered_at" timestamptz not null, "received_at" timestamptz not null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "visit_answers_id_index" on "app"."visit_answers" ("id");
alter table "app"."visit_answers" add constraint "visit_answers_item_key" unique ("alliance_id", "visit_id", "item_key");

create table "app"."visit_inspectors" ("alliance_id" uuid not null, "id" uuid not null, "visit_id" uuid not null, "enterprise_id" uuid not null, "enterprise_name" text not null, "host_enterprise_id" uuid not null, "host_name" text not null, "planned_on" date not null, "person_id" uuid null, "person_name" text null, "role" text not null, "state" text not null, "decline_reason" text null, "categories" text[] not null, "reasons" jsonb not null, "distance_metres" int not null, "version" int not null default 1, primary key ("alliance_id", "id"));
create index "visit_inspectors_id_index" on "app"."visit_inspectors" ("id");
create index "visit_inspectors_firm_idx" on "app"."visit_inspectors" ("enterprise_id", "planned_on");
create index "visit_inspectors_person_idx" on "app"."visit_inspectors" ("person_id");
alter table "app"."visit_inspectors" add constraint "visit_inspectors_firm_key" unique ("alliance_id", "visit_id", "enterprise_id");

create table "app"."visit_signatures" ("alliance_id" uuid not null, "id" uuid not null, "visit_id" uuid not null, "signer_role" text not null, "signer_name" text not null, "sha256" text null, "refused" boolean not null, "refusal_reason" text null, "signed_at" timestamptz not null, "received_at" timestamptz not null, primary key ("alliance_id", "id"));
create index "visit_signatures_id_index" on "app"."visit_signatures" ("id");
create index "visit_signatures_visit_idx" on "app"."visit_signatures" ("alliance_id", "visit_id");
alter table "app"."visit_signatures" add constraint "visit_signatures_refusal_ck" check (refused = (sha256 is null));

alter table "app"."activity_groups" enable row level security;
alter table "app"."activity_groups" force row level security;

-- references
alter table app.activity_groups add constraint activity_groups_alliance_fk foreign key (alliance_id) references app.alliances (id) deferrable initially deferred;
alter table app.advice_notes add constraint advice_notes_visit_id_fk foreign key (alliance_id, visit_id) references app.visits (alliance_id, id) deferrable initially deferred;
alter table app.alliance_checklist_items add constraint alliance_checklist_items_alliance_fk foreign key (alliance_id) references app.alliances (id) deferrable initially deferred;
alter table app.alliance_rollups add constraint alliance_rollups_alliance_fk foreign key (alliance_id) references app.alliances (id) deferrable initially deferred;
alter table app.bureau_seats add constraint bureau_seats_bureau_id_fk foreign key (bureau_id) references app.bureaus (id) deferrable initially deferred;
alter table app.bureau_seats add constraint bureau_seats_person_id_fk foreign key (person_id) references app.persons (id) deferrable initially deferred;
alter table app.bureau_territories add constraint bureau_territories_bureau_id_fk foreign key (bureau_id) references app.bureaus (id) deferrable initially deferred;
alter table app.checklists add constraint checklists_alliance_fk foreign key (alliance_id) references app.alliances (id) deferrable initially deferred;
alter table app.committee_seats add constraint committee_seats_alliance_fk foreign key (alliance_id) references app.alliances (id) deferrable initially deferred;
alter table app.committee_seats add constraint committee_seats_person_id_fk foreign key (person_id) references app.persons (id) deferrable initially deferred;
alter table app.committee_seats add constraint committee_seats_group_id_fk foreign key (alliance_id, group_id) references app.activity_groups (alliance_id, id) deferrable initially deferred;
alter table app.declared_conflicts add constraint declared_conflicts_enterprise_a_fk foreign key (alliance_id, enterprise_a) references app.memberships (alliance_id, enterprise_id) deferrable initially deferred;
alter table app.declared_conflicts add constraint declared_conflicts_enterprise_b_fk foreign key (alliance_id, enterprise_b) references app.memberships (alliance_id, enterprise_id) deferrable initially deferred;
alter table app.drop_box_items add constraint drop_box_items_visit_id_fk foreign key (alliance_id, visit_id) references app.visits (alliance_id, id) deferrable initially deferred;
alter table app.enterprise_rollups add constraint enterprise_rollups_enterprise_id_fk foreign key (alliance_id, enterprise_id) references app.memberships (alliance_id, enterprise_id) deferrable initially deferred;
alter table app.enterprise_seats add constraint enterprise_seats_enterprise_id_fk foreign key (enterprise_id) references app.enterprises (id) deferrable initially deferred;
alter table app.enterprise_seats add constraint enterprise_seats_person_id_fk foreign key (person_id) references app.persons (id) deferrable initially deferred;
alter table app.evidence add constraint evidence_hazard_id_fk foreign key (alliance_id, hazard_id) references app.hazards (alliance_id, id) deferrable initially deferred;
alter table app.evidence add constraint evidence_visit_id_fk foreign key (alliance_id, visit_id) references app.visits (alliance_id, id) deferrable initially deferred;
alter table app.evidence add constraint evidence_enterprise_id_fk foreign key (alliance_id, enterprise_id) references app.memberships (alliance_id, enterprise_id) deferrable initially deferred;
alter table app.good_practices add constraint good_practices_visit_id_fk foreign key (alliance_id, visit_id) references app.visits (alliance_id, id) deferrable initially deferred;
alter table app.hazard_disputes add constraint hazard_disputes_hazard_id_fk foreign key (alliance_id, hazard_id) references app.hazards (alliance_id, id) deferrable initially deferred;
alter table app.hazard_extensions add constraint hazard_extensions_hazard_id_fk foreign key (alliance_id, hazard_id) references app.hazards (alliance_id, id) deferrable initially deferred;
alter table app.hazard_reopens add constraint hazard_reopens_hazard_id_fk foreign key (alliance_id, hazard_id) references app.hazards (alliance_id, id) deferrable initially deferred;
alter table app.hazard_steps add constraint hazard_steps_hazard_id_fk foreign key (alliance_id, hazard_id) references app.hazards (alliance_id, id) deferrable initially deferred;
alter table app.hazards add constraint hazards_enterprise_id_fk foreign key (alliance_id, enterprise_id) references app.memberships (alliance_id, enterprise_id) deferrable initially deferred;
alter table app.hazards add constraint hazards_visit_id_fk foreign key (alliance_id, visit_id) references app.visits (alliance_id, id) deferrable initially deferred;
alter table app.hazards add constraint hazards_round_id_fk foreign key (alliance_id, round_id) references app.rounds (alliance_id, id) deferrable initially deferred;
alter table app.inspector_qualifications add constraint inspector_qualifications_enterprise_id_fk foreign key (alliance_id, enterprise_id) references app.memberships (alliance_id, enterprise_id) deferrable initially deferred;
alter table app.look_backs add constraint look_backs_hazard_id_fk foreign key (alliance_id, hazard_id) references app.hazards (alliance_id, id) deferrable initially deferred;
alter table app.major_hazards add constraint major_hazards_hazard_id_fk foreign key (alliance_id, hazard_id) references app.hazards (alliance_id, id) deferrable initially deferred;
alter table app.membership_steps add constraint membership_steps_membership_id_fk foreign key (alliance_id, membership_id) references app.memberships (alliance_id, id) deferrable initially deferred;
alter table app.memberships add constraint memberships_alliance_fk foreign key (alliance_id) references app.alliances (id) deferrable initially deferred;
alter table app.memberships add constraint memberships_enterprise_id_fk foreign key (enterprise_id) references app.enterprises (id) deferrable initially deferred;
alter table app.memberships add constraint memberships_group_id_fk foreign key (alliance_id, group_id) references app.activity_groups (alliance_id, id) deferrable initially deferred;
alter table app.rectifications add constraint rectifications_hazard_id_fk foreign key (alliance_id, hazard_id) references app.hazards (alliance_id, id) deferrable initially deferred;
alter table app.roster_imports add constraint roster_imports_alliance_fk foreign key (alliance_id) references app.alliances (id) deferrable initially deferred;
alter table app.round_plans add constraint round_plans_round_id_fk foreign key (alliance_id, round_id) references app.rounds (alliance_id, id) deferrable initially deferred;
alter table app.rounds add constraint rounds_alliance_fk foreign key (alliance_id) references app.alliances (id) deferrable initially deferred;
alter table app.sessions add constraint sessions_person_id_fk foreign key (person_id) references app.persons (id) deferrable initially deferred;
alter table app.visit_answers add constraint visit_answers_visit_id_fk foreign key (alliance_id, visit_id) references app.visits (alliance_id, id) deferrable initially deferred;
alter table app.visit_inspectors add constraint visit_inspectors_visit_id_fk foreign key (alliance_id, visit_id) references app.visits (alliance_id, id) deferrable initially deferred;
alter table app.visit_inspectors add constraint visit_inspectors_enterprise_id_fk foreign key (alliance_id, enterprise_id) references app.memberships (alliance_id, enterprise_id) deferrable initially deferred;
alter table app.visit_signatures add constraint visit_signatures_visit_id_fk foreign key (alliance_id, visit_id) references app.visits (alliance_id, id) deferrable initially deferred;
alter table app.visits add constraint visits_round_id_fk foreign key (alliance_id, round_id) references app.rounds (alliance_id, id) deferrable initially deferred;
alter table app.visits add constraint visits_enterprise_id_fk foreign key (alliance_id, enterprise_id) references app.memberships (alliance_id, enterprise_id) deferrable initially deferred;
alter table app.visits add constraint visits_checklist_id_fk foreign key (alliance_id, checklist_id) references app.checklists (alliance_id, id) deferrable initially deferred;
-- policies
create policy "activity_groups_select_63dd53" on "app"."activity_groups" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and alliance_id in (select a.id from app.alliances a)) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "activity_groups_insert_129a5e" on "app"."activity_groups" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "activity_groups_update_129a5e" on "app"."activity_groups" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "activity_groups_select_authz_b5bea4" on "app"."activity_groups" for select to "authz_definer" using (true);
create policy "advice_notes_select_0af174" on "app"."advice_notes" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])));
create policy "advice_notes_insert_4e331a" on "app"."advice_notes" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])));
create policy "advice_notes_update_0af174" on "app"."advice_notes" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[]))) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])));
create policy "alliances_select_111238" on "app"."alliances" for select to "app_rw" using ((id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "alliances_insert_eae2f1" on "app"."alliances" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "alliances_update_f79e68" on "app"."alliances" for update to "app_rw" using ((id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "alliances_select_authz_b5bea4" on "app"."alliances" for select to "authz_definer" using (true);
create policy "alliance_checklist_items_select_58cf6d" on "app"."alliance_checklist_items" for select to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[]));
create policy "alliance_checklist_items_insert_149390" on "app"."alliance_checklist_items" for insert to "app_rw" with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "alliance_checklist_items_update_149390" on "app"."alliance_checklist_items" for update to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "alliance_rollups_select_439c47" on "app"."alliance_rollups" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "alliance_rollups_insert_129a5e" on "app"."alliance_rollups" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "alliance_rollups_update_129a5e" on "app"."alliance_rollups" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "audit_events_select_ab183f" on "app"."audit_events" for select to "app_rw" using ((owner_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "audit_events_select_audit_b5bea4" on "app"."audit_events" for select to "audit_writer" using (true);
create policy "audit_events_insert_audit_b5bea4" on "app"."audit_events" for insert to "audit_writer" with check (true);
create policy "audit_events_update_audit_b5bea4" on "app"."audit_events" for update to "audit_writer" using (true) with check (true);
create policy "audit_heads_select_ab183f" on "app"."audit_heads" for select to "app_rw" using ((owner_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "audit_heads_select_audit_b5bea4" on "app"."audit_heads" for select to "audit_writer" using (true);
create policy "audit_heads_insert_audit_b5bea4" on "app"."audit_heads" for insert to "audit_writer" with check (true);
create policy "audit_heads_update_audit_b5bea4" on "app"."audit_heads" for update to "audit_writer" using (true) with check (true);
create policy "bureaus_select_c12ab4" on "app"."bureaus" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = any (array['person', 'committee', 'leader', 'member', 'bureau', 'job', 'system']));
create policy "bureaus_insert_eae2f1" on "app"."bureaus" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "bureaus_update_eae2f1" on "app"."bureaus" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "bureaus_select_authz_b5bea4" on "app"."bureaus" for select to "authz_definer" using (true);
create policy "bureau_seats_select_7b8879" on "app"."bureau_seats" for select to "app_rw" using ((person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "bureau_seats_insert_eae2f1" on "app"."bureau_seats" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "bureau_seats_update_eae2f1" on "app"."bureau_seats" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "bureau_seats_select_authz_b5bea4" on "app"."bureau_seats" for select to "authz_definer" using (true);
create policy "bureau_territories_select_bb4662" on "app"."bureau_territories" for select to "app_rw" using (((select nullif(current_setting('app.kind', true), '')) = 'system') or ((select nullif(current_setting('app.kind', true), '')) = 'bureau'));
create policy "bureau_territories_insert_eae2f1" on "app"."bureau_territories" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "bureau_territories_update_eae2f1" on "app"."bureau_territories" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "bureau_territories_delete_eae2f1" on "app"."bureau_territories" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "bureau_territories_select_authz_b5bea4" on "app"."bureau_territories" for select to "authz_definer" using (true);
create policy "calendar_days_select_78c927" on "app"."calendar_days" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "calendar_days_insert_eae2f1" on "app"."calendar_days" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "calendar_days_update_eae2f1" on "app"."calendar_days" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "calendar_days_delete_eae2f1" on "app"."calendar_days" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "calendar_years_select_78c927" on "app"."calendar_years" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "calendar_years_insert_eae2f1" on "app"."calendar_years" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "calendar_years_update_eae2f1" on "app"."calendar_years" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "calendar_years_delete_eae2f1" on "app"."calendar_years" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "checklists_select_b60710" on "app"."checklists" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])));
create policy "checklists_insert_ad69df" on "app"."checklists" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'leader' and alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[])));
create policy "checklist_items_select_78c927" on "app"."checklist_items" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "checklist_items_insert_eae2f1" on "app"."checklist_items" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "checklist_items_update_eae2f1" on "app"."checklist_items" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "checklist_items_delete_eae2f1" on "app"."checklist_items" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "checklist_topics_select_78c927" on "app"."checklist_topics" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "checklist_topics_insert_eae2f1" on "app"."checklist_topics" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "checklist_topics_update_eae2f1" on "app"."checklist_topics" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "checklist_topics_delete_eae2f1" on "app"."checklist_topics" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "committee_seats_select_a36eaf" on "app"."committee_seats" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[])) or (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and alliance_id in (select a.id from app.alliances a)) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "committee_seats_insert_129a5e" on "app"."committee_seats" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "committee_seats_update_129a5e" on "app"."committee_seats" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "committee_seats_select_authz_b5bea4" on "app"."committee_seats" for select to "authz_definer" using (true);
create policy "declared_conflicts_select_1048ec" on "app"."declared_conflicts" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_a = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (enterprise_b = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])));
create policy "declared_conflicts_insert_c8179c" on "app"."declared_conflicts" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[]) and (enterprise_a = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]) or enterprise_b = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]))));
create policy "declared_conflicts_update_149390" on "app"."declared_conflicts" for update to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "divisions_select_78c927" on "app"."divisions" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "divisions_insert_eae2f1" on "app"."divisions" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "divisions_update_eae2f1" on "app"."divisions" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "divisions_delete_eae2f1" on "app"."divisions" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "drop_box_items_select_678ac1" on "app"."drop_box_items" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid));
create policy "drop_box_items_insert_1e91a3" on "app"."drop_box_items" for insert to "app_rw" with check (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid and visit_id = any ((select nullif(current_setting('app.late_visits', true), ''))::uuid[]));
create policy "drop_box_items_update_e7ee78" on "app"."drop_box_items" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[]))) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])));
create policy "due_select_151e19" on "app"."due" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = due.alliance_id))) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "due_insert_7ce78f" on "app"."due" for insert to "app_rw" with check (alliance_id is null or alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) or alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[]) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = due.alliance_id))) or (select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "due_update_7ce78f" on "app"."due" for update to "app_rw" using (alliance_id is null or alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) or alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[]) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = due.alliance_id))) or (select nullif(current_setting('app.kind', true), '')) = 'system') with check (alliance_id is null or alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) or alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[]) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = due.alliance_id))) or (select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "effects_select_2bb572" on "app"."effects" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = any (array['job', 'system']));
create policy "effects_insert_2bb572" on "app"."effects" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = any (array['job', 'system']));
create policy "effects_delete_eae2f1" on "app"."effects" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "enterprises_select_45bcca" on "app"."enterprises" for select to "app_rw" using ((id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (id in (select m.enterprise_id from app.memberships m where m.alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and m.live)) or (id in (select v.enterprise_id from app.visits v where v.id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[]))) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprises_insert_eae2f1" on "app"."enterprises" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "enterprises_update_dbc174" on "app"."enterprises" for update to "app_rw" using ((id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (id in (select m.enterprise_id from app.memberships m where m.alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and m.live)) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (id in (select m.enterprise_id from app.memberships m where m.alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and m.live)) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprises_select_authz_b5bea4" on "app"."enterprises" for select to "authz_definer" using (true);
create policy "enterprises_insert_authz_b5bea4" on "app"."enterprises" for insert to "authz_definer" with check (true);
create policy "enterprise_rollups_select_1d0934" on "app"."enterprise_rollups" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprise_rollups_insert_129a5e" on "app"."enterprise_rollups" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprise_rollups_update_129a5e" on "app"."enterprise_rollups" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprise_rollups_delete_129a5e" on "app"."enterprise_rollups" for delete to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprise_seats_select_6d8ac5" on "app"."enterprise_seats" for select to "app_rw" using ((enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or (enterprise_id in (select m.enterprise_id from app.memberships m where m.alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and m.live)) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprise_seats_insert_d57201" on "app"."enterprise_seats" for insert to "app_rw" with check ((enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (enterprise_id in (select m.enterprise_id from app.memberships m where m.alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and m.live)) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprise_seats_update_d57201" on "app"."enterprise_seats" for update to "app_rw" using ((enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (enterprise_id in (select m.enterprise_id from app.memberships m where m.alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and m.live)) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (enterprise_id in (select m.enterprise_id from app.memberships m where m.alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and m.live)) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "enterprise_seats_select_authz_b5bea4" on "app"."enterprise_seats" for select to "authz_definer" using (true);
create policy "evidence_select_40c5f4" on "app"."evidence" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and (committee_visible or (select nullif(current_setting('app.kind', true), '')) = 'job')) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (hazard_id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and disclosed_at is not null and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code));
create policy "evidence_insert_b033f9" on "app"."evidence" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (hazard_id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[])));
create policy "evidence_update_0af174" on "app"."evidence" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[]))) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])));
create policy "glossary_values_select_78c927" on "app"."glossary_values" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "glossary_values_insert_eae2f1" on "app"."glossary_values" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "glossary_values_update_eae2f1" on "app"."glossary_values" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "glossary_values_delete_eae2f1" on "app"."glossary_values" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "good_practices_select_1b8696" on "app"."good_practices" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (exists (select 1 from app.visits parent where parent.alliance_id = good_practices.alliance_id and parent.id = good_practices.visit_id)));
create policy "good_practices_insert_8926f7" on "app"."good_practices" for insert to "app_rw" with check ((visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'leader' and exists (select 1 from app.visits parent where parent.alliance_id = good_practices.alliance_id and parent.id = good_practices.visit_id)));
create policy "hazards_select_1d533e" on "app"."hazards" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and disclosed_at is not null and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code));
create policy "hazards_insert_0af174" on "app"."hazards" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])));
create policy "hazards_update_1d533e" on "app"."hazards" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and disclosed_at is not null and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code)) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and disclosed_at is not null and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code));
create policy "hazards_select_authz_b5bea4" on "app"."hazards" for select to "authz_definer" using (true);
create policy "hazard_criteria_select_78c927" on "app"."hazard_criteria" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "hazard_criteria_insert_eae2f1" on "app"."hazard_criteria" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "hazard_criteria_update_eae2f1" on "app"."hazard_criteria" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "hazard_criteria_delete_eae2f1" on "app"."hazard_criteria" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "hazard_disputes_select_514589" on "app"."hazard_disputes" for select to "app_rw" using (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_disputes.alliance_id and parent.id = hazard_disputes.hazard_id));
create policy "hazard_disputes_insert_514589" on "app"."hazard_disputes" for insert to "app_rw" with check (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_disputes.alliance_id and parent.id = hazard_disputes.hazard_id));
create policy "hazard_disputes_update_514589" on "app"."hazard_disputes" for update to "app_rw" using (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_disputes.alliance_id and parent.id = hazard_disputes.hazard_id)) with check (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_disputes.alliance_id and parent.id = hazard_disputes.hazard_id));
create policy "hazard_extensions_select_960fe7" on "app"."hazard_extensions" for select to "app_rw" using (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_extensions.alliance_id and parent.id = hazard_extensions.hazard_id));
create policy "hazard_extensions_insert_960fe7" on "app"."hazard_extensions" for insert to "app_rw" with check (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_extensions.alliance_id and parent.id = hazard_extensions.hazard_id));
create policy "hazard_extensions_update_960fe7" on "app"."hazard_extensions" for update to "app_rw" using (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_extensions.alliance_id and parent.id = hazard_extensions.hazard_id)) with check (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_extensions.alliance_id and parent.id = hazard_extensions.hazard_id));
create policy "hazard_reopens_select_e07680" on "app"."hazard_reopens" for select to "app_rw" using (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_reopens.alliance_id and parent.id = hazard_reopens.hazard_id));
create policy "hazard_reopens_insert_e07680" on "app"."hazard_reopens" for insert to "app_rw" with check (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_reopens.alliance_id and parent.id = hazard_reopens.hazard_id));
create policy "hazard_steps_select_0d9f29" on "app"."hazard_steps" for select to "app_rw" using (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_steps.alliance_id and parent.id = hazard_steps.hazard_id));
create policy "hazard_steps_insert_0d9f29" on "app"."hazard_steps" for insert to "app_rw" with check (exists (select 1 from app.hazards parent where parent.alliance_id = hazard_steps.alliance_id and parent.id = hazard_steps.hazard_id));
create policy "industries_select_78c927" on "app"."industries" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "industries_insert_eae2f1" on "app"."industries" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "industries_update_eae2f1" on "app"."industries" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "industries_delete_eae2f1" on "app"."industries" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "inspector_qualifications_select_58cf6d" on "app"."inspector_qualifications" for select to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[]));
create policy "inspector_qualifications_insert_149390" on "app"."inspector_qualifications" for insert to "app_rw" with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "inspector_qualifications_update_149390" on "app"."inspector_qualifications" for update to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "laws_select_78c927" on "app"."laws" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) is not null);
create policy "laws_insert_eae2f1" on "app"."laws" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "laws_update_eae2f1" on "app"."laws" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "laws_delete_eae2f1" on "app"."laws" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "look_backs_select_877c4f" on "app"."look_backs" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or (hazard_id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[])));
create policy "look_backs_insert_27a10e" on "app"."look_backs" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (hazard_id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[])));
create policy "look_backs_update_27a10e" on "app"."look_backs" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (hazard_id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[]))) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (hazard_id = any ((select nullif(current_setting('app.hazards', true), ''))::uuid[])));
create policy "look_backs_select_authz_b5bea4" on "app"."look_backs" for select to "authz_definer" using (true);
create policy "major_hazards_select_e56b8a" on "app"."major_hazards" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and disclosed_at is not null and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code));
create policy "major_hazards_insert_e56b8a" on "app"."major_hazards" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and disclosed_at is not null and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code));
create policy "major_hazards_update_b37b2c" on "app"."major_hazards" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and disclosed_at is not null and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code)) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and disclosed_at is not null and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code));
create policy "memberships_select_74ace0" on "app"."memberships" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "memberships_insert_129a5e" on "app"."memberships" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "memberships_update_1d0934" on "app"."memberships" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "memberships_select_authz_b5bea4" on "app"."memberships" for select to "authz_definer" using (true);
create policy "membership_steps_select_1d0934" on "app"."membership_steps" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "membership_steps_insert_1d0934" on "app"."membership_steps" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "mutation_receipts_select_8422b9" on "app"."mutation_receipts" for select to "app_rw" using (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid);
create policy "mutation_receipts_insert_8422b9" on "app"."mutation_receipts" for insert to "app_rw" with check (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid);
create policy "mutation_receipts_delete_eae2f1" on "app"."mutation_receipts" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "notifications_select_56642c" on "app"."notifications" for select to "app_rw" using ((person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = any (array['system', 'job'])));
create policy "notifications_insert_56b150" on "app"."notifications" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = any (array['system', 'job']));
create policy "notifications_update_8422b9" on "app"."notifications" for update to "app_rw" using (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) with check (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid);
create policy "number_series_select_28d0b4" on "app"."number_series" for select to "app_rw" using (alliance_id is null or alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) or alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[]) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = number_series.alliance_id))) or (select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "number_series_insert_28d0b4" on "app"."number_series" for insert to "app_rw" with check (alliance_id is null or alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) or alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[]) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = number_series.alliance_id))) or (select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "number_series_update_28d0b4" on "app"."number_series" for update to "app_rw" using (alliance_id is null or alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) or alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[]) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = number_series.alliance_id))) or (select nullif(current_setting('app.kind', true), '')) = 'system') with check (alliance_id is null or alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) or alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[]) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = number_series.alliance_id))) or (select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "outbound_messages_select_56b150" on "app"."outbound_messages" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = any (array['system', 'job']));
create policy "outbound_messages_insert_56b150" on "app"."outbound_messages" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = any (array['system', 'job']));
create policy "outbound_messages_update_56b150" on "app"."outbound_messages" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = any (array['system', 'job'])) with check ((select nullif(current_setting('app.kind', true), '')) = any (array['system', 'job']));
create policy "outbox_select_2bb572" on "app"."outbox" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = any (array['job', 'system']));
create policy "outbox_insert_82e710" on "app"."outbox" for insert to "app_rw" with check (alliance_id is null or alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) or alliance_id = any ((select nullif(current_setting('app.ever', true), ''))::uuid[]) or ((select nullif(current_setting('app.kind', true), '')) = 'bureau' and (alliance_id in (select a.id from app.alliances a) or exists (select 1 from app.hazards h where h.alliance_id = outbox.alliance_id))) or (select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "outbox_update_2bb572" on "app"."outbox" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = any (array['job', 'system'])) with check ((select nullif(current_setting('app.kind', true), '')) = any (array['job', 'system']));
create policy "outbox_delete_eae2f1" on "app"."outbox" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "persons_select_01bcec" on "app"."persons" for select to "app_rw" using ((id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "persons_insert_eae2f1" on "app"."persons" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "persons_update_01bcec" on "app"."persons" for update to "app_rw" using ((id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "persons_select_authz_b5bea4" on "app"."persons" for select to "authz_definer" using (true);
create policy "persons_insert_authz_b5bea4" on "app"."persons" for insert to "authz_definer" with check (true);
create policy "rectifications_select_75e993" on "app"."rectifications" for select to "app_rw" using (exists (select 1 from app.hazards parent where parent.alliance_id = rectifications.alliance_id and parent.id = rectifications.hazard_id));
create policy "rectifications_insert_75e993" on "app"."rectifications" for insert to "app_rw" with check (exists (select 1 from app.hazards parent where parent.alliance_id = rectifications.alliance_id and parent.id = rectifications.hazard_id));
create policy "rectifications_update_75e993" on "app"."rectifications" for update to "app_rw" using (exists (select 1 from app.hazards parent where parent.alliance_id = rectifications.alliance_id and parent.id = rectifications.hazard_id)) with check (exists (select 1 from app.hazards parent where parent.alliance_id = rectifications.alliance_id and parent.id = rectifications.hazard_id));
create policy "roster_imports_select_149390" on "app"."roster_imports" for select to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "roster_imports_insert_149390" on "app"."roster_imports" for insert to "app_rw" with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "roster_imports_update_149390" on "app"."roster_imports" for update to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "rounds_select_a208d8" on "app"."rounds" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.circle', true), ''))::uuid[]) and state in ('published', 'running', 'closed')));
create policy "rounds_insert_149390" on "app"."rounds" for insert to "app_rw" with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "rounds_update_149390" on "app"."rounds" for update to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "round_plans_select_149390" on "app"."round_plans" for select to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "round_plans_insert_149390" on "app"."round_plans" for insert to "app_rw" with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "round_plans_update_149390" on "app"."round_plans" for update to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "sessions_select_7b8879" on "app"."sessions" for select to "app_rw" using ((person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "sessions_insert_eae2f1" on "app"."sessions" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sessions_update_7b8879" on "app"."sessions" for update to "app_rw" using ((person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'system')) with check ((person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "sessions_delete_eae2f1" on "app"."sessions" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sessions_select_authz_b5bea4" on "app"."sessions" for select to "authz_definer" using (true);
create policy "sessions_update_authz_b5bea4" on "app"."sessions" for update to "authz_definer" using (true) with check (true);
create policy "sign_in_budgets_select_eae2f1" on "app"."sign_in_budgets" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sign_in_budgets_insert_eae2f1" on "app"."sign_in_budgets" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sign_in_budgets_update_eae2f1" on "app"."sign_in_budgets" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sign_in_budgets_delete_eae2f1" on "app"."sign_in_budgets" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sms_codes_select_eae2f1" on "app"."sms_codes" for select to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sms_codes_insert_eae2f1" on "app"."sms_codes" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sms_codes_update_eae2f1" on "app"."sms_codes" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "sms_codes_delete_eae2f1" on "app"."sms_codes" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "territory_rollups_select_b678d5" on "app"."territory_rollups" for select to "app_rw" using (((select nullif(current_setting('app.kind', true), '')) = 'bureau' and division_code >= (select nullif(current_setting('app.range_from', true), ''))::bigint and division_code < (select nullif(current_setting('app.range_to', true), ''))::bigint and (select nullif(current_setting('app.territory', true), ''))::int8multirange @> division_code) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "territory_rollups_insert_eae2f1" on "app"."territory_rollups" for insert to "app_rw" with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "territory_rollups_update_eae2f1" on "app"."territory_rollups" for update to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system') with check ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "uploads_select_7b8879" on "app"."uploads" for select to "app_rw" using ((person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid) or ((select nullif(current_setting('app.kind', true), '')) = 'system'));
create policy "uploads_insert_8422b9" on "app"."uploads" for insert to "app_rw" with check (person_id = (select nullif(current_setting('app.user_id', true), ''))::uuid);
create policy "uploads_delete_eae2f1" on "app"."uploads" for delete to "app_rw" using ((select nullif(current_setting('app.kind', true), '')) = 'system');
create policy "visits_select_aac675" on "app"."visits" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]) and state <> 'draft') or (id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])));
create policy "visits_insert_e7ee78" on "app"."visits" for insert to "app_rw" with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])));
create policy "visits_update_aac675" on "app"."visits" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]) and state <> 'draft') or (id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[]))) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (group_id = any ((select nullif(current_setting('app.groups', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]) and state <> 'draft') or (id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])));
create policy "visits_delete_658afc" on "app"."visits" for delete to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]) and state = 'draft');
create policy "visits_select_authz_b5bea4" on "app"."visits" for select to "authz_definer" using (true);
create policy "visit_answers_select_e26a7e" on "app"."visit_answers" for select to "app_rw" using (exists (select 1 from app.visits parent where parent.alliance_id = visit_answers.alliance_id and parent.id = visit_answers.visit_id));
create policy "visit_answers_insert_61c3a8" on "app"."visit_answers" for insert to "app_rw" with check ((visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'leader' and exists (select 1 from app.visits parent where parent.alliance_id = visit_answers.alliance_id and parent.id = visit_answers.visit_id)));
create policy "visit_answers_update_61c3a8" on "app"."visit_answers" for update to "app_rw" using ((visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'leader' and exists (select 1 from app.visits parent where parent.alliance_id = visit_answers.alliance_id and parent.id = visit_answers.visit_id))) with check ((visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'leader' and exists (select 1 from app.visits parent where parent.alliance_id = visit_answers.alliance_id and parent.id = visit_answers.visit_id)));
create policy "visit_inspectors_select_c752c2" on "app"."visit_inspectors" for select to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]) and state <> 'draft') or (host_enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]) and state <> 'draft') or (visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (exists (select 1 from app.visits parent where parent.alliance_id = visit_inspectors.alliance_id and parent.id = visit_inspectors.visit_id)));
create policy "visit_inspectors_insert_149390" on "app"."visit_inspectors" for insert to "app_rw" with check (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "visit_inspectors_update_d8a487" on "app"."visit_inspectors" for update to "app_rw" using ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]) and state <> 'draft') or ((select nullif(current_setting('app.kind', true), '')) = 'leader' and exists (select 1 from app.visits parent where parent.alliance_id = visit_inspectors.alliance_id and parent.id = visit_inspectors.visit_id))) with check ((alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or (enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[]) and state <> 'draft') or ((select nullif(current_setting('app.kind', true), '')) = 'leader' and exists (select 1 from app.visits parent where parent.alliance_id = visit_inspectors.alliance_id and parent.id = visit_inspectors.visit_id)));
create policy "visit_inspectors_delete_149390" on "app"."visit_inspectors" for delete to "app_rw" using (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[]));
create policy "visit_inspectors_select_authz_b5bea4" on "app"."visit_inspectors" for select to "authz_definer" using (true);
create policy "visit_signatures_select_0b6069" on "app"."visit_signatures" for select to "app_rw" using (exists (select 1 from app.visits parent where parent.alliance_id = visit_signatures.alliance_id and parent.id = visit_signatures.visit_id));
create policy "visit_signatures_insert_b49137" on "app"."visit_signatures" for insert to "app_rw" with check ((visit_id = any ((select nullif(current_setting('app.visits', true), ''))::uuid[])) or (alliance_id = any ((select nullif(current_setting('app.alliances', true), ''))::uuid[])) or ((select nullif(current_setting('app.kind', true), '')) = 'leader' and exists (select 1 from app.visits parent where parent.alliance_id = visit_signatures.alliance_id and parent.id = visit_signatures.visit_id)));
-- grants
grant insert, select, update on app.activity_groups to app_rw;
grant select on app.activity_groups to authz_definer;
grant insert, select, update on app.advice_notes to app_rw;
grant insert, select, update on app.alliance_checklist_items to app_rw;
grant insert, select, update on app.alliance_rollups to app_rw;
grant insert, select, update on app.alliances to app_rw;
grant select on app.alliances to authz_definer;
grant select on app.audit_events to app_rw;
grant insert, select, update on app.audit_events to audit_writer;
grant select on app.audit_heads to app_rw;
grant insert, select, update on app.audit_heads to audit_writer;
grant insert, select, update on app.bureau_seats to app_rw;
grant select on app.bureau_seats to authz_definer;
grant delete, insert, select, update on app.bureau_territories to app_rw;
grant select on app.bureau_territories to authz_definer;
grant insert, select, update on app.bureaus to app_rw;
grant select on app.bureaus to authz_definer;
grant delete, insert, select, update on app.calendar_days to app_rw;
grant delete, insert, select, update on app.calendar_years to app_rw;
grant delete, insert, select, update on app.checklist_items to app_rw;
grant delete, insert, select, update on app.checklist_topics to app_rw;
grant insert, select on app.checklists to app_rw;
grant insert, select, update on app.committee_seats to app_rw;
grant select on app.committee_seats to authz_definer;
grant insert, select, update on app.declared_conflicts to app_rw;
grant delete, insert, select, update on app.divisions to app_rw;
grant insert, select, update on app.drop_box_items to app_rw;
grant insert, select, update on app.due to app_rw;
grant delete, insert, select on app.effects to app_rw;
grant delete, insert, select, update on app.enterprise_rollups to app_rw;
grant insert, select, update on app.enterprise_seats to app_rw;
grant select on app.enterprise_seats to authz_definer;
grant insert, select, update on app.enterprises to app_rw;
grant insert, select on app.enterprises to authz_definer;
grant insert, select, update on app.evidence to app_rw;
grant delete, insert, select, update on app.glossary_values to app_rw;
grant insert, select on app.good_practices to app_rw;
grant delete, insert, select, update on app.hazard_criteria to app_rw;
grant insert, select, update on app.hazard_disputes to app_rw;
grant insert, select, update on app.hazard_extensions to app_rw;
grant insert, select on app.hazard_reopens to app_rw;
grant insert, select on app.hazard_steps to app_rw;
grant insert, select, update on app.hazards to app_rw;
grant select on app.hazards to authz_definer;
grant delete, insert, select, update on app.industries to app_rw;
grant insert, select, update on app.inspector_qualifications to app_rw;
grant delete, insert, select, update on app.laws to app_rw;
grant insert, select, update on app.look_backs to app_rw;
grant select on app.look_backs to authz_definer;
grant insert, select, update on app.major_hazards to app_rw;
grant insert, select on app.membership_steps to app_rw;
grant insert, select, update on app.memberships to app_rw;
grant select on app.memberships to authz_definer;
grant delete, insert, select on app.mutation_receipts to app_rw;
grant insert, select, update on app.notifications to app_rw;
grant insert, select, update on app.number_series to app_rw;
grant insert, select, update on app.outbound_messages to app_rw;
grant delete, insert, select, update on app.outbox to app_rw;
grant insert, select, update on app.persons to app_rw;
grant insert, select on app.persons to authz_definer;
grant insert, select, update on app.rectifications to app_rw;
grant insert, select, update on app.roster_imports to app_rw;
grant insert, select, update on app.round_plans to app_rw;
grant insert, select, update on app.rounds to app_rw;
grant delete, insert, select, update on app.sessions to app_rw;
grant select, update on app.sessions to authz_definer;
grant delete, insert, select, update on app.sign_in_budgets to app_rw;
grant delete, insert, select, update on app.sms_codes to app_rw;
grant insert, select, update on app.territory_rollups to app_rw;
grant delete, insert, select on app.uploads to app_rw;
grant insert, select, update on app.visit_answers to app_rw;
grant delete, insert, select, update on app.visit_inspectors to app_rw;
grant select on app.visit_inspectors to authz_definer;
grant insert, select on app.visit_signatures to app_rw;
grant delete, insert, select, update on app.visits to app_rw;
grant select on app.visits to authz_definer;
reset role;
set role authz_definer;
-- What a person may see now, looked up by the database and set for one transaction.

create table authz.system_reasons (
  reason text primary key,
  login text[] not null,
  why text not null
);
insert into authz.system_reasons values
  ('sign-in', '{app_login,job_login}', 'before a person is known, sign-in reads and writes identity rows'),
  ('relay', '{job_login}', 'moves committed outbox rows of every owner to the queues'),
  ('sweep-due', '{job_login}', 'finds due rows of every alliance and wakes one job per alliance'),
  ('territory-rollup', '{job_login}', 'adds up counts of alliances to the territories of bureaus'),
  ('notify', '{job_login}', 'delivers messages to people'),
  ('seed-reference', '{job_login}', 'loads law, checklists, divisions and the calendar'),
  ('seed-world', '{job_login}', 'founds bureaus and alliances of a demonstration world'),
  ('health', '{app_login,job_login}', 'reads the age of the oldest undone work');

create function authz.today() returns date language sql stable
  return (now() at time zone 'Asia/Shanghai')::date;

create function authz.uuids(ids uuid[]) returns text language sql immutable
  return coalesce(ids, '{}'::uuid[])::text;

-- Sets every setting, so that nothing of an earlier context in the same transaction is left.
create function authz.set_context(
  p_kind text, p_user uuid, p_seat text, p_alliances uuid[], p_groups uuid[], p_enterprises uuid[], p_visits uuid[],
  p_hazards uuid[], p_late uuid[], p_circle uuid[], p_ever uuid[], p_from bigint, p_to bigint, p_territory int8multirange
) returns void language plpgsql as $$
begin
  perform set_config('app.kind', p_kind, true),
    set_config('app.user_id', coalesce(p_user::text, ''), true),
    set_config('app.seat', coalesce(p_seat, ''), true),
    set_config('app.alliances', authz.uuids(p_alliances), true),
    set_config('app.groups', authz.uuids(p_groups), true),
    set_config('app.enterprises', authz.uuids(p_enterprises), true),
    set_config('app.visits', authz.uuids(p_visits), true),
    set_config('app.hazards', authz.uuids(p_hazards), true),
    set_config('app.late_visits', authz.uuids(p_late), true),
    set_config('app.circle', authz.uuids(p_circle), true),
    set_config('app.ever', authz.uuids(p_ever), true),
    set_config('app.range_from', coalesce(p_from::text, ''), true),
    set_config('app.range_to', coalesce(p_to::text, ''), true),
    set_config('app.territory', coalesce(p_territory::text, ''), true);
end $$;

create function authz.enter_seat(p_person uuid, p_name text, p_seat text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_kind text := split_part(p_seat, ':', 1);
  v_id uuid;
  v_today date := authz.today();
  c record;
  v_circle uuid[];
  v_ever uuid[];
  v_visits uuid[];
  v_hazards uuid[];
  v_late jsonb;
  v_late_ids uuid[];
  v_ranges int8multirange;
begin
  if p_seat <> '' then
    begin
      v_id := split_part(p_seat, ':', 2)::uuid;
    exception when others then
      raise exception 'seat is not held' using errcode = 'AZ002';
    end;
  end if;

  select coalesce(jsonb_agg(jsonb_build_object('visitId', v.id, 'allianceId', v.alliance_id, 'groupId', v.group_id)), '[]'),
         array_agg(v.id)
    into v_late, v_late_ids
    from (
      select alliance_id, visit_id from app.visit_inspectors where person_id = p_person
      union
      -- A place nobody was named for belongs to every inspector of the firm, a week longer than the seat.
      select i.alliance_id, i.visit_id
        from app.enterprise_seats s join app.visit_inspectors i on i.enterprise_id = s.enterprise_id and i.person_id is null
       where s.person_id = p_person and s.is_inspector and s.starts_on <= v_today
         and (s.ends_on is null or s.ends_on >= v_today - 7) and (s.ended_at is null or s.ended_at > now() - interval '7 days')) i
    join app.visits v on v.alliance_id = i.alliance_id and v.id = i.visit_id
   where (v.drop_box_until > now() or (v.drop_box_until is null and v.state in ('published', 'confirmed', 'in_progress', 'postponed')));

  if p_seat = '' then
    perform authz.set_context('person', p_person, '', null, null, null, null, null, v_late_ids, null, null, null, null, null);
    return jsonb_build_object('kind', 'person', 'personId', p_person, 'personName', p_name, 'seat', '', 'lateVisits', v_late);
  end if;

  if v_kind = 'committee' then
    select s.*, a.name as alliance_name, a.division_code into c
      from app.committee_seats s join app.alliances a on a.id = s.alliance_id
     where s.id = v_id and s.person_id = p_person and s.ended_at is null
       and s.starts_on <= v_today and (s.ends_on is null or s.ends_on >= v_today);
    if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
    if c.role = 'group_leader' then
      perform authz.set_context('leader', p_person, p_seat, null, array[c.group_id], null, null, null, v_late_ids,
        array[c.alliance_id], array[c.alliance_id], null, null, null);
    else
      perform authz.set_context('committee', p_person, p_seat, array[c.alliance_id], null, null, null, null, v_late_ids,
        array[c.alliance_id], array[c.alliance_id], null, null, null);
    end if;
    return jsonb_build_object('kind', case c.role when 'group_leader' then 'leader' else 'committee' end,
      'personId', p_person, 'personName', p_name, 'seat', p_seat, 'role', c.role, 'allianceId', c.alliance_id,
      'groupId', c.group_id,
      -- For recusal: the firm the seat names, else the member firm this person also speaks for.
      'enterpriseId', coalesce(c.enterprise_id, (
        select e.enterprise_id from app.enterprise_seats e
          join app.memberships m on m.enterprise_id = e.enterprise_id and m.alliance_id = c.alliance_id and m.live
         where e.person_id = p_person and e.ended_at is null and e.starts_on <= v_today
           and (e.ends_on is null or e.ends_on >= v_today)
         order by e.role limit 1)),
      'lateVisits', v_late);
  end if;

  if v_kind = 'member' then
    select s.*, e.name as enterprise_name into c
      from app.enterprise_seats s join app.enterprises e on e.id = s.enterprise_id
     where s.id = v_id and s.person_id = p_person and s.ended_at is null
       and s.starts_on <= v_today and (s.ends_on is null or s.ends_on >= v_today);
    if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
    select array_agg(m.alliance_id) filter (where m.live and m.joined_on <= v_today), array_agg(m.alliance_id)
      into v_circle, v_ever from app.memberships m where m.enterprise_id = c.enterprise_id;
    -- Whoever has left an alliance sees its hosts no more; what is still on the phone goes to the drop box.
    select array_agg(v.id) into v_visits
      from app.visit_inspectors i join app.visits v on v.alliance_id = i.alliance_id and v.id = i.visit_id
     where i.enterprise_id = c.enterprise_id and i.alliance_id = any (v_circle) and i.state in ('assigned', 'accepted')
       and (i.person_id = p_person or (i.person_id is null and c.is_inspector))
       and v.state in ('published', 'confirmed', 'in_progress', 'postponed');
    -- Looking again is an inspector's work, as the first look was.
    select array_agg(h.id) into v_hazards from (
      select id from app.hazards where reinspector_enterprise_id = c.enterprise_id and state = 'submitted'
        and alliance_id = any (v_circle)
      union all
      select hazard_id from app.look_backs where inspector_enterprise_id = c.enterprise_id and state = 'assigned'
        and alliance_id = any (v_circle)) h
     where c.is_inspector or c.role = 'safety';
    perform authz.set_context('member', p_person, p_seat, null, null, array[c.enterprise_id], v_visits, v_hazards, v_late_ids,
      v_circle, v_ever, null, null, null);
    return jsonb_build_object('kind', 'member', 'personId', p_person, 'personName', p_name, 'seat', p_seat, 'role', c.role,
      'isInspector', c.is_inspector, 'enterpriseId', c.enterprise_id, 'enterpriseName', c.enterprise_name,
      'allianceIds', coalesce(to_jsonb(v_circle), '[]'), 'lateVisits', v_late);
  end if;

  if v_kind = 'bureau' then
    select s.*, b.name as bureau_name, b.division_code into c
      from app.bureau_seats s join app.bureaus b on b.id = s.bureau_id
     where s.id = v_id and s.person_id = p_person and s.ended_at is null
       and s.starts_on <= v_today and (s.ends_on is null or s.ends_on >= v_today);
    if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
    select range_agg(int8range(code_from, code_to)) into v_ranges from app.bureau_territories where bureau_id = c.bureau_id;
    perform authz.set_context('bureau', p_person, p_seat, null, null, null, null, null, v_late_ids, null, null,
      lower(v_ranges), upper(v_ranges), v_ranges);
    return jsonb_build_object('kind', 'bureau', 'personId', p_person, 'personName', p_name, 'seat', p_seat, 'role', c.role,
      'bureauId', c.bureau_id, 'bureauName', c.bureau_name, 'divisionCode', c.division_code, 'lateVisits', v_late);
  end if;

  raise exception 'seat is not held' using errcode = 'AZ002';
end $$;

create function authz.enter_session(p_token bytea, p_seat text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  s record;
  v_standing jsonb;
begin
  select x.id, x.person_id, x.last_seen_at, x.idle_seconds, p.name into s
    from app.sessions x join app.persons p on p.id = x.person_id
   where x.token_hash = p_token and x.ended_at is null and x.expires_at > now()
     and x.last_seen_at + make_interval(secs => x.idle_seconds) > now() and p.disabled_at is null;
  if not found then raise exception 'session ended' using errcode = 'AZ001'; end if;
  perform set_config('app.session_id', s.id::text, true);
  v_standing := authz.enter_seat(s.person_id, s.name, p_seat);
  -- Desk seats end after 30 idle minutes; the phone of a field role keeps its session for its own, longer time.
  if v_standing->>'kind' in ('committee', 'bureau') and s.last_seen_at + interval '30 minutes' < now() then
    raise exception 'session ended' using errcode = 'AZ001';
  end if;
  if s.last_seen_at < now() - interval '60 seconds' and not pg_catalog.current_setting('transaction_read_only')::boolean then
    update app.sessions set last_seen_at = now() where id = s.id;
  end if;
  return v_standing || jsonb_build_object('sessionId', s.id);
end $$;

create function authz.enter_person(p_person uuid, p_seat text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_name text;
begin
  select name into v_name from app.persons where id = p_person and disabled_at is null;
  if not found then raise exception 'session ended' using errcode = 'AZ001'; end if;
  perform set_config('app.session_id', '', true);
  return authz.enter_seat(p_person, v_name, p_seat);
end $$;

create function authz.enter_job(p_alliance uuid, p_reason text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(p_reason, '') = '' then raise exception 'a job says why' using errcode = 'AZ003'; end if;
  perform 1 from app.alliances where id = p_alliance;
  if not found then raise exception 'seat is not held' using errcode = 'AZ002'; end if;
  perform set_config('app.session_id', '', true);
  perform authz.set_context('job', null, 'job:' || p_reason, array[p_alliance], null, null, null, null, null,
    array[p_alliance], array[p_alliance], null, null, null);
  return jsonb_build_object('kind', 'job', 'allianceId', p_alliance, 'seat', 'job:' || p_reason);
end $$;

create function authz.enter_system(p_reason text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform 1 from authz.system_reasons where reason = p_reason and session_user = any (login || '{postgres}'::text[]);
  if not found then raise exception 'this login may not act as the system for "%"', p_reason using errcode = 'AZ003'; end if;
  perform set_config('app.session_id', '', true);
  perform authz.set_context('system', null, 'system:' || p_reason, null, null, null, null, null, null, null, null, null, null, null);
  return jsonb_build_object('kind', 'system', 'seat', 'system:' || p_reason);
end $$;

-- Registering tells nobody whether the row existed: the answer is the id either way.
create function authz.may_register() returns void language plpgsql as $$
begin
  if coalesce(current_setting('app.kind', true), '') not in ('committee', 'member', 'system', 'job') then
    raise exception 'no seat that may register' using errcode = '42501';
  end if;
end $$;

create function authz.register_person(p_id uuid, p_name text, p_phone text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id uuid;
begin
  perform authz.may_register();
  insert into app.persons (id, name, phone, created_at) values (p_id, p_name, p_phone, now()) on conflict (phone) do nothing;
  select id into v_id from app.persons where phone = p_phone;
  return v_id;
end $$;

create function authz.register_enterprise(p jsonb) returns uuid
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id uuid;
begin
  perform authz.may_register();
  insert into app.enterprises (id, credit_code, name, division_code, risk_tags, created_at, address, lat, lon, industry_code,
      scale, headcount, principal_name, principal_phone, safety_officer_name, safety_officer_phone)
    select (p->>'id')::uuid, p->>'creditCode', p->>'name', (p->>'divisionCode')::bigint,
      array(select jsonb_array_elements_text(coalesce(p->'riskTags', '[]'))), now(), p->>'address', (p->>'lat')::float8,
      (p->>'lon')::float8, p->>'industryCode', p->>'scale', (p->>'headcount')::int, p->>'principalName', p->>'principalPhone',
      p->>'safetyOfficerName', p->>'safetyOfficerPhone'
    on conflict (credit_code) do nothing;
  select id into v_id from app.enterprises where credit_code = p->>'creditCode';
  return v_id;
end $$;

-- Whether a firm speaks for itself beyond the caller's alliances: it has an owner or officer today, and another alliance
-- remembers it. A committee that seated people of its own there would read what the other alliance's peers found.
create function authz.speaks_for_itself(p_enterprise uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return exists (
    select from app.enterprise_seats s
    where s.enterprise_id = p_enterprise and s.role in ('principal', 'safety') and s.ended_at is null
      and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
  ) and exists (
    select from app.memberships m
    where m.enterprise_id = p_enterprise
      and not m.alliance_id = any (coalesce(nullif(current_setting('app.alliances', true), ''), '{}')::uuid[])
  );

-- The seats that the person of this transaction may choose today, with the words to show.
create function authz.my_seats() returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp
  return (
    select coalesce(jsonb_agg(to_jsonb(x) - 'rank' order by x.rank, x.title), '[]') from (
      select 1 as rank, 'bureau:' || s.id as key, 'bureau' as kind, s.role, b.name as title, null::uuid as "allianceId",
        null as "allianceName", null::uuid as "groupId", null as "groupName", null::uuid as "enterpriseId",
        null as "enterpriseName", b.id as "bureauId", b.name as "bureauName", false as "isInspector", s.ends_on as "endsOn"
      from app.bureau_seats s join app.bureaus b on b.id = s.bureau_id
      where s.person_id = nullif(current_setting('app.user_id', true), '')::uuid and s.ended_at is null
        and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
      union all
      select 2, 'committee:' || s.id, case s.role when 'group_leader' then 'leader' else 'committee' end, s.role,
        a.name || coalesce(' · ' || g.name, ''), a.id, a.name, g.id, g.name, s.enterprise_id, null, null, null, false, s.ends_on
      from app.committee_seats s join app.alliances a on a.id = s.alliance_id
        left join app.activity_groups g on g.alliance_id = s.alliance_id and g.id = s.group_id
      where s.person_id = nullif(current_setting('app.user_id', true), '')::uuid and s.ended_at is null
        and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
      union all
      select 3, 'member:' || s.id, 'member', s.role, e.name, null, null, null, null, e.id, e.name, null, null, s.is_inspector, s.ends_on
      from app.enterprise_seats s join app.enterprises e on e.id = s.enterprise_id
      where s.person_id = nullif(current_setting('app.user_id', true), '')::uuid and s.ended_at is null
        and s.starts_on <= authz.today() and (s.ends_on is null or s.ends_on >= authz.today())
    ) x);

grant execute on function authz.enter_session(bytea, text), authz.enter_system(text) to app_login, job_login;
grant execute on function authz.enter_person(uuid, text), authz.enter_job(uuid, text) to job_login;
grant execute on function authz.register_person(uuid, text, text), authz.register_enterprise(jsonb), authz.my_seats(), authz.speaks_for_itself(uuid) to app_rw;
reset role;
set role audit_writer;
-- The chained audit: one line per change, each covering the one before it, per owner.

create function audit.append(p_owner uuid, p_action text, p_object_kind text, p_object uuid, p_detail jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  h record;
  v_at timestamptz := clock_timestamp();
  v_line text;
  v_kind text := coalesce(current_setting('app.kind', true), '');
  v_person uuid := nullif(current_setting('app.user_id', true), '')::uuid;
  v_seat text := coalesce(current_setting('app.seat', true), '');
  v_request text := coalesce(current_setting('app.request_id', true), '');
begin
  if v_kind = '' then raise exception 'no actor, no audit' using errcode = '42501'; end if;
  insert into app.audit_heads as a (owner_id, seq, hash) values (p_owner, 1, '')
    on conflict (owner_id) do update set seq = a.seq + 1
    returning a.seq, a.hash into h;
  v_line := audit.line(p_owner, h.seq, v_at, v_kind, v_person, v_seat, p_action, p_object_kind, p_object, p_detail, v_request, h.hash);
  insert into app.audit_events (owner_id, seq, at, actor_kind, person_id, seat, action, object_kind, object_id, detail, request_id, prev_hash, hash)
    values (p_owner, h.seq, v_at, v_kind, v_person, v_seat, p_action, p_object_kind, p_object, p_detail, v_request, h.hash,
      encode(sha256(convert_to(v_line, 'UTF8')), 'hex'));
  update app.audit_heads set hash = encode(sha256(convert_to(v_line, 'UTF8')), 'hex') where owner_id = p_owner;
end $$;

create function audit.line(p_owner uuid, p_seq bigint, p_at timestamptz, p_kind text, p_person uuid, p_seat text, p_action text,
  p_object_kind text, p_object uuid, p_detail jsonb, p_request text, p_prev text) returns text
  language sql stable
  return concat_ws('|', p_owner, p_seq, extract(epoch from p_at), p_kind, coalesce(p_person::text, '-'), p_seat, p_action,
    p_object_kind, coalesce(p_object::text, '-'), p_detail, p_request, p_prev);

-- The first broken link of a chain, or NULL: recomputed from the rows the caller may read.
create function audit.first_broken_link(p_owner uuid) returns bigint language sql stable
  return (
    select min(e.seq) from (
      select seq, prev_hash, hash, lag(hash, 1, '') over (order by seq) as before, lag(seq, 1, 0) over (order by seq) as before_seq,
        encode(sha256(convert_to(audit.line(owner_id, seq, at, actor_kind, person_id, seat, action, object_kind, object_id,
          detail, request_id, prev_hash), 'UTF8')), 'hex') as again
      from app.audit_events where owner_id = p_owner) e
    where e.hash <> e.again or e.prev_hash <> e.before or e.seq <> e.before_seq + 1);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;

-- Every move of a state column leaves a line, whichever path wrote it.
create function audit.note_state() returns trigger language plpgsql as $$
declare
  n jsonb := to_jsonb(new);
  o jsonb := to_jsonb(old);
begin
  perform audit.append(coalesce((n->>'alliance_id')::uuid, (n->>'id')::uuid), tg_table_name || ':' || (n->>'state'),
    tg_table_name, (n->>'id')::uuid, jsonb_build_object('from', o->>'state', 'to', n->>'state', 'version', n->'version'));
  return null;
end $$;

-- Evidence and signatures leave a line when they come in.
create function audit.note_insert() returns trigger language plpgsql as $$
declare
  n jsonb := to_jsonb(new);
begin
  perform audit.append((n->>'alliance_id')::uuid, tg_table_name || ':added', tg_table_name, (n->>'id')::uuid,
    jsonb_build_object('sha256', n->'sha256', 'visit', n->'visit_id', 'hazard', n->'hazard_id'));
  return null;
end $$;

grant execute on all functions in schema audit to app_rw, app_owner;
reset role;
set role app_owner;
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

reset role;

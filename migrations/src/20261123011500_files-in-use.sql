set role app_owner;
-- policies
create policy drop_box_items_select_authz_b5bea4 on app.drop_box_items for select to authz_definer using (true);
create policy evidence_select_authz_b5bea4 on app.evidence for select to authz_definer using (true);
create policy outreach_files_select_authz_b5bea4 on app.outreach_files for select to authz_definer using (true);
create policy roster_imports_select_authz_b5bea4 on app.roster_imports for select to authz_definer using (true);
create policy visit_signatures_select_authz_b5bea4 on app.visit_signatures for select to authz_definer using (true);
-- grants
grant select on app.drop_box_items to authz_definer;
grant select on app.evidence to authz_definer;
grant select on app.outreach_files to authz_definer;
grant select on app.roster_imports to authz_definer;
grant select on app.visit_signatures to authz_definer;
reset role;

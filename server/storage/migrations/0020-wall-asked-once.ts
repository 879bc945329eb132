/**
 * The wall between tenants asks which tenant it is once for each statement. A bare `current_setting` was looked up, and its
 * text read as an id, for each row that was written and for each key that was looked for. A new table is walled in these
 * words. Frozen: never edited again; it imports nothing of ours.
 */
export const name = '0020-wall-asked-once';

export const sql = `
do $$
declare
  walled name;
  wall constant text := 'tenant_id = (select nullif(current_setting(''duologue.tenant'', true), '''')::uuid)';
begin
  for walled in select tablename from pg_policies where schemaname = 'public' and policyname = 'tenant_wall' loop
    execute format('alter policy tenant_wall on %I using (%s) with check (%s)', walled, wall, wall);
  end loop;
end $$;
`;

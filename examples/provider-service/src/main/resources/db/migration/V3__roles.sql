-- Four roles, each with what its queries need and no more. Roles belong to the whole server, hence IF NOT EXISTS.

DO $$
DECLARE role text;
BEGIN
    FOREACH role IN ARRAY ARRAY['ecoute_app', 'ecoute_vault', 'ecoute_reporting', 'ecoute_client'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) THEN
            EXECUTE format('CREATE ROLE %I LOGIN', role);
        END IF;
    END LOOP;
END $$;

-- records acts, raises duties
GRANT SELECT, INSERT ON case_file, act, proposal, idempotency_key, raised_duty, clock_offset TO ecoute_app;
GRANT UPDATE (version, closed_at, next_due) ON case_file TO ecoute_app;

-- keeps and erases identities; of case files only when they began and ended
GRANT USAGE ON SCHEMA vault TO ecoute_vault;
GRANT SELECT, INSERT, UPDATE, DELETE ON vault.identity TO ecoute_vault;
GRANT SELECT, INSERT ON vault.erasure TO ecoute_vault;
GRANT SELECT (id, client, opened_at, closed_at) ON case_file TO ecoute_vault;

-- reports
GRANT SELECT ON case_file, act TO ecoute_reporting;

-- the client's extranet
GRANT SELECT ON case_file, act, raised_duty TO ecoute_client;

-- Rows of one client only, that of the transaction; '*' is for the jobs that serve all clients.
CREATE FUNCTION is_own(client text) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT client = current_setting('ecoute.client', true) OR current_setting('ecoute.client', true) = '*'
$$;

ALTER TABLE case_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE act ENABLE ROW LEVEL SECURITY;
ALTER TABLE proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE raised_duty ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.identity ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_client ON case_file USING (is_own(client));
CREATE POLICY own_client ON act USING (is_own(client));
CREATE POLICY own_client ON proposal USING (is_own(client));
CREATE POLICY own_client ON idempotency_key USING (is_own(client));
CREATE POLICY own_client ON raised_duty USING (is_own(client));
CREATE POLICY own_client ON vault.identity USING (is_own(client));

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE EXTENSION IF NOT EXISTS vector WITH SCHEMA public;
CREATE FUNCTION public.due_escalation_evaluate_decision() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "triage_case"."workspace_id" AS "due_workspace", COUNT("triage_case"."id") AS "due_rows" FROM "triage_case" WHERE ("triage_case"."decided_at" IS NOT NULL AND "triage_case"."evaluated_decision_at" IS NULL AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("triage_case"."id") AND U0."work" = 'escalation.evaluate_decision') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_escalation_evaluate_decision() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_escalation_evaluate_intake() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "triage_case"."workspace_id" AS "due_workspace", COUNT("triage_case"."id") AS "due_rows" FROM "triage_case" WHERE ("triage_case"."evaluated_intake_at" IS NULL AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("triage_case"."id") AND U0."work" = 'escalation.evaluate_intake') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_escalation_evaluate_intake() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_escalation_fire_timers() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "escalation_timer"."workspace_id" AS "due_workspace", COUNT("escalation_timer"."id") AS "due_rows" FROM "escalation_timer" WHERE ("escalation_timer"."due_at" <= (STATEMENT_TIMESTAMP()) AND "escalation_timer"."state" = 'waiting' AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("escalation_timer"."id") AND U0."work" = 'escalation.fire_timers') LIMIT 1))) GROUP BY 1 ORDER BY MIN("escalation_timer"."due_at") ASC $$;
ALTER FUNCTION public.due_escalation_fire_timers() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_escalation_pass_on_news() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "reporting_reportermessage"."workspace_id" AS "due_workspace", COUNT("reporting_reportermessage"."id") AS "due_rows" FROM "reporting_reportermessage" WHERE (EXISTS(SELECT 1 AS "a" FROM "escalation_filing" U0 WHERE U0."report_id" = ("reporting_reportermessage"."report_id") LIMIT 1) AND "reporting_reportermessage"."at" > (STATEMENT_TIMESTAMP() - '1 day 0:00:00'::interval) AND NOT ("reporting_reportermessage"."event" IN ('received', 'written', 'appealed', 'detail_given')) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_outboxentry" U0 WHERE (U0."key" = ("reporting_reportermessage"."id")::varchar AND U0."source" = 'filing.news' AND U0."workspace_id" = ("reporting_reportermessage"."workspace_id")) LIMIT 1)) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("reporting_reportermessage"."id") AND U0."work" = 'escalation.pass_on_news') LIMIT 1))) GROUP BY 1 ORDER BY MIN("reporting_reportermessage"."at") ASC $$;
ALTER FUNCTION public.due_escalation_pass_on_news() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_escalation_warn_of_clocks() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "escalation_contractclock"."workspace_id" AS "due_workspace", COUNT("escalation_contractclock"."id") AS "due_rows" FROM "escalation_contractclock" WHERE ("escalation_contractclock"."check_at" <= (STATEMENT_TIMESTAMP()) AND "escalation_contractclock"."state" = 'running' AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("escalation_contractclock"."id") AND U0."work" = 'escalation.warn_of_clocks') LIMIT 1))) GROUP BY 1 ORDER BY MIN("escalation_contractclock"."check_at") ASC $$;
ALTER FUNCTION public.due_escalation_warn_of_clocks() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_learning_retire_withdrawn() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "privacy_consent"."workspace_id" AS "due_workspace", COUNT("privacy_consent"."id") AS "due_rows" FROM "privacy_consent" WHERE ("privacy_consent"."purpose" = 'evaluation' AND "privacy_consent"."reached_at" IS NULL AND "privacy_consent"."withdrawn_at" IS NOT NULL AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("privacy_consent"."id") AND U0."work" = 'learning.retire_withdrawn') LIMIT 1))) GROUP BY 1 ORDER BY MIN("privacy_consent"."withdrawn_at") ASC $$;
ALTER FUNCTION public.due_learning_retire_withdrawn() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_privacy_end_identities() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "privacy_identityrequest"."workspace_id" AS "due_workspace", COUNT("privacy_identityrequest"."id") AS "due_rows" FROM "privacy_identityrequest" WHERE ("privacy_identityrequest"."granted_until" <= (STATEMENT_TIMESTAMP()) AND "privacy_identityrequest"."status" = 'granted' AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("privacy_identityrequest"."id") AND U0."work" = 'privacy.end_identities') LIMIT 1))) GROUP BY 1 ORDER BY MIN("privacy_identityrequest"."granted_until") ASC $$;
ALTER FUNCTION public.due_privacy_end_identities() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_privacy_purge() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "tenants_workspace"."id" AS "due_workspace", COUNT("tenants_workspace"."id") AS "due_rows" FROM "tenants_workspace" WHERE (EXISTS(SELECT 1 AS "a" FROM "privacy_datakey" V0 WHERE (V0."purge_at" <= (STATEMENT_TIMESTAMP()) AND V0."workspace_id" = ("tenants_workspace"."id") AND NOT (EXISTS(SELECT 1 AS "a" FROM "privacy_legalhold" U0 WHERE (U0."record_id" = (V0."record_id") AND U0."released_at" IS NULL) LIMIT 1))) LIMIT 1) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("tenants_workspace"."id") AND U0."work" = 'privacy.purge') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_privacy_purge() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_reporting_check_files() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "reporting_attachment"."workspace_id" AS "due_workspace", COUNT("reporting_attachment"."id") AS "due_rows" FROM "reporting_attachment" WHERE ("reporting_attachment"."check_at" <= (STATEMENT_TIMESTAMP()) AND "reporting_attachment"."state" = 'pending' AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("reporting_attachment"."id") AND U0."work" = 'reporting.check_files') LIMIT 1))) GROUP BY 1 ORDER BY MIN("reporting_attachment"."check_at") ASC $$;
ALTER FUNCTION public.due_reporting_check_files() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_reporting_forget_reporters() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "tenants_workspace"."id" AS "due_workspace", COUNT("tenants_workspace"."id") AS "due_rows" FROM "tenants_workspace" WHERE (EXISTS(SELECT 1 AS "a" FROM "reporting_report" U0 WHERE (U0."received_at" < (STATEMENT_TIMESTAMP() - '180 days 0:00:00'::interval) AND U0."reporter_lookup" IS NOT NULL AND U0."workspace_id" = ("tenants_workspace"."id")) LIMIT 1) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("tenants_workspace"."id") AND U0."work" = 'reporting.forget_reporters') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_reporting_forget_reporters() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_reporting_forget_tokens() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "tenants_workspace"."id" AS "due_workspace", COUNT("tenants_workspace"."id") AS "due_rows" FROM "tenants_workspace" WHERE (EXISTS(SELECT 1 AS "a" FROM "reporting_usedtoken" U0 WHERE (U0."expires_at" < (STATEMENT_TIMESTAMP()) AND U0."workspace_id" = ("tenants_workspace"."id")) LIMIT 1) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("tenants_workspace"."id") AND U0."work" = 'reporting.forget_tokens') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_reporting_forget_tokens() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_tenants_end_roles() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "tenants_roleassignment"."workspace_id" AS "due_workspace", COUNT("tenants_roleassignment"."id") AS "due_rows" FROM "tenants_roleassignment" WHERE ("tenants_roleassignment"."ended_at" IS NULL AND "tenants_roleassignment"."expires_at" <= (STATEMENT_TIMESTAMP()) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("tenants_roleassignment"."id") AND U0."work" = 'tenants.end_roles') LIMIT 1))) GROUP BY 1 ORDER BY MIN("tenants_roleassignment"."expires_at") ASC $$;
ALTER FUNCTION public.due_tenants_end_roles() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_tenants_forget_failures() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "tenants_workfailure"."workspace_id" AS "due_workspace", COUNT("tenants_workfailure"."id") AS "due_rows" FROM "tenants_workfailure" WHERE ("tenants_workfailure"."retry_at" < (STATEMENT_TIMESTAMP() - '1 day 0:00:00'::interval) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("tenants_workfailure"."id") AND U0."work" = 'tenants.forget_failures') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_tenants_forget_failures() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_traces_forget_spans() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "tenants_workspace"."id" AS "due_workspace", COUNT("tenants_workspace"."id") AS "due_rows" FROM "tenants_workspace" WHERE (EXISTS(SELECT 1 AS "a" FROM "traces_bufferkey" U0 WHERE (U0."slot_at" <= (STATEMENT_TIMESTAMP() - ("tenants_workspace"."trace_hold_minutes" * '0:01:00'::interval)) AND U0."workspace_id" = ("tenants_workspace"."id")) LIMIT 1) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("tenants_workspace"."id") AND U0."work" = 'traces.forget_spans') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_traces_forget_spans() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_traces_seek() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "traces_tracesearch"."workspace_id" AS "due_workspace", COUNT("traces_tracesearch"."id") AS "due_rows" FROM "traces_tracesearch" WHERE ("traces_tracesearch"."due_at" <= (STATEMENT_TIMESTAMP()) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("traces_tracesearch"."id") AND U0."work" = 'traces.seek') LIMIT 1))) GROUP BY 1 ORDER BY MIN("traces_tracesearch"."due_at") ASC $$;
ALTER FUNCTION public.due_traces_seek() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_triage_bulk_actions() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "triage_bulkaction"."workspace_id" AS "due_workspace", COUNT("triage_bulkaction"."id") AS "due_rows" FROM "triage_bulkaction" WHERE ("triage_bulkaction"."done_at" IS NULL AND NOT (EXISTS(SELECT 1 AS "a" FROM "triage_bulkaction" U0 WHERE (U0."case_id" = ("triage_bulkaction"."case_id") AND U0."done_at" IS NULL AND U0."id" < ("triage_bulkaction"."id")) LIMIT 1)) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("triage_bulkaction"."id") AND U0."work" = 'triage.bulk_actions') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_triage_bulk_actions() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_triage_return_unanswered() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "triage_case"."workspace_id" AS "due_workspace", COUNT("triage_case"."id") AS "due_rows" FROM "triage_case" WHERE ("triage_case"."answer_by" < (STATEMENT_TIMESTAMP() AT TIME ZONE 'UTC')::date AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("triage_case"."id") AND U0."work" = 'triage.return_unanswered') LIMIT 1))) GROUP BY 1 ORDER BY MIN("triage_case"."answer_by") ASC $$;
ALTER FUNCTION public.due_triage_return_unanswered() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_triage_stranded_appeals() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "tenants_workspace"."id" AS "due_workspace", COUNT("tenants_workspace"."id") AS "due_rows" FROM "tenants_workspace" WHERE (EXISTS(SELECT 1 AS "a" FROM "triage_case" U0 WHERE (U0."appealed_at" IS NOT NULL AND U0."status" IN ('open', 'needs_detail') AND U0."workspace_id" = ("tenants_workspace"."id")) LIMIT 1) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("tenants_workspace"."id") AND U0."work" = 'triage.stranded_appeals') LIMIT 1))) GROUP BY 1 $$;
ALTER FUNCTION public.due_triage_stranded_appeals() OWNER TO recourse_maintenance;
CREATE FUNCTION public.due_triage_take_up() RETURNS TABLE(workspace_id uuid, rows bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT "reporting_report"."workspace_id" AS "due_workspace", COUNT("reporting_report"."id") AS "due_rows" FROM "reporting_report" WHERE ("reporting_report"."taken_up_at" IS NULL AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("reporting_report"."id") AND U0."work" = 'triage.take_up') LIMIT 1))) GROUP BY 1 ORDER BY MAX(CASE WHEN ("reporting_report"."severity" = 3 OR ("reporting_report"."tool_occurred" AND ("reporting_report"."confirmation_requested" = 'no' OR "reporting_report"."confirmation_given" = 'no'))) THEN 1 ELSE 0 END) DESC, MIN("reporting_report"."received_at") ASC $$;
ALTER FUNCTION public.due_triage_take_up() OWNER TO recourse_maintenance;
CREATE FUNCTION public.tenants_all_workspaces() RETURNS TABLE(workspace_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT id FROM tenants_workspace $$;
ALTER FUNCTION public.tenants_all_workspaces() OWNER TO recourse_maintenance;
CREATE FUNCTION public.tenants_find_workspace(wanted text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT id FROM tenants_workspace WHERE slug = wanted $$;
ALTER FUNCTION public.tenants_find_workspace(wanted text) OWNER TO recourse_maintenance;
CREATE FUNCTION public.tenants_outbox_due() RETURNS TABLE(workspace_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT workspace_id FROM tenants_outboxentry
           WHERE state NOT IN ('delivered', 'failed_perm')
             AND (CASE WHEN state = 'sending' THEN deadline_at ELSE due_at END) <= now()
           GROUP BY workspace_id ORDER BY bool_or(urgent) DESC, min(due_at) $$;
ALTER FUNCTION public.tenants_outbox_due() OWNER TO recourse_maintenance;
CREATE FUNCTION public.tenants_refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION USING MESSAGE = TG_TABLE_NAME || ' is append-only', ERRCODE = 'restrict_violation'; END $$;
ALTER FUNCTION public.tenants_refuse_change() OWNER TO recourse_owner;
CREATE FUNCTION public.tenants_stuck() RETURNS TABLE(id uuid, workspace_id uuid, workspace text, work text, row_id uuid, attempts integer, first_failed_at timestamp with time zone, failed_at timestamp with time zone, retry_at timestamp with time zone, error text, frames jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT f.id, f.workspace_id, w.slug::text, f.work::text, f.row_id, f.attempts::int,
              f.first_failed_at, f.failed_at, f.retry_at, f.error::text, f.frames
       FROM tenants_workfailure f JOIN tenants_workspace w ON w.id = f.workspace_id
       ORDER BY f.retry_at IS NULL DESC, f.first_failed_at LIMIT 500 $$;
ALTER FUNCTION public.tenants_stuck() OWNER TO recourse_maintenance;
CREATE FUNCTION public.tenants_workspaces_of(account_id bigint) RETURNS TABLE(id uuid, slug text, name text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$ SELECT w.id, w.slug::text, w.name::text FROM tenants_member m
           JOIN tenants_workspace w ON w.id = m.workspace_id
           WHERE m.user_id = account_id AND m.removed_at IS NULL ORDER BY w.name $$;
ALTER FUNCTION public.tenants_workspaces_of(account_id bigint) OWNER TO recourse_maintenance;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress OWNER TO recourse_owner;
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation OWNER TO recourse_owner;
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group OWNER TO recourse_owner;
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions OWNER TO recourse_owner;
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission OWNER TO recourse_owner;
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type OWNER TO recourse_owner;
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations OWNER TO recourse_owner;
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
ALTER TABLE public.django_session OWNER TO recourse_owner;
CREATE TABLE public.escalation_contractclock (
    id uuid NOT NULL,
    kind character varying(12) NOT NULL,
    number smallint NOT NULL,
    state character varying(8) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    check_at timestamp with time zone,
    met_at timestamp with time zone,
    met_by_id uuid,
    workspace_id uuid NOT NULL,
    filing_id uuid NOT NULL,
    CONSTRAINT clock_checked_while_running CHECK ((((state)::text = 'running'::text) OR (check_at IS NULL))),
    CONSTRAINT clock_met CHECK (((((state)::text = 'met'::text) AND (met_at IS NOT NULL)) OR ((NOT ((state)::text = 'met'::text)) AND (NOT (met_at IS NOT NULL))))),
    CONSTRAINT escalation_contractclock_number_check CHECK ((number >= 0)),
    CONSTRAINT escalation_contractclock_state_known CHECK (((state)::text = ANY ((ARRAY['ended'::character varying, 'met'::character varying, 'running'::character varying])::text[])))
);
ALTER TABLE ONLY public.escalation_contractclock FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_contractclock OWNER TO recourse_owner;
CREATE TABLE public.escalation_filing (
    id uuid NOT NULL,
    affected smallint NOT NULL,
    informed smallint NOT NULL,
    noticed_at timestamp with time zone,
    filed_at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    contract_id uuid,
    report_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT escalation_filing_affected_check CHECK ((affected >= 0)),
    CONSTRAINT escalation_filing_informed_check CHECK ((informed >= 0))
);
ALTER TABLE ONLY public.escalation_filing FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_filing OWNER TO recourse_owner;
CREATE TABLE public.escalation_firing (
    id uuid NOT NULL,
    evidence jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    case_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    incident_id uuid NOT NULL,
    trigger_id uuid NOT NULL
);
ALTER TABLE ONLY public.escalation_firing FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_firing OWNER TO recourse_owner;
CREATE TABLE public.escalation_incident (
    id uuid NOT NULL,
    reference character varying(16) NOT NULL,
    status character varying(14) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    acknowledge_by timestamp with time zone NOT NULL,
    run smallint NOT NULL,
    acknowledged_at timestamp with time zone,
    resolved_at timestamp with time zone,
    acknowledged_by_id uuid,
    resolved_by_id uuid,
    workspace_id uuid NOT NULL,
    level_id uuid NOT NULL,
    playbook_version_id uuid NOT NULL,
    trigger_id uuid NOT NULL,
    CONSTRAINT escalation_incident_run_check CHECK ((run >= 0)),
    CONSTRAINT escalation_incident_status_known CHECK (((status)::text = ANY ((ARRAY['acknowledged'::character varying, 'paging'::character varying, 'resolved'::character varying])::text[]))),
    CONSTRAINT incident_acknowledged CHECK ((((acknowledged_by_id IS NULL) AND (acknowledged_at IS NULL)) OR ((acknowledged_by_id IS NOT NULL) AND (acknowledged_at IS NOT NULL)))),
    CONSTRAINT incident_over CHECK (((((status)::text = 'resolved'::text) AND (resolved_at IS NOT NULL)) OR ((NOT ((status)::text = 'resolved'::text)) AND (NOT (resolved_at IS NOT NULL))))),
    CONSTRAINT incident_paging CHECK (((((status)::text = 'paging'::text) AND (acknowledged_at IS NULL)) OR ((NOT ((status)::text = 'paging'::text)) AND (NOT (acknowledged_at IS NULL))))),
    CONSTRAINT incident_resolved CHECK ((((resolved_by_id IS NULL) AND (resolved_at IS NULL)) OR ((resolved_by_id IS NOT NULL) AND (resolved_at IS NOT NULL))))
);
ALTER TABLE ONLY public.escalation_incident FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_incident OWNER TO recourse_owner;
CREATE TABLE public.escalation_incidentcase (
    id uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    added_by_id uuid,
    case_id uuid NOT NULL,
    incident_id uuid NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.escalation_incidentcase FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_incidentcase OWNER TO recourse_owner;
CREATE TABLE public.escalation_incidentitem (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    "position" smallint NOT NULL,
    name character varying(120) NOT NULL,
    required boolean NOT NULL,
    role character varying(20) NOT NULL,
    due_at timestamp with time zone,
    done_at timestamp with time zone,
    pointer character varying(200) NOT NULL,
    done_by_id uuid,
    incident_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT escalation_incidentitem_position_check CHECK (("position" >= 0)),
    CONSTRAINT incident_item_done CHECK ((((done_by_id IS NULL) AND (done_at IS NULL)) OR ((done_by_id IS NOT NULL) AND (done_at IS NOT NULL))))
);
ALTER TABLE ONLY public.escalation_incidentitem FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_incidentitem OWNER TO recourse_owner;
CREATE TABLE public.escalation_level (
    id uuid NOT NULL,
    rank smallint NOT NULL,
    name character varying(60) NOT NULL,
    acknowledge_minutes smallint NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT escalation_level_acknowledge_minutes_check CHECK ((acknowledge_minutes >= 0)),
    CONSTRAINT escalation_level_rank_check CHECK ((rank >= 0))
);
ALTER TABLE ONLY public.escalation_level FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_level OWNER TO recourse_owner;
CREATE TABLE public.escalation_page (
    id uuid NOT NULL,
    token_lookup bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    entry_id uuid NOT NULL,
    incident_id uuid NOT NULL,
    member_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    timer_id uuid NOT NULL
);
ALTER TABLE ONLY public.escalation_page FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_page OWNER TO recourse_owner;
CREATE TABLE public.escalation_playbook (
    id uuid NOT NULL,
    slug character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.escalation_playbook FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_playbook OWNER TO recourse_owner;
CREATE TABLE public.escalation_playbookitem (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    "position" smallint NOT NULL,
    name character varying(120) NOT NULL,
    required boolean NOT NULL,
    role character varying(20) NOT NULL,
    within_minutes integer,
    workspace_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT escalation_playbookitem_position_check CHECK (("position" >= 0)),
    CONSTRAINT escalation_playbookitem_within_minutes_check CHECK ((within_minutes >= 0))
);
ALTER TABLE ONLY public.escalation_playbookitem FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_playbookitem OWNER TO recourse_owner;
CREATE TABLE public.escalation_playbookstep (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    role character varying(20) NOT NULL,
    webhooks boolean NOT NULL,
    wait_seconds integer NOT NULL,
    workspace_id uuid NOT NULL,
    version_id uuid NOT NULL,
    CONSTRAINT escalation_playbookstep_position_check CHECK (("position" >= 0)),
    CONSTRAINT escalation_playbookstep_wait_seconds_check CHECK ((wait_seconds >= 0))
);
ALTER TABLE ONLY public.escalation_playbookstep FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_playbookstep OWNER TO recourse_owner;
CREATE TABLE public.escalation_playbookversion (
    id uuid NOT NULL,
    number integer NOT NULL,
    first_move character varying(200) NOT NULL,
    loops smallint NOT NULL,
    published_at timestamp with time zone NOT NULL,
    playbook_id uuid NOT NULL,
    published_by_id uuid,
    workspace_id uuid NOT NULL,
    CONSTRAINT escalation_playbookversion_loops_check CHECK ((loops >= 0)),
    CONSTRAINT escalation_playbookversion_number_check CHECK ((number >= 0))
);
ALTER TABLE ONLY public.escalation_playbookversion FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_playbookversion OWNER TO recourse_owner;
CREATE TABLE public.escalation_timer (
    id uuid NOT NULL,
    run smallint NOT NULL,
    step smallint NOT NULL,
    loop smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    state character varying(10) NOT NULL,
    fired_at timestamp with time zone,
    incident_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT escalation_timer_loop_check CHECK ((loop >= 0)),
    CONSTRAINT escalation_timer_run_check CHECK ((run >= 0)),
    CONSTRAINT escalation_timer_state_known CHECK (((state)::text = ANY ((ARRAY['cancelled'::character varying, 'fired'::character varying, 'waiting'::character varying])::text[]))),
    CONSTRAINT escalation_timer_step_check CHECK ((step >= 0)),
    CONSTRAINT timer_fired CHECK (((((state)::text = 'fired'::text) AND (fired_at IS NOT NULL)) OR ((NOT ((state)::text = 'fired'::text)) AND (NOT (fired_at IS NOT NULL)))))
);
ALTER TABLE ONLY public.escalation_timer FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_timer OWNER TO recourse_owner;
CREATE TABLE public.escalation_trigger (
    id uuid NOT NULL,
    slug character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    parameters jsonb NOT NULL,
    active boolean NOT NULL,
    level_id uuid NOT NULL,
    playbook_id uuid NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.escalation_trigger FORCE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_trigger OWNER TO recourse_owner;
CREATE TABLE public.guardian_groupobjectpermission (
    id integer NOT NULL,
    object_pk character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.guardian_groupobjectpermission OWNER TO recourse_owner;
ALTER TABLE public.guardian_groupobjectpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guardian_groupobjectpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guardian_userobjectpermission (
    id integer NOT NULL,
    object_pk character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    permission_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.guardian_userobjectpermission OWNER TO recourse_owner;
ALTER TABLE public.guardian_userobjectpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guardian_userobjectpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.learning_evaluationcase (
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    check_kind character varying(16) NOT NULL,
    policy_version character varying(60) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    from_reporter_text boolean DEFAULT false NOT NULL,
    retired_at timestamp with time zone,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    report_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT evaluation_retired_with_its_text CHECK (((retired_at IS NULL) OR from_reporter_text))
);
ALTER TABLE ONLY public.learning_evaluationcase FORCE ROW LEVEL SECURITY;
ALTER TABLE public.learning_evaluationcase OWNER TO recourse_owner;
CREATE TABLE public.learning_export (
    id uuid NOT NULL,
    format character varying(12) NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.learning_export FORCE ROW LEVEL SECURITY;
ALTER TABLE public.learning_export OWNER TO recourse_owner;
CREATE TABLE public.learning_exportedcase (
    id uuid NOT NULL,
    evaluation_id uuid NOT NULL,
    export_id uuid NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.learning_exportedcase FORCE ROW LEVEL SECURITY;
ALTER TABLE public.learning_exportedcase OWNER TO recourse_owner;
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator OWNER TO recourse_owner;
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.policy_enforcementpoint (
    id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    name character varying(80) NOT NULL,
    owner_id uuid,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.policy_enforcementpoint FORCE ROW LEVEL SECURITY;
ALTER TABLE public.policy_enforcementpoint OWNER TO recourse_owner;
CREATE TABLE public.policy_policyarea (
    id uuid NOT NULL,
    slug character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.policy_policyarea FORCE ROW LEVEL SECURITY;
ALTER TABLE public.policy_policyarea OWNER TO recourse_owner;
CREATE TABLE public.policy_policyversion (
    id uuid NOT NULL,
    label character varying(60) NOT NULL,
    in_force_from timestamp with time zone NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.policy_policyversion FORCE ROW LEVEL SECURITY;
ALTER TABLE public.policy_policyversion OWNER TO recourse_owner;
CREATE TABLE public.privacy_consent (
    id uuid NOT NULL,
    purpose character varying(10) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    wording_hash character varying(64) NOT NULL,
    withdrawn_at timestamp with time zone,
    reached_at timestamp with time zone,
    workspace_id uuid NOT NULL,
    record_id uuid NOT NULL,
    CONSTRAINT consent_reached_when_withdrawn CHECK (((reached_at IS NULL) OR (withdrawn_at IS NOT NULL)))
);
ALTER TABLE ONLY public.privacy_consent FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_consent OWNER TO recourse_owner;
CREATE TABLE public.privacy_content (
    id uuid NOT NULL,
    data_class character varying(12) NOT NULL,
    kind character varying(16) NOT NULL,
    subject_id uuid,
    sealed bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    workspace_id uuid NOT NULL,
    record_id uuid NOT NULL
);
ALTER TABLE ONLY public.privacy_content FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_content OWNER TO recourse_owner;
CREATE TABLE public.privacy_datakey (
    id uuid NOT NULL,
    data_class character varying(12) NOT NULL,
    wrapped bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    purge_at timestamp with time zone,
    workspace_id uuid NOT NULL,
    record_id uuid NOT NULL
);
ALTER TABLE ONLY public.privacy_datakey FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_datakey OWNER TO recourse_owner;
CREATE TABLE public.privacy_hiddenrange (
    id uuid NOT NULL,
    content_id uuid NOT NULL,
    kind character varying(16) NOT NULL,
    start integer NOT NULL,
    length integer NOT NULL,
    strength character varying(8) NOT NULL,
    reason character varying(12) NOT NULL,
    at timestamp with time zone NOT NULL,
    lifted_at timestamp with time zone,
    by_id uuid NOT NULL,
    lifted_by_id uuid,
    workspace_id uuid NOT NULL,
    record_id uuid NOT NULL,
    CONSTRAINT hidden_lifted CHECK ((((lifted_by_id IS NULL) AND (lifted_at IS NULL)) OR ((lifted_by_id IS NOT NULL) AND (lifted_at IS NOT NULL)))),
    CONSTRAINT privacy_hiddenrange_length_check CHECK ((length >= 0)),
    CONSTRAINT privacy_hiddenrange_start_check CHECK ((start >= 0))
);
ALTER TABLE ONLY public.privacy_hiddenrange FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_hiddenrange OWNER TO recourse_owner;
CREATE TABLE public.privacy_identityrequest (
    id uuid NOT NULL,
    purpose character varying(8) NOT NULL,
    reason character varying(400) NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    status character varying(10) NOT NULL,
    decided_at timestamp with time zone,
    refusal character varying(400) NOT NULL,
    granted_until timestamp with time zone,
    opened_at timestamp with time zone,
    decided_by_id uuid,
    requested_by_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    record_id uuid NOT NULL,
    CONSTRAINT identity_decided CHECK ((((decided_by_id IS NULL) AND (decided_at IS NULL)) OR ((decided_by_id IS NOT NULL) AND (decided_at IS NOT NULL)))),
    CONSTRAINT identity_decided_by_another CHECK (((decided_by_id IS NULL) OR (NOT ((decided_by_id = requested_by_id) AND (decided_by_id IS NOT NULL))))),
    CONSTRAINT identity_decided_once CHECK ((((NOT ((status)::text = 'requested'::text)) AND (decided_at IS NOT NULL)) OR (((status)::text = 'requested'::text) AND (NOT (decided_at IS NOT NULL))))),
    CONSTRAINT identity_granted_for_a_time CHECK (((((status)::text = ANY ((ARRAY['granted'::character varying, 'expired'::character varying])::text[])) AND (granted_until IS NOT NULL)) OR ((NOT ((status)::text = ANY ((ARRAY['granted'::character varying, 'expired'::character varying])::text[]))) AND (NOT (granted_until IS NOT NULL))))),
    CONSTRAINT identity_opened_when_granted CHECK (((opened_at IS NULL) OR (granted_until IS NOT NULL))),
    CONSTRAINT privacy_identityrequest_status_known CHECK (((status)::text = ANY ((ARRAY['expired'::character varying, 'granted'::character varying, 'refused'::character varying, 'requested'::character varying])::text[])))
);
ALTER TABLE ONLY public.privacy_identityrequest FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_identityrequest OWNER TO recourse_owner;
CREATE TABLE public.privacy_legalhold (
    id uuid NOT NULL,
    reason character varying(200) NOT NULL,
    set_at timestamp with time zone NOT NULL,
    released_at timestamp with time zone,
    by_id uuid NOT NULL,
    released_by_id uuid,
    workspace_id uuid NOT NULL,
    record_id uuid NOT NULL,
    CONSTRAINT hold_released CHECK ((((released_by_id IS NULL) AND (released_at IS NULL)) OR ((released_by_id IS NOT NULL) AND (released_at IS NOT NULL))))
);
ALTER TABLE ONLY public.privacy_legalhold FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_legalhold OWNER TO recourse_owner;
CREATE TABLE public.privacy_purgecertificate (
    id uuid NOT NULL,
    rule character varying(120) NOT NULL,
    data_class character varying(12) NOT NULL,
    purpose character varying(10) NOT NULL,
    due_before timestamp with time zone NOT NULL,
    records integer NOT NULL,
    keys_destroyed integer NOT NULL,
    rows_deleted integer NOT NULL,
    held_back integer NOT NULL,
    verification jsonb NOT NULL,
    record_ids jsonb NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT privacy_purgecertificate_held_back_check CHECK ((held_back >= 0)),
    CONSTRAINT privacy_purgecertificate_keys_destroyed_check CHECK ((keys_destroyed >= 0)),
    CONSTRAINT privacy_purgecertificate_records_check CHECK ((records >= 0)),
    CONSTRAINT privacy_purgecertificate_rows_deleted_check CHECK ((rows_deleted >= 0))
);
ALTER TABLE ONLY public.privacy_purgecertificate FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_purgecertificate OWNER TO recourse_owner;
CREATE TABLE public.privacy_record (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    reference character varying(16) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    closing_reason character varying(20) NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.privacy_record FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_record OWNER TO recourse_owner;
CREATE TABLE public.privacy_retentionrule (
    id uuid NOT NULL,
    data_class character varying(12) NOT NULL,
    closing_reason character varying(20) NOT NULL,
    keep_days integer NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT privacy_retentionrule_keep_days_check CHECK ((keep_days >= 0))
);
ALTER TABLE ONLY public.privacy_retentionrule FORCE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_retentionrule OWNER TO recourse_owner;
CREATE TABLE public.reporting_attachment (
    id uuid NOT NULL,
    media character varying(20) NOT NULL,
    name_sealed bytea NOT NULL,
    lookup bytea NOT NULL,
    size integer NOT NULL,
    width integer,
    height integer,
    redactions jsonb NOT NULL,
    state character varying(10) NOT NULL,
    finding character varying(120) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    check_at timestamp with time zone,
    tries integer NOT NULL,
    checked_at timestamp with time zone,
    by_id uuid,
    workspace_id uuid NOT NULL,
    report_id uuid NOT NULL,
    CONSTRAINT attachment_check_while_pending CHECK ((((state)::text = 'pending'::text) OR (check_at IS NULL))),
    CONSTRAINT attachment_checked CHECK ((((state)::text = 'failed'::text) OR ((checked_at IS NOT NULL) AND ((state)::text = ANY ((ARRAY['clean'::character varying, 'infected'::character varying])::text[]))) OR ((checked_at IS NULL) AND ((state)::text = ANY ((ARRAY['pending'::character varying, 'unscanned'::character varying])::text[]))))),
    CONSTRAINT reporting_attachment_height_check CHECK ((height >= 0)),
    CONSTRAINT reporting_attachment_size_check CHECK ((size >= 0)),
    CONSTRAINT reporting_attachment_state_known CHECK (((state)::text = ANY ((ARRAY['clean'::character varying, 'failed'::character varying, 'infected'::character varying, 'pending'::character varying, 'unscanned'::character varying])::text[]))),
    CONSTRAINT reporting_attachment_tries_check CHECK ((tries >= 0)),
    CONSTRAINT reporting_attachment_width_check CHECK ((width >= 0))
);
ALTER TABLE ONLY public.reporting_attachment FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_attachment OWNER TO recourse_owner;
CREATE TABLE public.reporting_attachmentpart (
    id uuid NOT NULL,
    place smallint NOT NULL,
    sealed bytea NOT NULL,
    attachment_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT reporting_attachmentpart_place_check CHECK ((place >= 0))
);
ALTER TABLE ONLY public.reporting_attachmentpart FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_attachmentpart OWNER TO recourse_owner;
CREATE TABLE public.reporting_fingerprint (
    id uuid NOT NULL,
    exact bytea,
    answer bytea,
    workspace_id uuid NOT NULL,
    report_id uuid NOT NULL
);
ALTER TABLE ONLY public.reporting_fingerprint FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_fingerprint OWNER TO recourse_owner;
CREATE TABLE public.reporting_fingerprintband (
    id uuid NOT NULL,
    value bigint NOT NULL,
    workspace_id uuid NOT NULL,
    report_id uuid NOT NULL
);
ALTER TABLE ONLY public.reporting_fingerprintband FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_fingerprintband OWNER TO recourse_owner;
CREATE TABLE public.reporting_formversion (
    id uuid NOT NULL,
    digest character varying(64) NOT NULL,
    definition jsonb NOT NULL,
    first_seen_at timestamp with time zone NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.reporting_formversion FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_formversion OWNER TO recourse_owner;
CREATE TABLE public.reporting_limitedhour (
    id uuid NOT NULL,
    hour timestamp with time zone NOT NULL,
    source character varying(12) NOT NULL,
    outcome character varying(12) NOT NULL,
    count integer NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT reporting_limitedhour_count_check CHECK ((count >= 0))
);
ALTER TABLE ONLY public.reporting_limitedhour FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_limitedhour OWNER TO recourse_owner;
CREATE TABLE public.reporting_report (
    id uuid NOT NULL,
    reference character varying(16) NOT NULL,
    entry character varying(12) NOT NULL,
    category character varying(20) NOT NULL,
    severity smallint NOT NULL,
    tool_occurred boolean NOT NULL,
    tool_name character varying(120) NOT NULL,
    confirmation_requested character varying(7) NOT NULL,
    confirmation_given character varying(7) NOT NULL,
    outcome_matched character varying(7) NOT NULL,
    warning_shown character varying(7) NOT NULL,
    refusal character varying(5) DEFAULT ''::character varying NOT NULL,
    model_version character varying(80) NOT NULL,
    policy_version character varying(60) NOT NULL,
    tool_state character varying(40) NOT NULL,
    user_intent character varying(80) NOT NULL,
    harm_type character varying(80) NOT NULL,
    context_consent boolean NOT NULL,
    redactions jsonb NOT NULL,
    anonymous boolean NOT NULL,
    reporter_lookup bytea,
    spam_score smallint,
    spam_reasons jsonb DEFAULT '[]'::jsonb NOT NULL,
    locale character varying(12) NOT NULL,
    form_digest character varying(64),
    status character varying(12) NOT NULL,
    receipt_lookup bytea NOT NULL,
    idempotency_lookup bytea,
    request_digest bytea,
    external_source character varying(20) NOT NULL,
    external_id character varying(80),
    occurred_at timestamp with time zone,
    received_at timestamp with time zone NOT NULL,
    taken_up_at timestamp with time zone,
    sorted_to character varying(80) NOT NULL,
    sorted_at timestamp with time zone,
    joined_at timestamp with time zone,
    quarantined_at timestamp with time zone,
    released_at timestamp with time zone,
    released_by_rule boolean DEFAULT false NOT NULL,
    answer_by date,
    appealed_at timestamp with time zone,
    closed_at timestamp with time zone,
    closing_reason character varying(20) NOT NULL,
    client_key_id uuid,
    workspace_id uuid NOT NULL,
    CONSTRAINT report_closed_for_a_reason CHECK ((((closed_at IS NOT NULL) AND ((status)::text = 'closed'::text) AND (NOT ((closing_reason)::text = ''::text))) OR ((NOT ((status)::text = 'closed'::text)) AND (closed_at IS NULL) AND ((closing_reason)::text = ''::text)))),
    CONSTRAINT report_released_by_rule CHECK (((NOT released_by_rule) OR (released_at IS NOT NULL))),
    CONSTRAINT reporting_report_severity_check CHECK ((severity >= 0)),
    CONSTRAINT reporting_report_spam_score_check CHECK ((spam_score >= 0)),
    CONSTRAINT reporting_report_status_known CHECK (((status)::text = ANY ((ARRAY['closed'::character varying, 'confirmed'::character varying, 'in_review'::character varying, 'needs_detail'::character varying, 'received'::character varying])::text[])))
);
ALTER TABLE ONLY public.reporting_report FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_report OWNER TO recourse_owner;
CREATE TABLE public.reporting_reportermessage (
    id uuid NOT NULL,
    event character varying(20) NOT NULL,
    key character varying(60) NOT NULL,
    has_words boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    report_id uuid NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.reporting_reportermessage FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_reportermessage OWNER TO recourse_owner;
CREATE TABLE public.reporting_usedtoken (
    id uuid NOT NULL,
    token_lookup bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.reporting_usedtoken FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_usedtoken OWNER TO recourse_owner;
CREATE TABLE public.tenants_auditevent (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(8) NOT NULL,
    event character varying(60) NOT NULL,
    object_type character varying(40) NOT NULL,
    object_id uuid NOT NULL,
    facts jsonb NOT NULL,
    transaction bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    sequence bigint NOT NULL,
    member_id uuid,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.tenants_auditevent FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_auditevent OWNER TO recourse_owner;
ALTER TABLE public.tenants_auditevent ALTER COLUMN sequence ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.tenants_auditevent_sequence_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.tenants_clientkey (
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    public_id character varying(40) NOT NULL,
    secret_sealed bytea NOT NULL,
    origins jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.tenants_clientkey FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_clientkey OWNER TO recourse_owner;
CREATE TABLE public.tenants_contract (
    id uuid NOT NULL,
    reference character varying(60) NOT NULL,
    customer character varying(120) NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    acknowledge_hours smallint NOT NULL,
    contain_hours smallint NOT NULL,
    update_hours smallint NOT NULL,
    forbidden jsonb NOT NULL,
    context_turns smallint NOT NULL,
    context_bytes integer NOT NULL,
    tell_reporter_of_opening boolean NOT NULL,
    workspace_default boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT tenants_contract_acknowledge_hours_check CHECK ((acknowledge_hours >= 0)),
    CONSTRAINT tenants_contract_contain_hours_check CHECK ((contain_hours >= 0)),
    CONSTRAINT tenants_contract_context_bytes_check CHECK ((context_bytes >= 0)),
    CONSTRAINT tenants_contract_context_turns_check CHECK ((context_turns >= 0)),
    CONSTRAINT tenants_contract_update_hours_check CHECK ((update_hours >= 0))
);
ALTER TABLE ONLY public.tenants_contract FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_contract OWNER TO recourse_owner;
CREATE TABLE public.tenants_invitation (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    roles jsonb NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    by_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT invitation_accepted_or_withdrawn CHECK (((accepted_at IS NULL) OR (withdrawn_at IS NULL)))
);
ALTER TABLE ONLY public.tenants_invitation FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_invitation OWNER TO recourse_owner;
CREATE TABLE public.tenants_member (
    id uuid NOT NULL,
    title character varying(80) NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    user_id bigint NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.tenants_member FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_member OWNER TO recourse_owner;
CREATE TABLE public.tenants_outboxentry (
    id uuid NOT NULL,
    source character varying(60) NOT NULL,
    key character varying(120) NOT NULL,
    channel character varying(8) NOT NULL,
    event character varying(60) NOT NULL,
    context jsonb NOT NULL,
    sealed bytea,
    urgent boolean NOT NULL,
    state character varying(12) NOT NULL,
    attempts smallint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    deadline_at timestamp with time zone,
    done_at timestamp with time zone,
    possible_duplicate boolean NOT NULL,
    error character varying(120) NOT NULL,
    member_id uuid,
    webhook_id uuid,
    workspace_id uuid NOT NULL,
    CONSTRAINT outbox_deadline_while_sending CHECK (((((state)::text = 'sending'::text) AND (deadline_at IS NOT NULL)) OR ((NOT ((state)::text = 'sending'::text)) AND (NOT (deadline_at IS NOT NULL))))),
    CONSTRAINT outbox_done_at_the_end CHECK (((((state)::text = ANY ((ARRAY['delivered'::character varying, 'failed_perm'::character varying])::text[])) AND (done_at IS NOT NULL)) OR ((NOT ((state)::text = ANY ((ARRAY['delivered'::character varying, 'failed_perm'::character varying])::text[]))) AND (NOT (done_at IS NOT NULL))))),
    CONSTRAINT outbox_done_is_empty CHECK (((done_at IS NULL) OR (sealed IS NULL))),
    CONSTRAINT tenants_outboxentry_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT tenants_outboxentry_state_known CHECK (((state)::text = ANY ((ARRAY['delivered'::character varying, 'failed_perm'::character varying, 'failed_temp'::character varying, 'pending'::character varying, 'sending'::character varying, 'unknown'::character varying])::text[])))
);
ALTER TABLE ONLY public.tenants_outboxentry FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_outboxentry OWNER TO recourse_owner;
CREATE TABLE public.tenants_queue (
    id uuid NOT NULL,
    slug character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    purpose character varying(200) NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.tenants_queue FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_queue OWNER TO recourse_owner;
CREATE TABLE public.tenants_queueuserpermission (
    id bigint NOT NULL,
    expires_at timestamp with time zone,
    content_object_id uuid NOT NULL,
    permission_id integer NOT NULL,
    user_id bigint NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.tenants_queueuserpermission FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_queueuserpermission OWNER TO recourse_owner;
ALTER TABLE public.tenants_queueuserpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.tenants_queueuserpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.tenants_roleassignment (
    id uuid NOT NULL,
    role character varying(20) NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    reason character varying(200) NOT NULL,
    ended_at timestamp with time zone,
    ended_by_id uuid,
    granted_by_id uuid,
    member_id uuid NOT NULL,
    queue_id uuid,
    workspace_id uuid NOT NULL,
    CONSTRAINT assignment_ended_by_somebody CHECK (((ended_by_id IS NULL) OR (ended_at IS NOT NULL))),
    CONSTRAINT assignment_expires_later CHECK (((expires_at IS NULL) OR (expires_at > granted_at)))
);
ALTER TABLE ONLY public.tenants_roleassignment FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_roleassignment OWNER TO recourse_owner;
CREATE TABLE public.tenants_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(120) NOT NULL
);
ALTER TABLE public.tenants_user OWNER TO recourse_owner;
CREATE TABLE public.tenants_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.tenants_user_groups OWNER TO recourse_owner;
ALTER TABLE public.tenants_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.tenants_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.tenants_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.tenants_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.tenants_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.tenants_user_user_permissions OWNER TO recourse_owner;
ALTER TABLE public.tenants_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.tenants_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.tenants_webhook (
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    url character varying(500) NOT NULL,
    secret_sealed bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    disabled_at timestamp with time zone,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.tenants_webhook FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_webhook OWNER TO recourse_owner;
CREATE TABLE public.tenants_workfailure (
    id uuid NOT NULL,
    work character varying(60) NOT NULL,
    row_id uuid NOT NULL,
    attempts smallint NOT NULL,
    first_failed_at timestamp with time zone NOT NULL,
    failed_at timestamp with time zone NOT NULL,
    retry_at timestamp with time zone,
    error character varying(120) NOT NULL,
    frames jsonb NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT tenants_workfailure_attempts_check CHECK ((attempts >= 0))
);
ALTER TABLE ONLY public.tenants_workfailure FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_workfailure OWNER TO recourse_owner;
CREATE TABLE public.tenants_workspace (
    id uuid NOT NULL,
    slug character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(12) NOT NULL,
    anonymous_reports boolean NOT NULL,
    first_review_hours smallint NOT NULL,
    severe_review_hours smallint NOT NULL,
    trace_hold_minutes smallint NOT NULL,
    traces_since timestamp with time zone,
    appeal_days smallint NOT NULL,
    support_lines jsonb NOT NULL,
    intake_limits jsonb DEFAULT '{}'::jsonb NOT NULL,
    redaction_patterns jsonb NOT NULL,
    contract_limits jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT tenants_workspace_appeal_days_check CHECK ((appeal_days >= 0)),
    CONSTRAINT tenants_workspace_first_review_hours_check CHECK ((first_review_hours >= 0)),
    CONSTRAINT tenants_workspace_severe_review_hours_check CHECK ((severe_review_hours >= 0)),
    CONSTRAINT tenants_workspace_trace_hold_minutes_check CHECK ((trace_hold_minutes >= 0))
);
ALTER TABLE ONLY public.tenants_workspace FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_workspace OWNER TO recourse_owner;
CREATE TABLE public.tenants_workspacekey (
    id uuid NOT NULL,
    wrapped bytea NOT NULL,
    version smallint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT tenants_workspacekey_version_check CHECK ((version >= 0))
);
ALTER TABLE ONLY public.tenants_workspacekey FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_workspacekey OWNER TO recourse_owner;
CREATE TABLE public.tenants_workspaceuserpermission (
    id bigint NOT NULL,
    expires_at timestamp with time zone,
    content_object_id uuid NOT NULL,
    permission_id integer NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE ONLY public.tenants_workspaceuserpermission FORCE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_workspaceuserpermission OWNER TO recourse_owner;
ALTER TABLE public.tenants_workspaceuserpermission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.tenants_workspaceuserpermission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.traces_bufferedspan (
    id uuid NOT NULL,
    span_lookup uuid NOT NULL,
    trace_lookup uuid NOT NULL,
    conversation_lookup uuid,
    message_lookup uuid,
    sealed bytea NOT NULL,
    received_at timestamp with time zone NOT NULL,
    workspace_id uuid NOT NULL,
    key_id uuid NOT NULL
);
ALTER TABLE ONLY public.traces_bufferedspan FORCE ROW LEVEL SECURITY;
ALTER TABLE public.traces_bufferedspan OWNER TO recourse_owner;
CREATE TABLE public.traces_bufferkey (
    id uuid NOT NULL,
    slot_at timestamp with time zone NOT NULL,
    wrapped bytea NOT NULL,
    spans integer NOT NULL,
    sealed_bytes bigint NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT traces_bufferkey_sealed_bytes_check CHECK ((sealed_bytes >= 0)),
    CONSTRAINT traces_bufferkey_spans_check CHECK ((spans >= 0))
);
ALTER TABLE ONLY public.traces_bufferkey FORCE ROW LEVEL SECURITY;
ALTER TABLE public.traces_bufferkey OWNER TO recourse_owner;
CREATE TABLE public.traces_tracesearch (
    id uuid NOT NULL,
    trace_lookup uuid,
    conversation_lookup uuid,
    message_lookup uuid,
    due_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    record_id uuid NOT NULL,
    workspace_id uuid NOT NULL
);
ALTER TABLE ONLY public.traces_tracesearch FORCE ROW LEVEL SECURITY;
ALTER TABLE public.traces_tracesearch OWNER TO recourse_owner;
CREATE TABLE public.triage_bulkaction (
    id uuid NOT NULL,
    act character varying(8) NOT NULL,
    reason character varying(20) NOT NULL,
    severe boolean NOT NULL,
    sealed bytea,
    at timestamp with time zone NOT NULL,
    reached uuid,
    done_at timestamp with time zone,
    by_id uuid,
    workspace_id uuid NOT NULL,
    case_id uuid NOT NULL,
    CONSTRAINT bulk_action_done_is_empty CHECK (((done_at IS NULL) OR (sealed IS NULL)))
);
ALTER TABLE ONLY public.triage_bulkaction FORCE ROW LEVEL SECURITY;
ALTER TABLE public.triage_bulkaction OWNER TO recourse_owner;
CREATE TABLE public.triage_case (
    id uuid NOT NULL,
    reports_count integer DEFAULT 1 NOT NULL,
    last_report_at timestamp with time zone,
    reference character varying(16) NOT NULL,
    status character varying(12) NOT NULL,
    category character varying(20) NOT NULL,
    severity smallint NOT NULL,
    tool_name character varying(120) NOT NULL,
    asked_first character varying(7) NOT NULL,
    model_version character varying(80) NOT NULL,
    lease_until timestamp with time zone,
    received_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    position_at timestamp with time zone NOT NULL,
    moved_back boolean DEFAULT false NOT NULL,
    due_at timestamp with time zone NOT NULL,
    answer_by date,
    unread_at timestamp with time zone,
    appealed_at timestamp with time zone,
    decided_at timestamp with time zone,
    closed_at timestamp with time zone,
    evaluated_intake_at timestamp with time zone,
    evaluated_decision_at timestamp with time zone,
    claimed_by_id uuid,
    enforcement_point_id uuid,
    looks_like_id uuid,
    merged_into_id uuid,
    policy_area_id uuid,
    queue_id uuid NOT NULL,
    report_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT case_claimed CHECK ((((claimed_by_id IS NULL) AND (lease_until IS NULL)) OR ((claimed_by_id IS NOT NULL) AND (lease_until IS NOT NULL)))),
    CONSTRAINT case_closed CHECK (((((status)::text = 'closed'::text) AND (closed_at IS NOT NULL)) OR ((NOT ((status)::text = 'closed'::text)) AND (NOT (closed_at IS NOT NULL))))),
    CONSTRAINT case_merged CHECK (((((status)::text = 'merged'::text) AND (merged_into_id IS NOT NULL)) OR ((NOT ((status)::text = 'merged'::text)) AND (NOT (merged_into_id IS NOT NULL))))),
    CONSTRAINT triage_case_reports_count_check CHECK ((reports_count >= 0)),
    CONSTRAINT triage_case_severity_check CHECK ((severity >= 0)),
    CONSTRAINT triage_case_status_known CHECK (((status)::text = ANY ((ARRAY['closed'::character varying, 'confirmed'::character varying, 'merged'::character varying, 'needs_detail'::character varying, 'open'::character varying, 'quarantined'::character varying])::text[])))
);
ALTER TABLE ONLY public.triage_case FORCE ROW LEVEL SECURITY;
ALTER TABLE public.triage_case OWNER TO recourse_owner;
CREATE TABLE public.triage_casereport (
    id uuid NOT NULL,
    how character varying(8) NOT NULL,
    similarity smallint,
    added_at timestamp with time zone NOT NULL,
    case_id uuid NOT NULL,
    report_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT triage_casereport_similarity_check CHECK ((similarity >= 0))
);
ALTER TABLE ONLY public.triage_casereport FORCE ROW LEVEL SECURITY;
ALTER TABLE public.triage_casereport OWNER TO recourse_owner;
CREATE TABLE public.triage_decision (
    id uuid NOT NULL,
    outcome character varying(16) NOT NULL,
    severity smallint NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    case_id uuid NOT NULL,
    enforcement_point_id uuid NOT NULL,
    policy_area_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT triage_decision_severity_check CHECK ((severity >= 0))
);
ALTER TABLE ONLY public.triage_decision FORCE ROW LEVEL SECURITY;
ALTER TABLE public.triage_decision OWNER TO recourse_owner;
CREATE TABLE public.triage_routingrule (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    category character varying(20) NOT NULL,
    entry character varying(12) NOT NULL,
    least_severity smallint NOT NULL,
    queue_id uuid NOT NULL,
    workspace_id uuid NOT NULL,
    CONSTRAINT triage_routingrule_least_severity_check CHECK ((least_severity >= 0)),
    CONSTRAINT triage_routingrule_position_check CHECK (("position" >= 0))
);
ALTER TABLE ONLY public.triage_routingrule FORCE ROW LEVEL SECURITY;
ALTER TABLE public.triage_routingrule OWNER TO recourse_owner;
INSERT INTO public.account_emailaddress VALUES
	(1, 'ada@example.org', true, true, 1);
INSERT INTO public.account_emailconfirmation VALUES
	(1, '2026-11-30 16:59:38.304743+00', NULL, 'wqcufgdega9knt0uibjcjrikobsoryar8iyrl1nrif63at2xwbpisz2g4a9gjrgg', 1);
INSERT INTO public.auth_permission VALUES
	(1, 'Can add queue', 1, 'add_queue'),
	(2, 'Can change queue', 1, 'change_queue'),
	(3, 'Can delete queue', 1, 'delete_queue'),
	(4, 'Can view queue', 1, 'view_queue'),
	(5, 'May see the facts of its cases, claim and release them', 1, 'work_queue'),
	(6, 'May open what reporters wrote', 1, 'read_content'),
	(7, 'May open what the AI system recorded of a case', 1, 'read_trace'),
	(8, 'May hide parts of what reporters wrote from other readers', 1, 'mask_content'),
	(9, 'May see what is masked and lift masks', 1, 'unmask'),
	(10, 'May take parts of what reporters wrote out for good', 1, 'redact_content'),
	(11, 'May decide its cases', 1, 'decide_cases'),
	(12, 'May take over claims and resolve cases', 1, 'lead_queue'),
	(13, 'Can add user', 2, 'add_user'),
	(14, 'Can change user', 2, 'change_user'),
	(15, 'Can delete user', 2, 'delete_user'),
	(16, 'Can view user', 2, 'view_user'),
	(17, 'Can add member', 3, 'add_member'),
	(18, 'Can change member', 3, 'change_member'),
	(19, 'Can delete member', 3, 'delete_member'),
	(20, 'Can view member', 3, 'view_member'),
	(21, 'Can add workspace', 4, 'add_workspace'),
	(22, 'Can change workspace', 4, 'change_workspace'),
	(23, 'Can delete workspace', 4, 'delete_workspace'),
	(24, 'Can view workspace', 4, 'view_workspace'),
	(25, 'May manage people, roles, keys and settings', 4, 'manage_workspace'),
	(26, 'May see incidents and their facts', 4, 'see_incidents'),
	(27, 'May acknowledge, mitigate and resolve incidents', 4, 'respond_incidents'),
	(28, 'May send and record required communications', 4, 'communicate'),
	(29, 'May open a sealed reporter identity', 4, 'read_identity'),
	(30, 'May set retention rules and legal holds', 4, 'manage_retention'),
	(31, 'May see purge certificates', 4, 'see_certificates'),
	(32, 'May read the audit trail', 4, 'see_audit'),
	(33, 'May create and export evaluation cases', 4, 'export_evaluations'),
	(34, 'Can add work failure', 5, 'add_workfailure'),
	(35, 'Can change work failure', 5, 'change_workfailure'),
	(36, 'Can delete work failure', 5, 'delete_workfailure'),
	(37, 'Can view work failure', 5, 'view_workfailure'),
	(38, 'Can add webhook', 6, 'add_webhook'),
	(39, 'Can change webhook', 6, 'change_webhook'),
	(40, 'Can delete webhook', 6, 'delete_webhook'),
	(41, 'Can view webhook', 6, 'view_webhook'),
	(42, 'Can add role assignment', 7, 'add_roleassignment'),
	(43, 'Can change role assignment', 7, 'change_roleassignment'),
	(44, 'Can delete role assignment', 7, 'delete_roleassignment'),
	(45, 'Can view role assignment', 7, 'view_roleassignment'),
	(46, 'Can add queue user permission', 8, 'add_queueuserpermission'),
	(47, 'Can change queue user permission', 8, 'change_queueuserpermission'),
	(48, 'Can delete queue user permission', 8, 'delete_queueuserpermission'),
	(49, 'Can view queue user permission', 8, 'view_queueuserpermission'),
	(50, 'Can add outbox entry', 9, 'add_outboxentry'),
	(51, 'Can change outbox entry', 9, 'change_outboxentry'),
	(52, 'Can delete outbox entry', 9, 'delete_outboxentry'),
	(53, 'Can view outbox entry', 9, 'view_outboxentry'),
	(54, 'Can add invitation', 10, 'add_invitation'),
	(55, 'Can change invitation', 10, 'change_invitation'),
	(56, 'Can delete invitation', 10, 'delete_invitation'),
	(57, 'Can view invitation', 10, 'view_invitation'),
	(58, 'Can add contract', 11, 'add_contract'),
	(59, 'Can change contract', 11, 'change_contract'),
	(60, 'Can delete contract', 11, 'delete_contract'),
	(61, 'Can view contract', 11, 'view_contract'),
	(62, 'Can add client key', 12, 'add_clientkey'),
	(63, 'Can change client key', 12, 'change_clientkey'),
	(64, 'Can delete client key', 12, 'delete_clientkey'),
	(65, 'Can view client key', 12, 'view_clientkey'),
	(66, 'Can add audit event', 13, 'add_auditevent'),
	(67, 'Can change audit event', 13, 'change_auditevent'),
	(68, 'Can delete audit event', 13, 'delete_auditevent'),
	(69, 'Can view audit event', 13, 'view_auditevent'),
	(70, 'Can add workspace key', 14, 'add_workspacekey'),
	(71, 'Can change workspace key', 14, 'change_workspacekey'),
	(72, 'Can delete workspace key', 14, 'delete_workspacekey'),
	(73, 'Can view workspace key', 14, 'view_workspacekey'),
	(74, 'Can add workspace user permission', 15, 'add_workspaceuserpermission'),
	(75, 'Can change workspace user permission', 15, 'change_workspaceuserpermission'),
	(76, 'Can delete workspace user permission', 15, 'delete_workspaceuserpermission'),
	(77, 'Can view workspace user permission', 15, 'view_workspaceuserpermission'),
	(78, 'Can add enforcement point', 16, 'add_enforcementpoint'),
	(79, 'Can change enforcement point', 16, 'change_enforcementpoint'),
	(80, 'Can delete enforcement point', 16, 'delete_enforcementpoint'),
	(81, 'Can view enforcement point', 16, 'view_enforcementpoint'),
	(82, 'Can add policy area', 17, 'add_policyarea'),
	(83, 'Can change policy area', 17, 'change_policyarea'),
	(84, 'Can delete policy area', 17, 'delete_policyarea'),
	(85, 'Can view policy area', 17, 'view_policyarea'),
	(86, 'Can add policy version', 18, 'add_policyversion'),
	(87, 'Can change policy version', 18, 'change_policyversion'),
	(88, 'Can delete policy version', 18, 'delete_policyversion'),
	(89, 'Can view policy version', 18, 'view_policyversion'),
	(90, 'Can add record', 19, 'add_record'),
	(91, 'Can change record', 19, 'change_record'),
	(92, 'Can delete record', 19, 'delete_record'),
	(93, 'Can view record', 19, 'view_record'),
	(94, 'Can add legal hold', 20, 'add_legalhold'),
	(95, 'Can change legal hold', 20, 'change_legalhold'),
	(96, 'Can delete legal hold', 20, 'delete_legalhold'),
	(97, 'Can view legal hold', 20, 'view_legalhold'),
	(98, 'Can add identity request', 21, 'add_identityrequest'),
	(99, 'Can change identity request', 21, 'change_identityrequest'),
	(100, 'Can delete identity request', 21, 'delete_identityrequest');
INSERT INTO public.auth_permission VALUES
	(101, 'Can view identity request', 21, 'view_identityrequest'),
	(102, 'Can add hidden range', 22, 'add_hiddenrange'),
	(103, 'Can change hidden range', 22, 'change_hiddenrange'),
	(104, 'Can delete hidden range', 22, 'delete_hiddenrange'),
	(105, 'Can view hidden range', 22, 'view_hiddenrange'),
	(106, 'Can add data key', 23, 'add_datakey'),
	(107, 'Can change data key', 23, 'change_datakey'),
	(108, 'Can delete data key', 23, 'delete_datakey'),
	(109, 'Can view data key', 23, 'view_datakey'),
	(110, 'Can add content', 24, 'add_content'),
	(111, 'Can change content', 24, 'change_content'),
	(112, 'Can delete content', 24, 'delete_content'),
	(113, 'Can view content', 24, 'view_content'),
	(114, 'Can add consent', 25, 'add_consent'),
	(115, 'Can change consent', 25, 'change_consent'),
	(116, 'Can delete consent', 25, 'delete_consent'),
	(117, 'Can view consent', 25, 'view_consent'),
	(118, 'Can add retention rule', 26, 'add_retentionrule'),
	(119, 'Can change retention rule', 26, 'change_retentionrule'),
	(120, 'Can delete retention rule', 26, 'delete_retentionrule'),
	(121, 'Can view retention rule', 26, 'view_retentionrule'),
	(122, 'Can add purge certificate', 27, 'add_purgecertificate'),
	(123, 'Can change purge certificate', 27, 'change_purgecertificate'),
	(124, 'Can delete purge certificate', 27, 'delete_purgecertificate'),
	(125, 'Can view purge certificate', 27, 'view_purgecertificate'),
	(126, 'Can add buffer key', 28, 'add_bufferkey'),
	(127, 'Can change buffer key', 28, 'change_bufferkey'),
	(128, 'Can delete buffer key', 28, 'delete_bufferkey'),
	(129, 'Can view buffer key', 28, 'view_bufferkey'),
	(130, 'Can add buffered span', 29, 'add_bufferedspan'),
	(131, 'Can change buffered span', 29, 'change_bufferedspan'),
	(132, 'Can delete buffered span', 29, 'delete_bufferedspan'),
	(133, 'Can view buffered span', 29, 'view_bufferedspan'),
	(134, 'Can add trace search', 30, 'add_tracesearch'),
	(135, 'Can change trace search', 30, 'change_tracesearch'),
	(136, 'Can delete trace search', 30, 'delete_tracesearch'),
	(137, 'Can view trace search', 30, 'view_tracesearch'),
	(138, 'Can add report', 31, 'add_report'),
	(139, 'Can change report', 31, 'change_report'),
	(140, 'Can delete report', 31, 'delete_report'),
	(141, 'Can view report', 31, 'view_report'),
	(142, 'Can add fingerprint band', 32, 'add_fingerprintband'),
	(143, 'Can change fingerprint band', 32, 'change_fingerprintband'),
	(144, 'Can delete fingerprint band', 32, 'delete_fingerprintband'),
	(145, 'Can view fingerprint band', 32, 'view_fingerprintband'),
	(146, 'Can add fingerprint', 33, 'add_fingerprint'),
	(147, 'Can change fingerprint', 33, 'change_fingerprint'),
	(148, 'Can delete fingerprint', 33, 'delete_fingerprint'),
	(149, 'Can view fingerprint', 33, 'view_fingerprint'),
	(150, 'Can add attachment', 34, 'add_attachment'),
	(151, 'Can change attachment', 34, 'change_attachment'),
	(152, 'Can delete attachment', 34, 'delete_attachment'),
	(153, 'Can view attachment', 34, 'view_attachment'),
	(154, 'Can add reporter message', 35, 'add_reportermessage'),
	(155, 'Can change reporter message', 35, 'change_reportermessage'),
	(156, 'Can delete reporter message', 35, 'delete_reportermessage'),
	(157, 'Can view reporter message', 35, 'view_reportermessage'),
	(158, 'Can add used token', 36, 'add_usedtoken'),
	(159, 'Can change used token', 36, 'change_usedtoken'),
	(160, 'Can delete used token', 36, 'delete_usedtoken'),
	(161, 'Can view used token', 36, 'view_usedtoken'),
	(162, 'Can add attachment part', 37, 'add_attachmentpart'),
	(163, 'Can change attachment part', 37, 'change_attachmentpart'),
	(164, 'Can delete attachment part', 37, 'delete_attachmentpart'),
	(165, 'Can view attachment part', 37, 'view_attachmentpart'),
	(166, 'Can add form version', 38, 'add_formversion'),
	(167, 'Can change form version', 38, 'change_formversion'),
	(168, 'Can delete form version', 38, 'delete_formversion'),
	(169, 'Can view form version', 38, 'view_formversion'),
	(170, 'Can add limited hour', 39, 'add_limitedhour'),
	(171, 'Can change limited hour', 39, 'change_limitedhour'),
	(172, 'Can delete limited hour', 39, 'delete_limitedhour'),
	(173, 'Can view limited hour', 39, 'view_limitedhour'),
	(174, 'Can add case', 40, 'add_case'),
	(175, 'Can change case', 40, 'change_case'),
	(176, 'Can delete case', 40, 'delete_case'),
	(177, 'Can view case', 40, 'view_case'),
	(178, 'Can add bulk action', 41, 'add_bulkaction'),
	(179, 'Can change bulk action', 41, 'change_bulkaction'),
	(180, 'Can delete bulk action', 41, 'delete_bulkaction'),
	(181, 'Can view bulk action', 41, 'view_bulkaction'),
	(182, 'Can add case report', 42, 'add_casereport'),
	(183, 'Can change case report', 42, 'change_casereport'),
	(184, 'Can delete case report', 42, 'delete_casereport'),
	(185, 'Can view case report', 42, 'view_casereport'),
	(186, 'Can add decision', 43, 'add_decision'),
	(187, 'Can change decision', 43, 'change_decision'),
	(188, 'Can delete decision', 43, 'delete_decision'),
	(189, 'Can view decision', 43, 'view_decision'),
	(190, 'Can add routing rule', 44, 'add_routingrule'),
	(191, 'Can change routing rule', 44, 'change_routingrule'),
	(192, 'Can delete routing rule', 44, 'delete_routingrule'),
	(193, 'Can view routing rule', 44, 'view_routingrule'),
	(194, 'Can add filing', 45, 'add_filing'),
	(195, 'Can change filing', 45, 'change_filing'),
	(196, 'Can delete filing', 45, 'delete_filing'),
	(197, 'Can view filing', 45, 'view_filing'),
	(198, 'Can add contract clock', 46, 'add_contractclock'),
	(199, 'Can change contract clock', 46, 'change_contractclock'),
	(200, 'Can delete contract clock', 46, 'delete_contractclock');
INSERT INTO public.auth_permission VALUES
	(201, 'Can view contract clock', 46, 'view_contractclock'),
	(202, 'Can add incident', 47, 'add_incident'),
	(203, 'Can change incident', 47, 'change_incident'),
	(204, 'Can delete incident', 47, 'delete_incident'),
	(205, 'Can view incident', 47, 'view_incident'),
	(206, 'Can add incident case', 48, 'add_incidentcase'),
	(207, 'Can change incident case', 48, 'change_incidentcase'),
	(208, 'Can delete incident case', 48, 'delete_incidentcase'),
	(209, 'Can view incident case', 48, 'view_incidentcase'),
	(210, 'Can add incident item', 49, 'add_incidentitem'),
	(211, 'Can change incident item', 49, 'change_incidentitem'),
	(212, 'Can delete incident item', 49, 'delete_incidentitem'),
	(213, 'Can view incident item', 49, 'view_incidentitem'),
	(214, 'Can add level', 50, 'add_level'),
	(215, 'Can change level', 50, 'change_level'),
	(216, 'Can delete level', 50, 'delete_level'),
	(217, 'Can view level', 50, 'view_level'),
	(218, 'Can add playbook', 51, 'add_playbook'),
	(219, 'Can change playbook', 51, 'change_playbook'),
	(220, 'Can delete playbook', 51, 'delete_playbook'),
	(221, 'Can view playbook', 51, 'view_playbook'),
	(222, 'Can add playbook version', 52, 'add_playbookversion'),
	(223, 'Can change playbook version', 52, 'change_playbookversion'),
	(224, 'Can delete playbook version', 52, 'delete_playbookversion'),
	(225, 'Can view playbook version', 52, 'view_playbookversion'),
	(226, 'Can add playbook step', 53, 'add_playbookstep'),
	(227, 'Can change playbook step', 53, 'change_playbookstep'),
	(228, 'Can delete playbook step', 53, 'delete_playbookstep'),
	(229, 'Can view playbook step', 53, 'view_playbookstep'),
	(230, 'Can add playbook item', 54, 'add_playbookitem'),
	(231, 'Can change playbook item', 54, 'change_playbookitem'),
	(232, 'Can delete playbook item', 54, 'delete_playbookitem'),
	(233, 'Can view playbook item', 54, 'view_playbookitem'),
	(234, 'Can add timer', 55, 'add_timer'),
	(235, 'Can change timer', 55, 'change_timer'),
	(236, 'Can delete timer', 55, 'delete_timer'),
	(237, 'Can view timer', 55, 'view_timer'),
	(238, 'Can add page', 56, 'add_page'),
	(239, 'Can change page', 56, 'change_page'),
	(240, 'Can delete page', 56, 'delete_page'),
	(241, 'Can view page', 56, 'view_page'),
	(242, 'Can add trigger', 57, 'add_trigger'),
	(243, 'Can change trigger', 57, 'change_trigger'),
	(244, 'Can delete trigger', 57, 'delete_trigger'),
	(245, 'Can view trigger', 57, 'view_trigger'),
	(246, 'Can add firing', 58, 'add_firing'),
	(247, 'Can change firing', 58, 'change_firing'),
	(248, 'Can delete firing', 58, 'delete_firing'),
	(249, 'Can view firing', 58, 'view_firing'),
	(250, 'Can add evaluation case', 59, 'add_evaluationcase'),
	(251, 'Can change evaluation case', 59, 'change_evaluationcase'),
	(252, 'Can delete evaluation case', 59, 'delete_evaluationcase'),
	(253, 'Can view evaluation case', 59, 'view_evaluationcase'),
	(254, 'Can add export', 60, 'add_export'),
	(255, 'Can change export', 60, 'change_export'),
	(256, 'Can delete export', 60, 'delete_export'),
	(257, 'Can view export', 60, 'view_export'),
	(258, 'Can add exported case', 61, 'add_exportedcase'),
	(259, 'Can change exported case', 61, 'change_exportedcase'),
	(260, 'Can delete exported case', 61, 'delete_exportedcase'),
	(261, 'Can view exported case', 61, 'view_exportedcase'),
	(262, 'Can add permission', 62, 'add_permission'),
	(263, 'Can change permission', 62, 'change_permission'),
	(264, 'Can delete permission', 62, 'delete_permission'),
	(265, 'Can view permission', 62, 'view_permission'),
	(266, 'Can add group', 63, 'add_group'),
	(267, 'Can change group', 63, 'change_group'),
	(268, 'Can delete group', 63, 'delete_group'),
	(269, 'Can view group', 63, 'view_group'),
	(270, 'Can add content type', 64, 'add_contenttype'),
	(271, 'Can change content type', 64, 'change_contenttype'),
	(272, 'Can delete content type', 64, 'delete_contenttype'),
	(273, 'Can view content type', 64, 'view_contenttype'),
	(274, 'Can add session', 65, 'add_session'),
	(275, 'Can change session', 65, 'change_session'),
	(276, 'Can delete session', 65, 'delete_session'),
	(277, 'Can view session', 65, 'view_session'),
	(278, 'Can add group object permission', 66, 'add_groupobjectpermission'),
	(279, 'Can change group object permission', 66, 'change_groupobjectpermission'),
	(280, 'Can delete group object permission', 66, 'delete_groupobjectpermission'),
	(281, 'Can view group object permission', 66, 'view_groupobjectpermission'),
	(282, 'Can add user object permission', 67, 'add_userobjectpermission'),
	(283, 'Can change user object permission', 67, 'change_userobjectpermission'),
	(284, 'Can delete user object permission', 67, 'delete_userobjectpermission'),
	(285, 'Can view user object permission', 67, 'view_userobjectpermission'),
	(286, 'Can add email address', 68, 'add_emailaddress'),
	(287, 'Can change email address', 68, 'change_emailaddress'),
	(288, 'Can delete email address', 68, 'delete_emailaddress'),
	(289, 'Can view email address', 68, 'view_emailaddress'),
	(290, 'Can add email confirmation', 69, 'add_emailconfirmation'),
	(291, 'Can change email confirmation', 69, 'change_emailconfirmation'),
	(292, 'Can delete email confirmation', 69, 'delete_emailconfirmation'),
	(293, 'Can view email confirmation', 69, 'view_emailconfirmation'),
	(294, 'Can add authenticator', 70, 'add_authenticator'),
	(295, 'Can change authenticator', 70, 'change_authenticator'),
	(296, 'Can delete authenticator', 70, 'delete_authenticator'),
	(297, 'Can view authenticator', 70, 'view_authenticator');
INSERT INTO public.django_content_type VALUES
	(1, 'tenants', 'queue'),
	(2, 'tenants', 'user'),
	(3, 'tenants', 'member'),
	(4, 'tenants', 'workspace'),
	(5, 'tenants', 'workfailure'),
	(6, 'tenants', 'webhook'),
	(7, 'tenants', 'roleassignment'),
	(8, 'tenants', 'queueuserpermission'),
	(9, 'tenants', 'outboxentry'),
	(10, 'tenants', 'invitation'),
	(11, 'tenants', 'contract'),
	(12, 'tenants', 'clientkey'),
	(13, 'tenants', 'auditevent'),
	(14, 'tenants', 'workspacekey'),
	(15, 'tenants', 'workspaceuserpermission'),
	(16, 'policy', 'enforcementpoint'),
	(17, 'policy', 'policyarea'),
	(18, 'policy', 'policyversion'),
	(19, 'privacy', 'record'),
	(20, 'privacy', 'legalhold'),
	(21, 'privacy', 'identityrequest'),
	(22, 'privacy', 'hiddenrange'),
	(23, 'privacy', 'datakey'),
	(24, 'privacy', 'content'),
	(25, 'privacy', 'consent'),
	(26, 'privacy', 'retentionrule'),
	(27, 'privacy', 'purgecertificate'),
	(28, 'traces', 'bufferkey'),
	(29, 'traces', 'bufferedspan'),
	(30, 'traces', 'tracesearch'),
	(31, 'reporting', 'report'),
	(32, 'reporting', 'fingerprintband'),
	(33, 'reporting', 'fingerprint'),
	(34, 'reporting', 'attachment'),
	(35, 'reporting', 'reportermessage'),
	(36, 'reporting', 'usedtoken'),
	(37, 'reporting', 'attachmentpart'),
	(38, 'reporting', 'formversion'),
	(39, 'reporting', 'limitedhour'),
	(40, 'triage', 'case'),
	(41, 'triage', 'bulkaction'),
	(42, 'triage', 'casereport'),
	(43, 'triage', 'decision'),
	(44, 'triage', 'routingrule'),
	(45, 'escalation', 'filing'),
	(46, 'escalation', 'contractclock'),
	(47, 'escalation', 'incident'),
	(48, 'escalation', 'incidentcase'),
	(49, 'escalation', 'incidentitem'),
	(50, 'escalation', 'level'),
	(51, 'escalation', 'playbook'),
	(52, 'escalation', 'playbookversion'),
	(53, 'escalation', 'playbookstep'),
	(54, 'escalation', 'playbookitem'),
	(55, 'escalation', 'timer'),
	(56, 'escalation', 'page'),
	(57, 'escalation', 'trigger'),
	(58, 'escalation', 'firing'),
	(59, 'learning', 'evaluationcase'),
	(60, 'learning', 'export'),
	(61, 'learning', 'exportedcase'),
	(62, 'auth', 'permission'),
	(63, 'auth', 'group'),
	(64, 'contenttypes', 'contenttype'),
	(65, 'sessions', 'session'),
	(66, 'guardian', 'groupobjectpermission'),
	(67, 'guardian', 'userobjectpermission'),
	(68, 'account', 'emailaddress'),
	(69, 'account', 'emailconfirmation'),
	(70, 'mfa', 'authenticator');
INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', '2026-11-30 16:59:16.984353+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-30 16:59:16.994755+00'),
	(3, 'auth', '0001_initial', '2026-11-30 16:59:17.031424+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-30 16:59:17.042334+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-30 16:59:17.048686+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-30 16:59:17.059811+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-30 16:59:17.073591+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-30 16:59:17.080862+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-30 16:59:17.091908+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-30 16:59:17.104533+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-30 16:59:17.110203+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-30 16:59:17.131834+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-30 16:59:17.13695+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-30 16:59:17.148522+00'),
	(15, 'tenants', '0001_initial', '2026-11-30 16:59:17.902521+00'),
	(16, 'account', '0001_initial', '2026-11-30 16:59:18.161441+00'),
	(17, 'account', '0002_email_max_length', '2026-11-30 16:59:18.179038+00'),
	(18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-30 16:59:18.219409+00'),
	(19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-30 16:59:18.254203+00'),
	(20, 'account', '0005_emailaddress_idx_upper_email', '2026-11-30 16:59:18.279702+00'),
	(21, 'account', '0006_emailaddress_lower', '2026-11-30 16:59:18.326761+00'),
	(22, 'account', '0007_emailaddress_idx_email', '2026-11-30 16:59:18.367245+00'),
	(23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-30 16:59:18.412048+00'),
	(24, 'account', '0009_emailaddress_unique_primary_email', '2026-11-30 16:59:18.432402+00'),
	(25, 'reporting', '0001_initial', '2026-11-30 16:59:19.062666+00'),
	(26, 'policy', '0001_initial', '2026-11-30 16:59:19.596324+00'),
	(27, 'triage', '0001_initial', '2026-11-30 16:59:21.008013+00'),
	(28, 'escalation', '0001_initial', '2026-11-30 16:59:27.248116+00'),
	(29, 'guardian', '0001_initial', '2026-11-30 16:59:27.788064+00'),
	(30, 'guardian', '0002_generic_permissions_index', '2026-11-30 16:59:27.861044+00'),
	(31, 'guardian', '0003_remove_groupobjectpermission_guardian_gr_content_ae6aec_idx_and_more', '2026-11-30 16:59:28.087628+00'),
	(32, 'learning', '0001_initial', '2026-11-30 16:59:29.354987+00'),
	(33, 'mfa', '0001_initial', '2026-11-30 16:59:29.741284+00'),
	(34, 'mfa', '0002_authenticator_timestamps', '2026-11-30 16:59:29.993716+00'),
	(35, 'mfa', '0003_authenticator_type_uniq', '2026-11-30 16:59:30.081866+00'),
	(36, 'privacy', '0001_initial', '2026-11-30 16:59:32.304768+00'),
	(37, 'sessions', '0001_initial', '2026-11-30 16:59:32.320324+00'),
	(38, 'traces', '0001_initial', '2026-11-30 16:59:33.037724+00');
INSERT INTO public.django_session VALUES
	('igc80fw4idfuaui703r724j5diiu89k3', '.eJxVjM0OwiAQhN-Fs2mUn93izb4IWRYMxIYmAifju1tMD3qZZOabmZdw1Ftyvcany0FcxUWcfjNP_IhlAFrXEU_EvPXSpm_nwHW67S6Wlpla3spyrP6uEtU0fgJFM2ukuwWjFBskG-VMiq2UyuKuxGBZ68gGSCEEZPBnG0B6MCjeH7pePAI:1xY4j4:7-b-NQshUnjXtVIIeJ0-EKSNah-COT1M_jWlpZlv3u8', '2026-12-14 16:59:38.335192+00');
INSERT INTO public.escalation_contractclock VALUES
	('01a22d65-cea6-7050-b9fe-95ca6ac364f9', 'acknowledge', 1, 'running', '2026-11-30 16:59:36.486426+00', '2026-11-30 16:59:36.486455+00', NULL, NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-ccac-739c-aa82-b96545071aae'),
	('01a22d65-d3b3-755b-b5d7-9bef5f9a0a5b', 'acknowledge', 1, 'running', '2026-11-30 16:59:37.778942+00', '2026-11-30 16:59:37.778973+00', NULL, NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d16b-768c-95e8-54bee984e693');
INSERT INTO public.escalation_filing VALUES
	('01a22d65-ccac-739c-aa82-b96545071aae', 1, 0, NULL, '2026-11-30 16:59:34.110651+00', '01a22d65-c48d-70a3-85f9-65e426218065', NULL, '01a22d65-cca6-778a-8ba8-abac2714e908', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d16b-768c-95e8-54bee984e693', 1, 0, NULL, '2026-11-30 16:59:36.874781+00', '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-d164-76f8-92bb-93bb1e7ccbb8', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.escalation_firing VALUES
	('01a22d65-cd20-70ff-9019-30aadbef2854', '{"category": "harmful_content", "severity": 3}', '2026-11-30 16:59:34.110651+00', '01a22d65-cbbe-7514-a81c-ab2ef7ff27b5', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c581-741b-b5fc-ad660ae042ba'),
	('01a22d65-d1be-71d2-9bd3-ee55a72cff46', '{"category": "harmful_content", "severity": 3}', '2026-11-30 16:59:36.874781+00', '01a22d65-d0d1-7178-815a-3d8fd6840511', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-d03d-720e-8498-415afbe2f3bc');
INSERT INTO public.escalation_incident VALUES
	('01a22d65-cd1a-7767-bd40-63cc667d41a6', 'I-7VKGR-C5AVZ', 'paging', '2026-11-30 16:59:34.110651+00', '2026-11-30 17:14:34.110651+00', 1, NULL, NULL, NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c563-7015-80d5-9862df525022', '01a22d65-c567-777c-8a87-59b38d23f4e2', '01a22d65-c581-741b-b5fc-ad660ae042ba'),
	('01a22d65-d1b9-725f-b036-8c2ffe3e2183', 'I-R0ETX-CFZAG', 'paging', '2026-11-30 16:59:36.874781+00', '2026-11-30 17:14:36.874781+00', 1, NULL, NULL, NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d02e-7141-9b8c-16fe0e6721ab', '01a22d65-d031-7574-8540-b0a2216f3a0c', '01a22d65-d03d-720e-8498-415afbe2f3bc');
INSERT INTO public.escalation_incidentcase VALUES
	('01a22d65-cd1d-74d0-b77a-f26e4e621724', '2026-11-30 16:59:34.110651+00', NULL, NULL, '01a22d65-cbbe-7514-a81c-ab2ef7ff27b5', '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d1bc-71da-895a-cd15042d60c2', '2026-11-30 16:59:36.874781+00', NULL, NULL, '01a22d65-d0d1-7178-815a-3d8fd6840511', '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.escalation_incidentitem VALUES
	('01a22d65-cd24-7470-8740-11ce649cf7ea', 'mitigation', 1, 'acmecanary', false, 'responder', NULL, NULL, '', NULL, '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cd24-7470-8740-11cf6045d442', 'mitigation', 2, 'acmecanary', false, 'responder', NULL, NULL, '', NULL, '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cd24-7470-8740-11d0a63061b8', 'communication', 3, 'acmecanary', true, 'security', '2026-11-30 18:59:34.110651+00', NULL, '', NULL, '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cd24-7470-8740-11d159775386', 'evidence', 4, 'acmecanary', true, 'responder', NULL, NULL, '', NULL, '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cd24-7470-8740-11d2d69ba2d4', 'evidence', 5, 'acmecanary', true, 'responder', NULL, NULL, '', NULL, '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d1c4-73ea-a4ea-26ec443bb6e1', 'mitigation', 1, 'globexcanary', false, 'responder', NULL, NULL, '', NULL, '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d1c4-73ea-a4ea-26ed605bc499', 'mitigation', 2, 'globexcanary', false, 'responder', NULL, NULL, '', NULL, '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d1c4-73ea-a4ea-26ee623da53c', 'communication', 3, 'globexcanary', true, 'security', '2026-11-30 18:59:36.874781+00', NULL, '', NULL, '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d1c4-73ea-a4ea-26ef23931322', 'evidence', 4, 'globexcanary', true, 'responder', NULL, NULL, '', NULL, '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d1c4-73ea-a4ea-26f0b68dcb7c', 'evidence', 5, 'globexcanary', true, 'responder', NULL, NULL, '', NULL, '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.escalation_level VALUES
	('01a22d65-c563-7015-80d5-9862df525022', 1, 'acmecanary', 15, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c563-7015-80d5-9863b7ab89bc', 2, 'acmecanary', 60, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d02e-7141-9b8c-16fe0e6721ab', 1, 'globexcanary', 15, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d02e-7141-9b8c-16ff772e2d33', 2, 'globexcanary', 60, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.escalation_page VALUES
	('01a22d65-cdb7-7170-933a-d703725a50e7', '\x3112cf0b11cac45e54aee9fef281f67cbea6e9a35ceb0d905a3291ec6beaf020', '2026-11-30 16:59:35.110651+00', '01a22d65-cdb2-7771-bdcf-dd854cc567f3', '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c476-7186-984b-529584ad13aa', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cd2a-7571-91d3-f6754101fb9e'),
	('01a22d65-cdbe-74f6-ad8e-f2c3450e408b', '\x925add7d820364123eb66abc84dcac3f3701c7bb17440985f57688b90524e861', '2026-11-30 16:59:35.110651+00', '01a22d65-cdb7-7170-933a-d70420cc88a7', '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c45d-73c6-a22b-add463905dce', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cd2a-7571-91d3-f6754101fb9e'),
	('01a22d65-d27d-73ec-8415-cb4dbfef1d7a', '\x4fd54d94ea742599ae55a405c05733a50d0c96c1bd466b8398fd37150c22a558', '2026-11-30 16:59:37.874781+00', '01a22d65-d276-7316-a009-44d1c10fc90d', '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d1c8-7648-905f-0b332bf2ddee');
INSERT INTO public.escalation_playbook VALUES
	('01a22d65-c565-70c5-989a-ec33d98d585d', 'data-exposure', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c565-70c5-989a-ec34bcc044eb', 'tool-action', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c565-70c5-989a-ec35fcfd8b58', 'serious-harm', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c565-70c5-989a-ec36c1be3e2c', 'threats', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c565-70c5-989a-ec3705878358', 'severe', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d02f-709e-9766-7a7e6e19a7a2', 'data-exposure', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d02f-709e-9766-7a7f1cd92839', 'tool-action', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d02f-709e-9766-7a80e6c69def', 'serious-harm', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d02f-709e-9766-7a8155c9d7e6', 'threats', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d02f-709e-9766-7a829ba7bad9', 'severe', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.escalation_playbookitem VALUES
	('01a22d65-c56e-77c9-8304-32938f730aec', 'mitigation', 1, 'Switch off the tool or retrieval source the data came from', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56e-77c9-8304-32940614cf9a', 'mitigation', 2, 'Revoke the credentials and links that were exposed', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56e-77c9-8304-3295224df425', 'communication', 3, 'Tell the security contact of whoever''s data it is', true, 'security', 60, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56e-77c9-8304-32968e357bd4', 'communication', 4, 'Tell the customer-success contact what may be said', true, 'success', 240, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56e-77c9-8304-3297cb0c10de', 'evidence', 5, 'Trace of the answer that exposed the data', true, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56e-77c9-8304-3298a681dc16', 'evidence', 6, 'Which records were exposed, and how many people they concern', true, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56e-77c9-8304-329928246c7f', 'mitigation', 1, 'Require confirmation for every call of this tool', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56e-77c9-8304-329ae7d3763b', 'mitigation', 2, 'Switch the tool off', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56e-77c9-8304-329b859f24cf', 'communication', 3, 'Tell the customer what the tool did and what was undone', true, 'success', 240, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56e-77c9-8304-329c165fd875', 'evidence', 4, 'The call: tool, redacted parameters, time, and whether it asked', true, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56e-77c9-8304-329de5e28f34', 'evidence', 5, 'What was undone, and what could not be undone', true, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56e-77c9-8304-329ebe4fe114', 'mitigation', 1, 'Raise the refusal threshold of this policy area', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56e-77c9-8304-329f504c8cc7', 'mitigation', 2, 'Add a targeted rule at the output filter', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56e-77c9-8304-32a0845a1a0f', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 120, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56e-77c9-8304-32a18a4d09dc', 'evidence', 4, 'The prompt that leads to it, kept as an evaluation case', true, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56e-77c9-8304-32a22f262820', 'evidence', 5, 'Model version and policy version in force', true, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56e-77c9-8304-32a3b24e1a4d', 'mitigation', 1, 'Suspend the conversation or the persona it came from', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b45968ea7c'),
	('01a22d65-c56e-77c9-8304-32a4837108f9', 'mitigation', 2, 'Hide the answer from the people it concerns', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b45968ea7c'),
	('01a22d65-c56e-77c9-8304-32a5ff660338', 'communication', 3, 'Tell the security liaison whether somebody is in danger', true, 'security', 30, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b45968ea7c'),
	('01a22d65-c56e-77c9-8304-32a66d95513c', 'evidence', 4, 'Trace of the conversation within the agreed window', true, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b45968ea7c'),
	('01a22d65-c56e-77c9-8304-32a7cd020987', 'mitigation', 1, 'Raise the review threshold of this category', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-c56e-77c9-8304-32a8f57718db', 'mitigation', 2, 'Restore the last policy version known to be good', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-c56e-77c9-8304-32a9cc7221dc', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 240, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-c56e-77c9-8304-32aa8d75944d', 'evidence', 4, 'Model version and policy version in force', true, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-c56e-77c9-8304-32ab51c4e6fa', 'evidence', 5, 'How many reports show the same', false, 'responder', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-d038-707f-8fdc-1d8a2ce5f1bd', 'mitigation', 1, 'Switch off the tool or retrieval source the data came from', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d038-707f-8fdc-1d8b6f358c6b', 'mitigation', 2, 'Revoke the credentials and links that were exposed', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d038-707f-8fdc-1d8cd8d99843', 'communication', 3, 'Tell the security contact of whoever''s data it is', true, 'security', 60, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d038-707f-8fdc-1d8db3288943', 'communication', 4, 'Tell the customer-success contact what may be said', true, 'success', 240, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d038-707f-8fdc-1d8eadde8d13', 'evidence', 5, 'Trace of the answer that exposed the data', true, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d038-707f-8fdc-1d8f905b1532', 'evidence', 6, 'Which records were exposed, and how many people they concern', true, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d038-707f-8fdc-1d90daf69258', 'mitigation', 1, 'Require confirmation for every call of this tool', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d038-707f-8fdc-1d9142852cc8', 'mitigation', 2, 'Switch the tool off', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d038-707f-8fdc-1d92fb2d663c', 'communication', 3, 'Tell the customer what the tool did and what was undone', true, 'success', 240, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d038-707f-8fdc-1d93c309bcfd', 'evidence', 4, 'The call: tool, redacted parameters, time, and whether it asked', true, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d038-707f-8fdc-1d948850ea01', 'evidence', 5, 'What was undone, and what could not be undone', true, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d038-707f-8fdc-1d95d3781756', 'mitigation', 1, 'Raise the refusal threshold of this policy area', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d038-707f-8fdc-1d963bbf6cdf', 'mitigation', 2, 'Add a targeted rule at the output filter', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d038-707f-8fdc-1d976e6b0b3e', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 120, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d038-707f-8fdc-1d9802f10f9b', 'evidence', 4, 'The prompt that leads to it, kept as an evaluation case', true, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d038-707f-8fdc-1d9929d2b8d0', 'evidence', 5, 'Model version and policy version in force', true, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d038-707f-8fdc-1d9ae1b986c1', 'mitigation', 1, 'Suspend the conversation or the persona it came from', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a345af4665'),
	('01a22d65-d038-707f-8fdc-1d9be8c71f45', 'mitigation', 2, 'Hide the answer from the people it concerns', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a345af4665'),
	('01a22d65-d038-707f-8fdc-1d9cb8ea52c7', 'communication', 3, 'Tell the security liaison whether somebody is in danger', true, 'security', 30, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a345af4665'),
	('01a22d65-d038-707f-8fdc-1d9d0e6f1aae', 'evidence', 4, 'Trace of the conversation within the agreed window', true, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a345af4665'),
	('01a22d65-d038-707f-8fdc-1d9e9e8475c1', 'mitigation', 1, 'Raise the review threshold of this category', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004'),
	('01a22d65-d038-707f-8fdc-1d9f87f60ac8', 'mitigation', 2, 'Restore the last policy version known to be good', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004'),
	('01a22d65-d039-705b-aff7-08ca83e165be', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 240, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004'),
	('01a22d65-d039-705b-aff7-08cbba4d9112', 'evidence', 4, 'Model version and policy version in force', true, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004'),
	('01a22d65-d039-705b-aff7-08cce4e5da4c', 'evidence', 5, 'How many reports show the same', false, 'responder', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004');
INSERT INTO public.escalation_playbookstep VALUES
	('01a22d65-c56c-7571-9265-081408e0a00a', 1, 'responder', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56c-7571-9265-0815cf506395', 2, 'responder', false, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56c-7571-9265-08160849e7e2', 3, 'security', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56c-7571-9265-08176923a153', 4, 'admin', false, 600, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b11dfc868c'),
	('01a22d65-c56c-7571-9265-0818f538ef6e', 1, 'responder', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56c-7571-9265-0819ec0245ab', 2, 'responder', false, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56c-7571-9265-081a6d4a2985', 3, 'security', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56c-7571-9265-081b80bc4aa5', 4, 'admin', false, 600, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b26f7704af'),
	('01a22d65-c56c-7571-9265-081c115f66aa', 1, 'responder', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56c-7571-9265-081d753c3580', 2, 'responder', false, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56c-7571-9265-081e091839cb', 3, 'security', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56c-7571-9265-081f4fac1619', 4, 'admin', false, 600, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b38d23f4e2'),
	('01a22d65-c56c-7571-9265-0820a5ab3cf6', 1, 'responder', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b45968ea7c'),
	('01a22d65-c56c-7571-9265-082185210bd3', 2, 'responder', false, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b45968ea7c'),
	('01a22d65-c56c-7571-9265-08224b85df06', 3, 'security', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b45968ea7c'),
	('01a22d65-c56c-7571-9265-08234535fd85', 4, 'admin', false, 600, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b45968ea7c'),
	('01a22d65-c56c-7571-9265-082484ca232e', 1, 'responder', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-c56c-7571-9265-0825deca99b1', 2, 'responder', false, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-c56c-7571-9265-082611aaca20', 3, 'security', true, 300, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-c56c-7571-9265-0827087b59fe', 4, 'admin', false, 600, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-c567-777c-8a87-59b5f062624d'),
	('01a22d65-d036-7047-9731-02e494692d0d', 1, 'responder', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d036-7047-9731-02e5cd12498f', 2, 'responder', false, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d036-7047-9731-02e6324c3798', 3, 'security', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d036-7047-9731-02e70c63cc04', 4, 'admin', false, 600, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a0054c5546'),
	('01a22d65-d036-7047-9731-02e88e9e2206', 1, 'responder', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d036-7047-9731-02e9a36bbdca', 2, 'responder', false, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d036-7047-9731-02eab5842e6c', 3, 'security', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d036-7047-9731-02eb1193bd37', 4, 'admin', false, 600, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a15c03f0a9'),
	('01a22d65-d036-7047-9731-02ec7e70560a', 1, 'responder', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d036-7047-9731-02ed46cf3c6c', 2, 'responder', false, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d036-7047-9731-02ee188f9f4e', 3, 'security', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d036-7047-9731-02ef5af1f002', 4, 'admin', false, 600, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a2216f3a0c'),
	('01a22d65-d036-7047-9731-02f0570686e6', 1, 'responder', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a345af4665'),
	('01a22d65-d036-7047-9731-02f1cf12a98f', 2, 'responder', false, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a345af4665'),
	('01a22d65-d036-7047-9731-02f2689299c3', 3, 'security', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a345af4665'),
	('01a22d65-d036-7047-9731-02f3b002eccb', 4, 'admin', false, 600, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a345af4665'),
	('01a22d65-d036-7047-9731-02f4e512bb46', 1, 'responder', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004'),
	('01a22d65-d036-7047-9731-02f566fc8f63', 2, 'responder', false, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004'),
	('01a22d65-d036-7047-9731-02f6fae1e57a', 3, 'security', true, 300, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004'),
	('01a22d65-d036-7047-9731-02f7c890f3ae', 4, 'admin', false, 600, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d031-7574-8540-b0a47d4b1004');
INSERT INTO public.escalation_playbookversion VALUES
	('01a22d65-c567-777c-8a87-59b11dfc868c', 1, 'Find out which data left and to whom, and close the path it took.', 3, '2026-11-30 16:59:34.119342+00', '01a22d65-c565-70c5-989a-ec33d98d585d', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c567-777c-8a87-59b26f7704af', 1, 'Stop the tool for everybody it may act for, then undo what it did where that is possible.', 3, '2026-11-30 16:59:34.119342+00', '01a22d65-c565-70c5-989a-ec34bcc044eb', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c567-777c-8a87-59b38d23f4e2', 1, 'Read the report, try whether it can be repeated, and block the narrowest path to it.', 3, '2026-11-30 16:59:34.119342+00', '01a22d65-c565-70c5-989a-ec35fcfd8b58', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c567-777c-8a87-59b45968ea7c', 1, 'Judge whether somebody is in danger now; if so, follow the organisation''s emergency path.', 3, '2026-11-30 16:59:34.119342+00', '01a22d65-c565-70c5-989a-ec36c1be3e2c', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c567-777c-8a87-59b5f062624d', 1, 'Read the facts, judge how many people are affected, and name who leads.', 3, '2026-11-30 16:59:34.119342+00', '01a22d65-c565-70c5-989a-ec3705878358', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d031-7574-8540-b0a0054c5546', 1, 'Find out which data left and to whom, and close the path it took.', 3, '2026-11-30 16:59:36.881282+00', '01a22d65-d02f-709e-9766-7a7e6e19a7a2', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d031-7574-8540-b0a15c03f0a9', 1, 'Stop the tool for everybody it may act for, then undo what it did where that is possible.', 3, '2026-11-30 16:59:36.881282+00', '01a22d65-d02f-709e-9766-7a7f1cd92839', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d031-7574-8540-b0a2216f3a0c', 1, 'Read the report, try whether it can be repeated, and block the narrowest path to it.', 3, '2026-11-30 16:59:36.881282+00', '01a22d65-d02f-709e-9766-7a80e6c69def', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d031-7574-8540-b0a345af4665', 1, 'Judge whether somebody is in danger now; if so, follow the organisation''s emergency path.', 3, '2026-11-30 16:59:36.881282+00', '01a22d65-d02f-709e-9766-7a8155c9d7e6', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d031-7574-8540-b0a47d4b1004', 1, 'Read the facts, judge how many people are affected, and name who leads.', 3, '2026-11-30 16:59:36.881282+00', '01a22d65-d02f-709e-9766-7a829ba7bad9', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.escalation_timer VALUES
	('01a22d65-cd2a-7571-91d3-f6754101fb9e', 1, 1, 1, '2026-11-30 16:59:34.110651+00', 'fired', '2026-11-30 16:59:35.110651+00', '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cdc5-710b-bff8-72f0d265afff', 1, 2, 1, '2026-11-30 17:04:35.110651+00', 'waiting', NULL, '01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d1c8-7648-905f-0b332bf2ddee', 1, 1, 1, '2026-11-30 16:59:36.874781+00', 'fired', '2026-11-30 16:59:37.874781+00', '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d285-70e2-97d9-a7e59fe73c93', 1, 2, 1, '2026-11-30 17:04:37.874781+00', 'waiting', NULL, '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.escalation_trigger VALUES
	('01a22d65-c581-741b-b5fc-ad65cb3e77b2', 'data-exposure', 'acmecanary', 'acmecanary', '{"category": "data_exposure", "least_severity": 3}', true, '01a22d65-c563-7015-80d5-9862df525022', '01a22d65-c565-70c5-989a-ec33d98d585d', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c581-741b-b5fc-ad660ae042ba', 'serious-harm', 'acmecanary', 'acmecanary', '{"category": "harmful_content", "least_severity": 3}', true, '01a22d65-c563-7015-80d5-9862df525022', '01a22d65-c565-70c5-989a-ec35fcfd8b58', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c581-741b-b5fc-ad67943e2ded', 'threats', 'acmecanary', 'acmecanary', '{"category": "harassment", "least_severity": 3}', true, '01a22d65-c563-7015-80d5-9862df525022', '01a22d65-c565-70c5-989a-ec36c1be3e2c', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c581-741b-b5fc-ad68a0112663', 'unconfirmed-tool', 'acmecanary', 'acmecanary', '{}', true, '01a22d65-c563-7015-80d5-9863b7ab89bc', '01a22d65-c565-70c5-989a-ec34bcc044eb', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c581-741b-b5fc-ad690311bd8a', 'unsafe-action', 'acmecanary', 'acmecanary', '{"category": "unsafe_tool_action", "least_severity": 3}', true, '01a22d65-c563-7015-80d5-9863b7ab89bc', '01a22d65-c565-70c5-989a-ec34bcc044eb', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c581-741b-b5fc-ad6ae7781035', 'misinformation', 'acmecanary', 'acmecanary', '{"category": "misinformation", "least_severity": 3}', true, '01a22d65-c563-7015-80d5-9863b7ab89bc', '01a22d65-c565-70c5-989a-ec3705878358', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c582-709b-a29b-b14786c815d9', 'other', 'acmecanary', 'acmecanary', '{"category": "other", "least_severity": 3}', true, '01a22d65-c563-7015-80d5-9863b7ab89bc', '01a22d65-c565-70c5-989a-ec3705878358', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c582-709b-a29b-b14823ebc6c9', 'many-users', 'acmecanary', 'acmecanary', '{"least_reports": 10}', true, '01a22d65-c563-7015-80d5-9863b7ab89bc', '01a22d65-c565-70c5-989a-ec3705878358', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c583-74b6-842d-e62ef427a2af', 'confirmed-high', 'acmecanary', 'acmecanary', '{"least_severity": 3}', true, '01a22d65-c563-7015-80d5-9862df525022', '01a22d65-c565-70c5-989a-ec3705878358', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d03d-720e-8498-41591fa25705', 'data-exposure', 'globexcanary', 'globexcanary', '{"category": "data_exposure", "least_severity": 3}', true, '01a22d65-d02e-7141-9b8c-16fe0e6721ab', '01a22d65-d02f-709e-9766-7a7e6e19a7a2', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d03d-720e-8498-415afbe2f3bc', 'serious-harm', 'globexcanary', 'globexcanary', '{"category": "harmful_content", "least_severity": 3}', true, '01a22d65-d02e-7141-9b8c-16fe0e6721ab', '01a22d65-d02f-709e-9766-7a80e6c69def', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d03d-720e-8498-415b6bfd951b', 'threats', 'globexcanary', 'globexcanary', '{"category": "harassment", "least_severity": 3}', true, '01a22d65-d02e-7141-9b8c-16fe0e6721ab', '01a22d65-d02f-709e-9766-7a8155c9d7e6', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d03d-720e-8498-415c4fdb1c30', 'unconfirmed-tool', 'globexcanary', 'globexcanary', '{}', true, '01a22d65-d02e-7141-9b8c-16ff772e2d33', '01a22d65-d02f-709e-9766-7a7f1cd92839', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d03d-720e-8498-415da6106c52', 'unsafe-action', 'globexcanary', 'globexcanary', '{"category": "unsafe_tool_action", "least_severity": 3}', true, '01a22d65-d02e-7141-9b8c-16ff772e2d33', '01a22d65-d02f-709e-9766-7a7f1cd92839', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d03d-720e-8498-415e951a2ef3', 'misinformation', 'globexcanary', 'globexcanary', '{"category": "misinformation", "least_severity": 3}', true, '01a22d65-d02e-7141-9b8c-16ff772e2d33', '01a22d65-d02f-709e-9766-7a829ba7bad9', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d03e-7409-a029-2550110dce20', 'other', 'globexcanary', 'globexcanary', '{"category": "other", "least_severity": 3}', true, '01a22d65-d02e-7141-9b8c-16ff772e2d33', '01a22d65-d02f-709e-9766-7a829ba7bad9', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d03e-7409-a029-25515087cedd', 'many-users', 'globexcanary', 'globexcanary', '{"least_reports": 10}', true, '01a22d65-d02e-7141-9b8c-16ff772e2d33', '01a22d65-d02f-709e-9766-7a829ba7bad9', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d03e-7409-a029-25521c1ce085', 'confirmed-high', 'globexcanary', 'globexcanary', '{"least_severity": 3}', true, '01a22d65-d02e-7141-9b8c-16fe0e6721ab', '01a22d65-d02f-709e-9766-7a829ba7bad9', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.learning_evaluationcase VALUES
	('01a22d65-cdf7-701a-aeb8-d981d80d93f6', 'R-WTMNP-BDRKT-1', 'rubric', '', '2026-11-30 16:59:34.110651+00', false, NULL, '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '01a22d65-cc06-77e1-ac86-5ddd42a7bff3', '01a22d65-caf2-73be-9534-4f46af7ec38a', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d2ba-761f-954e-15fb0894fba6', 'R-G8BWH-KSAR8-1', 'rubric', '', '2026-11-30 16:59:36.874781+00', false, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-d11c-7270-a34e-c3d847588466', '01a22d65-d062-70ae-a80a-f617a4d64b68', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.learning_export VALUES
	('01a22d65-cecc-76c5-96a3-e7c81deb1468', 'acmecanary', '2026-11-30 16:59:36.524716+00', '01a22d65-c3a2-7208-a535-bcdf8ecb155b', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d3e2-7692-b6c0-f417f3c7536c', 'globexcanary', '2026-11-30 16:59:37.826811+00', '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.learning_exportedcase VALUES
	('01a22d65-ced8-724b-bf77-a51830890a93', '01a22d65-cdf7-701a-aeb8-d981d80d93f6', '01a22d65-cecc-76c5-96a3-e7c81deb1468', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d3ea-7637-9bca-1046269eb6dd', '01a22d65-d2ba-761f-954e-15fb0894fba6', '01a22d65-d3e2-7692-b6c0-f417f3c7536c', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.mfa_authenticator VALUES
	(1, 'totp', '{"secret": "66KCNRUHIUGL7SW3MSJEQ7BE46LLWGG4"}', 1, '2026-11-30 16:59:38.311614+00', NULL);
INSERT INTO public.policy_enforcementpoint VALUES
	('01a22d65-c36c-71b0-b91c-a3c4af73576d', 'router', 'Router', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36d-76db-af37-47716e446247', 'tool_boundary', 'Tool boundary', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36d-76db-af37-4772aaa87c90', 'retrieval', 'Permission-aware retrieval', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36d-76db-af37-4773e1e3491f', 'prompt', 'Prompt and template', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36d-76db-af37-477468397990', 'sandbox', 'Sandbox', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36d-76db-af37-47759b4bcf3b', 'output_filter', 'Output filter', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c38a-7172-8f82-24235b005b92', 'router', 'Router', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38b-758f-842b-c1cfba157233', 'tool_boundary', 'Tool boundary', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38b-758f-842b-c1d0cd7fc23d', 'retrieval', 'Permission-aware retrieval', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38b-758f-842b-c1d12f88faa0', 'prompt', 'Prompt and template', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38b-758f-842b-c1d24e9ece54', 'sandbox', 'Sandbox', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38b-758f-842b-c1d3201884a0', 'output_filter', 'Output filter', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.policy_policyarea VALUES
	('01a22d65-c369-75b0-91af-feae8e0dc0c0', 'privacy', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c369-75b0-91af-feaf37ff1139', 'self-harm', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c369-75b0-91af-feb015f9a496', 'dangerous', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c369-75b0-91af-feb1dfc89928', 'harassment', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36a-726a-8309-f1c48cd93b84', 'misinformation', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36a-726a-8309-f1c52e5e4786', 'tool-use', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36a-726a-8309-f1c6f50b74d8', 'injection', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c36a-726a-8309-f1c701d76978', 'other', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c389-76fc-ac31-b8ff49ae3dbd', 'privacy', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c389-76fc-ac31-b900e0346dd2', 'self-harm', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c389-76fc-ac31-b901e92d9016', 'dangerous', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c389-76fc-ac31-b9022d147c7b', 'harassment', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c389-76fc-ac31-b903bc5edab8', 'misinformation', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c389-76fc-ac31-b904501056f4', 'tool-use', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c389-76fc-ac31-b905c65719fb', 'injection', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c389-76fc-ac31-b906975a5d21', 'other', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.policy_policyversion VALUES
	('01a22d65-ce3f-7610-8871-5c8d8f8fc43c', 'acmecanary', '2026-11-30 16:59:36.383649+00', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d308-76b6-8fd8-d7bd5a5d2590', 'globexcanary', '2026-11-30 16:59:37.608482+00', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.privacy_consent VALUES
	('01a22d65-cafe-7171-a648-2e6fd007c0be', 'context', '2026-11-30 16:59:34.181184+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e7050a72dca', 'contact', '2026-11-30 16:59:34.181184+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e71bbb6828c', 'evaluation', '2026-11-30 16:59:34.181184+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cb2a-7200-9801-fe9c6009975d', 'context', '2026-11-30 16:59:35.560947+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fe9d3e188bc9', 'contact', '2026-11-30 16:59:35.560947+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fe9eb4808da3', 'evaluation', '2026-11-30 16:59:35.560947+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb31-73bc-8e31-54ace2fa9d61', 'context', '2026-11-30 16:59:35.598099+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54adc9a0af55', 'contact', '2026-11-30 16:59:35.598099+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54aedaa0e91d', 'evaluation', '2026-11-30 16:59:35.598099+00', 'acmecanary', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-d063-7310-92da-c3b192b88ed6', 'context', '2026-11-30 16:59:36.929919+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d063-7310-92da-c3b26cd65840', 'contact', '2026-11-30 16:59:36.929919+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d063-7310-92da-c3b395f1b041', 'evaluation', '2026-11-30 16:59:36.929919+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d06b-77c3-9144-ad12805fcd1e', 'context', '2026-11-30 16:59:36.93817+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06b-77c3-9144-ad13b05bff04', 'contact', '2026-11-30 16:59:36.93817+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06b-77c3-9144-ad1472112b1b', 'evaluation', '2026-11-30 16:59:36.93817+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d078-73e2-969b-4f52ce8efb4c', 'context', '2026-11-30 16:59:36.94498+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f53af9d9660', 'contact', '2026-11-30 16:59:36.94498+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f54fef5d2ec', 'evaluation', '2026-11-30 16:59:36.94498+00', 'globexcanary', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b');
INSERT INTO public.privacy_content VALUES
	('01a22d65-cafe-7171-a648-2e723a50a809', 'content', 'description', NULL, '\x9de2a41d6dd899511e48f5e019d183701e718ac839b6e216af4572dbfd58f35cd516cd28179125085ca3bb855a0e79deaa0f4607e8d319e23f2700382e94', '2026-11-30 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e74d2cae230', 'content', 'context', NULL, '\x812182950aa25a26405522d3564060e08f205fac7203b967bf5bcbf49826b4eb224691ba47472436f1ca4e5967ab08c140e15305', '2026-11-30 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e7588e62f91', 'content', 'tool_parameters', NULL, '\xa70086125ec2122231eac00cfe6bccfb79f531591b5c8b01e5eb7e078ca51f85481913a131d314e6ccf769bafaa0887a47bf', '2026-11-30 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e765add2273', 'trace', 'trace', NULL, '\xc145cdf2035b867c7449b5488d003d2f781e58909cff5907b981ce83539800695c0aa321eccf03747bd5acce53857fc08d38', '2026-11-30 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e782d7275bb', 'identity', 'subject', NULL, '\x23bce023e3ce5bce954f0d729aec80735ffe211e3a2d08c84ac782870093e0a86360c67a9daeda5e621f6d258e5d', '2026-11-30 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e7ade511f00', 'identity', 'contact', NULL, '\x701f1e6ae2ecf9fd1864d8a7278b40d315f8a1962d54eae96712e3ba75a0a87fbc12e7f78a7c308ee325a1b6b24a64d9ccca', '2026-11-30 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cb2a-7200-9801-fe9ff38576bc', 'content', 'description', NULL, '\xe1ebbba243f08baf8fe52f923163e436a738ef112afc59bbf588f37a2120555ce385e85120f1aefb01b87357fd010111bfbed2bf577bdffae52dba31d1bc', '2026-11-30 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fea197a2ff08', 'content', 'context', NULL, '\x312b88230356c2d6bc7e11aa1ce468d5293b5bb7f28998969b0e6d8a986f2b17ea082365b1ef590e771022ff95a899049b98e5f8', '2026-11-30 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fea2a816156f', 'content', 'tool_parameters', NULL, '\xebcf64523fd2be9015f00fb09b659cf868ec8921997778a586a37ae0a8882abe617a7214bc5b3777373d75cdb421a2470cf6', '2026-11-30 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fea36a41e943', 'trace', 'trace', NULL, '\x9866c8f4e032093103e7c0f3b57051402e7414fc0743a1a42a4f6c55c77d89f481a55e06af5db8db9e414b2cfccbe29547bb', '2026-11-30 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fea5623c8dcd', 'identity', 'subject', NULL, '\x9c18d683a65b6ee1a836e23d6cafd104df4300fde1ea52202ba51b339f6ccf9c3dc8743d817056f206cb9e421cb4', '2026-11-30 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fea7136cf656', 'identity', 'contact', NULL, '\x2c601e7fb234dc3cd352fed4299cdd78ba6d536a1ae1401630add335156a56ecc2c42888cb110d36575252aa9f89c75749d3', '2026-11-30 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb31-73bc-8e31-54aff56fe406', 'content', 'description', NULL, '\xb6d92255fcea52bbf7f36fae010fda0708fabcaa40ea59c73cb79eb844ea857111edf1281623244b358593af904df237781757e0c1c8b86627e862550b6d', '2026-11-30 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54b16a443f48', 'content', 'context', NULL, '\x4157ea8932ac8606fa006734abd0410f4e825212a1cb68c4c1d05717677916b0df267828ac07ca180c02fac774226f6bf01d0c0e', '2026-11-30 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54b28acf6a7a', 'content', 'tool_parameters', NULL, '\x605d1f9532b1e0e6ad42411791a6c76098672ecc26cb556df940a4296190bdd6450c47cac71c33a79b7fc9ac0b9cd3b8a338', '2026-11-30 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54b3cec0ff07', 'trace', 'trace', NULL, '\x053ae0a6b2a9a038a93da02f33d20b194a11f372f63a87a451e7df0b37f201f9d7dcc0a30538a222e5ac7f2bc3d384819cf0', '2026-11-30 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54b534469dfe', 'identity', 'subject', NULL, '\xd064fcef1d518d558364e9b78da5003a0ae0d996dbce9256c444967c6959ef2f78c6f60778169ade34bec954dcd8', '2026-11-30 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54b75f123981', 'identity', 'contact', NULL, '\xff91b7407ea6ac31f6d75535d5287a0213863617d8e54bb2b9a8778f42a7bc8b1a2fe7408c740474bfee40e3c0d27dd65371', '2026-11-30 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cca9-739f-ba73-29816b28c341', 'content', 'description', NULL, '\x77caaacb8cda99c5c036a296d256d6a15004d9e3ca2f85e3665bcf054627c0adb5557785875b644200b3373af6b900c6', '2026-11-30 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cca6-778a-8ba8-abac2714e908'),
	('01a22d65-cca9-739f-ba73-298304448e7c', 'identity', 'subject', NULL, '\x53b889146132192ae835f1743f41e77d422cf1b41167d5b57d5c82350e7bac323bff4aa6eab226654c5be4af044fab8be1ba7aacf0147371d12ff0eace5b5376e7f4c4875aa2c772', '2026-11-30 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cca6-778a-8ba8-abac2714e908'),
	('01a22d65-ccb7-7475-a36a-ccc4d70fb70a', 'content', 'title', NULL, '\xe6ecda3248805b903fa8db82912936cc98b546b0a8acfe15d143246276ed9949f3fdcb7d9410a553dd5fbe6ced65e0', '2026-11-30 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cca6-778a-8ba8-abac2714e908'),
	('01a22d65-ccb8-7260-a366-84098604ffbb', 'identity', 'affected', NULL, '\xe3ffc69fdfac4375c9b99cfa078dba03690604ccefba967c0d08f682d67ca4102a213166d16ce008e950034b1a', '2026-11-30 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cca6-778a-8ba8-abac2714e908'),
	('01a22d65-ccdf-7653-b019-8464fa271104', 'content', 'note', '01a22d65-ccdb-774d-b2c1-758d958902c1', '\x0dc5e0eca2235e33a27e335d863028ab1d0685f99256dadc7052fe27c81b4ff5cb5cf380b0d35467df39bdcc5ed16c', '2026-11-30 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cdfc-7528-be50-dc8d5312d033', 'evaluation', 'evaluation', '01a22d65-cdf7-701a-aeb8-d981d80d93f6', '\x2f6f0b425391be7d61ab6dec0e48034c036040036fb25045ac2037ae3c4a55c6bc923162a27f513353da393a9e6d961f567ee078d4d74c2edf50103a6589525a63c2c5a015624d1f1073660c14bb7beefa53ac1905fa580396065d3bb680550b28ceb2036368c33cd83381b0b176a5ddcfff3d5f71', '2026-11-30 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-d064-7016-bfc7-d6a35303fc85', 'content', 'description', NULL, '\xfc5f39b800ce198c188237387f6a4274c8bc92fba4c71837f716371c6ec5050a6a341238ab2399c292aeff1c738cdc76fa0f447c4cf3567bacacf8b0f2c2b98c', '2026-11-30 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d064-7016-bfc7-d6a5684b594b', 'content', 'context', NULL, '\x8f6a72a9bf47769bb6dcd5aa571353501e2e5a3343683f58d290cecd35e3423cb5735562388b02a4ee426629cb3b8b4afb1fed0be12e', '2026-11-30 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d064-7016-bfc7-d6a670d11971', 'content', 'tool_parameters', NULL, '\xfb084d21f732b7ff5a46b646421f3b246d56e4bffeba27895e5ad63de7884ec8926badb17618cff1b036c8f1ab2474aca692ce55', '2026-11-30 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d064-7016-bfc7-d6a72c7b16e7', 'trace', 'trace', NULL, '\x41785f63fc756ee10e0360394e52ee1888831619d61049f628204539f76fd892b5dc3f4b590a2729f1412e23291f8757c082354f', '2026-11-30 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d064-7016-bfc7-d6a9807946f6', 'identity', 'subject', NULL, '\x1b5aa783b31337be19d49c1c37d034fb462ba1d87f20c4c681a79c73d244b1c4da6e44aaa74a1eaa9fc7a3790c872fe6', '2026-11-30 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d064-7016-bfc7-d6ab24fd54e5', 'identity', 'contact', NULL, '\x39108c16e3a2db035bf76a6a5e4c7ea65f185722aab4a13addb36f9390202e82d0839576e5409d282e2c33dac7f8c936e4e6fded', '2026-11-30 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d06b-77c3-9144-ad158722ee60', 'content', 'description', NULL, '\xb5ff98ba75bd4214d391acaf067a8173ed0663293406683eee01db31821cf7f9ef2bd28be6e5cf94e27180acb74a10166d0ddd3db94bb829f4ad78d482354dd1', '2026-11-30 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06c-7205-9439-1dcaedea2ef0', 'content', 'context', NULL, '\xa5dab639a5acee4eab305e934f62249a25aadb94893e9b356727d10ab27e1a3e38de7adee820ed7f9f39581e842dd72431be890b5efb', '2026-11-30 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06c-7205-9439-1dcbc5950f4e', 'content', 'tool_parameters', NULL, '\x7c4ec9a1b9aaeaaec7e940b591dfa218039346ed1f1e35cad6df5109e902667e21c1fc205ddfd4fb4f9bfb615c4186876f2a6751', '2026-11-30 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06c-7205-9439-1dcc16360803', 'trace', 'trace', NULL, '\xfdd676b08ae84e581f3b99e65884e3095ca99fc92b9ac8720e5e74d3327319a3f8058301fdb9e2190003b93775683eb8dc66d0a8', '2026-11-30 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06c-7205-9439-1dcef8714302', 'identity', 'subject', NULL, '\x7c13a7b64b27b12a839a1bc20eb1bb9197221120cd8e76d98a39f18f999e07437d6560399c6c5092448040470da1346e', '2026-11-30 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06c-7205-9439-1dd0a0dc2345', 'identity', 'contact', NULL, '\xc30bbf969d159dee90725e88dd7cd96b29e62339b5ef52391d79fe2be084ab4b6ac91bd1bb19bf90bb5b2a93be9ee9b85fc8fad0', '2026-11-30 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d078-73e2-969b-4f55f6e914e8', 'content', 'description', NULL, '\x7272646a2868fa0a5b8729d52dbd5d9b23b98788fcabc1a17cd31f17b1ea69a1d504fc591b01fe0063fdb912122756e8f826740378669d993c40ca965af54143', '2026-11-30 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f579d0dab0b', 'content', 'context', NULL, '\xfc26088b1d77f22928e9f5231fb230cdffdaf0cac23f58472e753d2f0081141896e6100bc19cb733783031500e35797163414411cf76', '2026-11-30 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f5860c0d202', 'content', 'tool_parameters', NULL, '\x102397df732b383e4f598008ca5cc85aa0a31faa349f793b0bb5890606feba7c507b5d3b74e809565533341cd610d2bec4e26f70', '2026-11-30 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f59977eca7c', 'trace', 'trace', NULL, '\xb1a095571de8467a77ee5abdae53fc51072348bb895777bc8abeb1500eb13ccdcde34844b1b1c45dbfc47d922b060e7ace2fee1a', '2026-11-30 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f5bf6955ee5', 'identity', 'subject', NULL, '\x20086e60b8766b9e044820457735e37c562ea841264888ef31f35c028c7f4f7220993df46d45d129ef341cb19860b44f', '2026-11-30 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f5d157af2fb', 'identity', 'contact', NULL, '\xba6c7a5913ee9e5906c2df5edd5ce703466b4a9b883f4aa2b8e6cf2834f226f52a26e5192776938728e0dfab1a37b9a5b4e18283', '2026-11-30 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d166-7560-bea9-784b01ed3e37', 'content', 'description', NULL, '\x7acaa80d699242af856395fa279f52ff9fa007fb8621d9d7cf8a72db28030b9c3a95826043fa8910473570022f294a1bc0b5', '2026-11-30 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d164-76f8-92bb-93bb1e7ccbb8'),
	('01a22d65-d166-7560-bea9-784d789d02d5', 'identity', 'subject', NULL, '\x53ba84f543e9453184217223932815b87b2e0904368639b2d24616f07f3c362df7a0b22b4d321b1f82f36f02763cab35f05044dd8cea5607664d69b69fb5bab19646a9ec2d16f7fc', '2026-11-30 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d164-76f8-92bb-93bb1e7ccbb8'),
	('01a22d65-d16f-7768-8bfa-386c1d303e7f', 'content', 'title', NULL, '\x979f6fc2125acab51ac870b7e9f45bab2ceb5a6f91a395cc6b757a1339580d5f49ef134eee6dfacc0451bd6da0b9106d23', '2026-11-30 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d164-76f8-92bb-93bb1e7ccbb8'),
	('01a22d65-d16f-7768-8bfa-386dde7dd688', 'identity', 'affected', NULL, '\x71d5d5749394290ee94ba5fadb43b265eec31070f27e0c8180673f1cdd7f81d27dc638b91cc596f759fc6f44461ffc', '2026-11-30 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d164-76f8-92bb-93bb1e7ccbb8'),
	('01a22d65-d187-7110-99e2-f8c298fe76ff', 'content', 'note', '01a22d65-d180-768f-ae2a-6922f52339f0', '\xefd62b3d36754efe5b676ce8ebe376a1b69238183e36f0083cf8398bc4044fe7d92d9f9a8ea58f76a16ca27a503e592a4c', '2026-11-30 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d2bf-72da-8569-f98f881256af', 'evaluation', 'evaluation', '01a22d65-d2ba-761f-954e-15fb0894fba6', '\x383624bd7bec87eb3b950a108be7af37626551c447d7a08036d6ac1c2f011f887e260864f854cc3012763c8fe3d996fae5dd5530d25d41278d9227249f1a2a55ab0d40d3c365332aef4f0287b41f43ee0d2d056a93b6619cf9f8c28faa842905ca44349b6a8400067a2f99a5480377b7fe3f8e714327f858d6', '2026-11-30 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68');
INSERT INTO public.privacy_datakey VALUES
	('01a22d65-cafe-7171-a648-2e73dd0a77e4', 'content', '\x60a728c4e816ab6fa4e532b3527498cdc550ecb675100e70f93f147db13d693fd6fafbb21a7ae8eec8ed5aa5e7be54cd8ff4af1df069ede1c3dc6ee6', '2026-11-30 16:59:34.181184+00', '2028-11-29 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e7722cac0a3', 'trace', '\xc15ba37f0e7613bcacd106540984c30b6d55e54b0595b260c69c0173133f3d4751da16933cf1e1233633b758130b4aa75dc250102d4a0486f37ffff3', '2026-11-30 16:59:34.181184+00', '2028-11-29 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cafe-7171-a648-2e7918fcdb7f', 'identity', '\xe0eba9ed398264748c1b1ca6408934101699ea169f9774f64886e4b643ff460db9f0d37a9dff2a1257679606e799930bc35df2033213654b63eb45ae', '2026-11-30 16:59:34.181184+00', '2028-11-29 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cb2a-7200-9801-fea0116c50a6', 'content', '\x7c2bff0d08f7380061e0f30ed8934878fc4f0f045d3d9f52622862ede8e1c68f41484d70971996e89c8c08a5e40c87c4cf11a3e13409f667108ed434', '2026-11-30 16:59:35.560947+00', '2028-11-29 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fea4bd126c57', 'trace', '\xf206ee709fbbc7e530a2c28131a1c38f7f3e8fc1f6a31b871929d938ff508da9d674fb04e2bdab754fa96487b589b71e6da837d09e71fcad7d832a6a', '2026-11-30 16:59:35.560947+00', '2028-11-29 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb2a-7200-9801-fea621ea2a8c', 'identity', '\x57d3e7ddaa443a9d5e089544008d96194f90eb8d49e5b8f401f416f9bcc580c0289ab1be81e0e12f9694927f85e20f5ce453d9b55bf631a1b84c5cb5', '2026-11-30 16:59:35.560947+00', '2028-11-29 16:59:35.560947+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cb31-73bc-8e31-54b0c696c4db', 'content', '\xc8832dbe43fae7c9524b1b355a465fcc8704174de8e9ad88dfce86887a271cc5bcead4e104d4f9af0613b0cf82cc380eef2316377a1cd9e19133d483', '2026-11-30 16:59:35.598099+00', '2028-11-29 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54b4b9e83d63', 'trace', '\x2b6430b6363f8626580f2712d7c3eae2fe3aae7eb2e06c9dc5d83ae1a35e647d621867dcfe9924f53affc25932322cf1a8c47d018d0ab95b878f13ca', '2026-11-30 16:59:35.598099+00', '2028-11-29 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb31-73bc-8e31-54b6d28a36bb', 'identity', '\x38a3d595416cceb5b6889b38e0bb676a44e9d3a5cd0c991ad8644f2a65d8a423d2929fb1035a840db37109f884e81709b5221bd139da799135cb8c35', '2026-11-30 16:59:35.598099+00', '2028-11-29 16:59:35.598099+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cb64-706e-a1a0-35d35f973c67', 'attachment', '\xef89c4adb951ddafa588b6fdf2c3e116f418bd120c9edf12c39ba9da6fcc26da32a5b0bd9f358abc5f399f60573ab28b4f935c585b53eb260e3679e8', '2026-11-30 16:59:34.110651+00', '2028-11-29 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cca9-739f-ba73-298237b7047c', 'content', '\x3966d016d4148969dc34ded0c99679356d2a52fecd06811f2504491b3c5922e6dbbf06343df5bc4157be4c9d9af601b21fd3351d7b537465f5922d0a', '2026-11-30 16:59:34.110651+00', '2028-11-29 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cca6-778a-8ba8-abac2714e908'),
	('01a22d65-cca9-739f-ba73-298477a84315', 'identity', '\x361ebbc567ec368f4cbc2eb26f58e81e2da3a94edbe149da4ea0c3cce7f18e3745569e2374b53f7cc96edd22ea3cbd44b1dc22d59e27f0e15bf0c74f', '2026-11-30 16:59:34.110651+00', '2028-11-29 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cca6-778a-8ba8-abac2714e908'),
	('01a22d65-cdfc-7528-be50-dc8e2501a80f', 'evaluation', '\x88268fec561f89e82d7fedad4ed62789369af64e6cc267da7d7ab2097f439b07e36cf2323ca8c653af13670f0514fbc11908845852ab6ab152c92f98', '2026-11-30 16:59:34.110651+00', '2031-11-29 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-d064-7016-bfc7-d6a455b27285', 'content', '\xb6f6eec3e9b96a7053205e7614d0eae6f442c7778de7873c5590ee709ba1a70e124ce46ee54cad96df73e9dbe6a97554a798e805e0dffa88828c57c0', '2026-11-30 16:59:36.929919+00', '2028-11-29 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d064-7016-bfc7-d6a860413ffd', 'trace', '\x7b909f93726601edd5c3cdf580a79e0a50d61d640ea446e4d0c3c82e3ab3e8d672c140b6fcb09630ec64d5e9f3d37267e3b9f47d25591d2dcbb9793c', '2026-11-30 16:59:36.929919+00', '2028-11-29 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d064-7016-bfc7-d6aadcaf5450', 'identity', '\x8b8d5ba6059543b757828c8e300d326aef0a7dddbc6b8cf91db8646446679d33e3b667cb6f3bb2fa82b159146526f5be52f4dd570c211affb6b18b83', '2026-11-30 16:59:36.929919+00', '2028-11-29 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d06c-7205-9439-1dc9bc57f5fa', 'content', '\x53d8d95a6a4d748634294cd155095969a87d3447ecfc2fa3916ffe2b684cf2fc373461d29a41f94bf27e2273aeeff602667a6b7021a66fc9fc5fe1cd', '2026-11-30 16:59:36.93817+00', '2028-11-29 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06c-7205-9439-1dcd2fab0901', 'trace', '\xe2228c67a99dd50f4e840d145347ab00eaf72c7afee32de81a223a3998d34e95c24dee7f34269bf6f6f4c288b460d871c1640c34830b2ecdebad2a07', '2026-11-30 16:59:36.93817+00', '2028-11-29 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d06c-7205-9439-1dcffb9af989', 'identity', '\x4a66c7b3c47a6b5c46bde028949cc62e91d5311393810e4a97b231849b6cc05d18c79d76e038913ca90721e22ee917e1c6e605a0b575f404bc9d8507', '2026-11-30 16:59:36.93817+00', '2028-11-29 16:59:36.93817+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d078-73e2-969b-4f56965f6ccd', 'content', '\x769ee9b9a5c69738a7f54a6d84b9adca84290d95ac8fc68137975634658848bc308e0ba0cc73835a09e512d27ef0683a38ccbf05d989bae18e32e10a', '2026-11-30 16:59:36.94498+00', '2028-11-29 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f5a18ba66ee', 'trace', '\xb6fb88fe2a414c2ab6c3e832282b6b7518896bdd17cdb7693b8c88b1525f6afc54ed8438cbf3179af78ea83b7a2a9d69de738a121ca6d9b8ea775744', '2026-11-30 16:59:36.94498+00', '2028-11-29 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d078-73e2-969b-4f5cce1cd8ca', 'identity', '\xee7f0db0333aabe014068b24633a6c91208eb08238c58357b8ceb2e217c6502301c0f605b6fd948ea6afbd5d174c88e02044dcea441aaa9cdfebebb4', '2026-11-30 16:59:36.94498+00', '2028-11-29 16:59:36.94498+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d08c-75ba-838f-cb23dbb0712f', 'attachment', '\x066d0103504fdf8a1fc2ad80caa2d85b1e2612a2303cd09c62510d6c42e212742d01ef764cf9d79f1325a188dcee62d0e6f83eb10645eaa1e30ea405', '2026-11-30 16:59:36.874781+00', '2028-11-29 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d166-7560-bea9-784cc7af8c1d', 'content', '\x06fbcc2f2e44b12ac3993bb2e66da62364bcea352f94ee4021e21cf30f5407416b10d537a3a88cc42dcb6c8e7b0df699d9e86ae23faf56775d1353c2', '2026-11-30 16:59:36.874781+00', '2028-11-29 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d164-76f8-92bb-93bb1e7ccbb8'),
	('01a22d65-d166-7560-bea9-784ed0f8b64d', 'identity', '\xb96368cc9e73873e7885886e56cbb277f2beaac79ffe6cd9cf019249cd3cdf20ef9699d34e2b477b96631663887d32305e8599c17bc9a110eb7049cb', '2026-11-30 16:59:36.874781+00', '2028-11-29 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d164-76f8-92bb-93bb1e7ccbb8'),
	('01a22d65-d2bf-72da-8569-f9907ef8fe9b', 'evaluation', '\x862611dcbd769364f14ccf0febb2b8f08cacefdd28f2f7b0105b6822bab70844f604400a8d3603ba847d9fa03acdb611856159fd95c93ac1e77ad6ef', '2026-11-30 16:59:36.874781+00', '2031-11-29 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68');
INSERT INTO public.privacy_hiddenrange VALUES
	('01a22d65-ce4e-7012-8115-6e9fe339a9a8', 'd18f771f-999b-4c63-b35e-38aa4427affe', 'description', 1, 1, 'mask', 'personal', '2026-11-30 16:59:36.398089+00', NULL, '01a22d65-c3a2-7208-a535-bcdf8ecb155b', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-d317-7193-9267-9ca82a60bb7d', '6694c30f-5f39-4bab-b99b-8974c6116536', 'description', 1, 1, 'mask', 'personal', '2026-11-30 16:59:37.623077+00', NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68');
INSERT INTO public.privacy_identityrequest VALUES
	('01a22d65-ce59-7118-aecf-3de8daf1395f', 'danger', 'acmecanary', '2026-11-30 16:59:36.409035+00', 'requested', NULL, 'acmecanary', NULL, NULL, NULL, '01a22d65-c3a2-7208-a535-bcdf8ecb155b', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-d31c-717f-811e-acc2498b8359', 'danger', 'globexcanary', '2026-11-30 16:59:37.628801+00', 'requested', NULL, 'globexcanary', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68');
INSERT INTO public.privacy_legalhold VALUES
	('01a22d65-ce1a-76b1-9871-59beb92c7716', 'acmecanary', '2026-11-30 16:59:34.110651+00', NULL, '01a22d65-c4be-7503-9aea-b4e2ca10fc1e', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-d2d9-7408-bd04-2b82c099a21d', 'globexcanary', '2026-11-30 16:59:36.874781+00', NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b');
INSERT INTO public.privacy_purgecertificate VALUES
	('01a22d65-ce63-71d8-89e7-06f7914e0d3a', 'acmecanary', 'content', 'context', '2026-11-30 16:59:36.419344+00', 1, 1, 1, 0, '{}', '[]', '2026-11-30 16:59:36.419377+00', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d32a-7131-8885-06178df9210b', 'globexcanary', 'content', 'context', '2026-11-30 16:59:37.642822+00', 1, 1, 1, 0, '{}', '[]', '2026-11-30 16:59:37.642853+00', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.privacy_record VALUES
	('01a22d65-caf2-73be-9534-4f46af7ec38a', 'report', 'R-WTMNP-BDRKT', '2026-11-30 16:59:34.181184+00', NULL, '', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb09-7799-9571-32c78d7d5875', 'report', 'R-7VKGR-C5AVZ', '2026-11-30 16:59:35.560947+00', NULL, '', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb2e-73ca-ba10-67e7e83ca7e3', 'report', 'R-51EC4-CM2TG', '2026-11-30 16:59:35.598099+00', NULL, '', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cca6-778a-8ba8-abac2714e908', 'report', 'R-NQP44-TTJPE', '2026-11-30 16:59:34.110651+00', NULL, '', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d062-70ae-a80a-f617a4d64b68', 'report', 'R-G8BWH-KSAR8', '2026-11-30 16:59:36.929919+00', NULL, '', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d06a-75a9-b091-e9c0367f721a', 'report', 'R-R0ETX-CFZAG', '2026-11-30 16:59:36.93817+00', NULL, '', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d073-7792-a66b-df3b122e375b', 'report', 'R-3X1VA-VEK9V', '2026-11-30 16:59:36.94498+00', NULL, '', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d164-76f8-92bb-93bb1e7ccbb8', 'report', 'R-W8T28-NDVVS', '2026-11-30 16:59:36.874781+00', NULL, '', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.privacy_retentionrule VALUES
	('01a22d65-c370-73e9-a5f9-ffc6d7e008aa', 'content', '', 180, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c370-73e9-a5f9-ffc7fdb83c8b', 'trace', '', 90, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c370-73e9-a5f9-ffc83d46ae2c', 'identity', '', 90, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c370-73e9-a5f9-ffc9859b94ba', 'evaluation', '', 1825, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c370-73e9-a5f9-ffcaa8c84a19', 'attachment', '', 90, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c38d-72ff-a879-30231ccaf08d', 'content', '', 180, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38d-72ff-a879-30248728b772', 'trace', '', 90, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38d-72ff-a879-3025fee7b644', 'identity', '', 90, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38d-72ff-a879-30264c9ba6b5', 'evaluation', '', 1825, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c38d-72ff-a879-3027fa1f6f3f', 'attachment', '', 90, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-cfa7-73d0-9b74-0d63b5bb6179', 'content', 'resolved', 9, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d4d3-7459-86d4-75c780163c07', 'content', 'resolved', 9, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.reporting_attachment VALUES
	('01a22d65-cb5e-7276-aa19-113f3f30ccaa', 'text/plain', '\xdfaafa55e41b8c55cc0637e3e7f13a2f85fdf65c0b481c868267f86063b669fbbdee35091951f51930ae', '\x6d46449fe52d6fdcc02ce330b61d59efdc84dfded6442ece5cac7706ef4e48af', 19, NULL, NULL, '{}', 'unscanned', '', '2026-11-30 16:59:34.110651+00', NULL, 0, NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-d08a-73e7-868c-2325f8aaaffc', 'text/plain', '\x4cff59937749b654356b45d0e893f7d3d092817eade1dc180ca059eb649f724b36e058bec722599aa03deb1f', '\xcc9b86f2757ac1d6bd0c6e0b3173832adf237486f6162cee3afae8c526c6ed0a', 21, NULL, NULL, '{}', 'unscanned', '', '2026-11-30 16:59:36.874781+00', NULL, 0, NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a');
INSERT INTO public.reporting_attachmentpart VALUES
	('01a22d65-cb66-73ae-b1b1-cce5fa72f22b', 0, '\x3b3a229071a100578927fdcf958128bdbdc8e4880227f9e1f51f1bcfeca5641ace4bf6735bc0810a86eb8204a91c5c', '01a22d65-cb5e-7276-aa19-113f3f30ccaa', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d08d-75ba-81f4-e120b11a9af1', 0, '\xd8a132fb50b992d0e71498f2e7fa70e7026b211e85c196afdedff9e3d1f35e93fc54a99784439a0ce9150b112f397db7b7', '01a22d65-d08a-73e7-868c-2325f8aaaffc', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.reporting_fingerprint VALUES
	('01a22d65-cbc3-709f-989a-4b8eeb189afb', '\x8c8e972256af6d4c3b1f7b003c61196f', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cc0c-71bf-b5bd-2443f3565185', '\x0a70a4e7570842e1a693409890863b8f', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc94-75f5-83ae-b1a1082fe62a', '\xc46269bb70829df25063caf836359728', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-d0d5-7465-8f5e-e79a3fd1b653', '\x71cf10b501d1c7323f4a913566166684', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d120-74db-bba7-d95266d454a1', '\xed25e96cbc45c874e35084ed35e5aac9', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d159-7167-8d8d-4a9675e9002e', '\x9e72f203b25decd7c296e13a75efea7b', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b');
INSERT INTO public.reporting_fingerprintband VALUES
	('01a22d65-cbc3-709f-989a-4b8f47417bc7', 2443156346145309954, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b90995cc1a6', -1419379134349857, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b916afd240f', -3380221690258407197, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b92dbb36e94', 4414609012195296379, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b9365c7b6ea', -6499915537118010120, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b949938b924', 3894622891856231228, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b950edc7033', 9210515726863694079, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b96c715042f', 6841759778265305740, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b976864affd', -3235203985813808286, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b9853fe92de', 1635171594206284587, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b99edea652a', 4142257296678098389, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b9af2b5aab4', -1371071540821053082, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b9bd0ca5c46', 6067136884202890475, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b9cad6a73e3', -8833232086489217248, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b9d775d48a8', 7588085159825152603, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b9ea5d8d97e', -776542194798714567, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4b9f6e3458b1', -1419700685034538632, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4ba006d63921', -8772503969040053970, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4ba1872e4391', -6678825529880353933, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4ba2946be5a2', -7119336505175656709, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4ba3352a14df', -282368653047212360, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4ba457dc8f08', -6528836944613990046, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4ba5d7d6b149', -7304432909668597192, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cbc3-709f-989a-4ba6c1bdba07', 7394359746781436272, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb09-7799-9571-32c78d7d5875'),
	('01a22d65-cc0c-71bf-b5bd-244477fe89a5', 2443156346145309954, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-2445b228c4c0', -1419379134349857, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-24467b9ab3fd', -3380221690258407197, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-2447d161571a', 4414609012195296379, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-2448126ea052', -767179323913896864, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-24494e1e33d4', -8989628141459249827, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-244a1597ea8b', -5733514275587717022, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-244bbcb80e2b', 6841759778265305740, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-244c91b2b959', 6789565836639702591, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-244d9dfc6820', 547693521649092913, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-244ead10dcf4', 4142257296678098389, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-244f6b9c4978', -1371071540821053082, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-24500c780a11', 6067136884202890475, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-24513ba42d3e', 6005738921538160193, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-245298ee9579', -382900682817117065, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-2453b54733bc', -776542194798714567, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0c-71bf-b5bd-24549fa1eb3a', -4731329125368929526, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0d-7378-9c64-9dd8b47aee90', -2845876587530518175, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0d-7378-9c64-9dd90f4465bb', -6678825529880353933, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0d-7378-9c64-9dda36c0777e', 2697919259165911074, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0d-7378-9c64-9ddb59d3bf12', -5874270962716907711, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0d-7378-9c64-9ddc22fb8f45', 1016260452731388496, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0d-7378-9c64-9ddd953b35b0', 3707101898604733633, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc0d-7378-9c64-9dde0185bc75', 664906903899814451, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-caf2-73be-9534-4f46af7ec38a'),
	('01a22d65-cc94-75f5-83ae-b1a2596a572b', 2978292064345989727, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc94-75f5-83ae-b1a30f036b14', -1419379134349857, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc94-75f5-83ae-b1a440fb568f', -3380221690258407197, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc94-75f5-83ae-b1a523ebbc02', 4414609012195296379, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc94-75f5-83ae-b1a6a2248141', -767179323913896864, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc94-75f5-83ae-b1a7aa05fa2a', 3894622891856231228, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc94-75f5-83ae-b1a819432166', -6254098242510519479, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc94-75f5-83ae-b1a9f9edaacf', -5340776298859684810, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51b9a2c7fc9f', 8434757977763920884, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51ba0d8ca67a', 7970966839935010555, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51bbc9ecfde8', 4142257296678098389, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51bc9cff0aef', -4051703656069542382, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51bd30648873', 1709886857119207799, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51beff607661', -6007740157354353387, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51bfd0367f13', 7588085159825152603, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c0449de831', -776542194798714567, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c1c52a57f0', -1419700685034538632, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c232feee27', -8772503969040053970, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c3bec9622d', -4897116755796469323, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c44bc461e2', -5441722028735579922, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c5a8159217', 7250282804113235399, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c666b878a1', 1016260452731388496, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c7c400e759', 3707101898604733633, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-cc95-7743-a5ab-51c88ca75c5d', 3467001406790235190, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3'),
	('01a22d65-d0d5-7465-8f5e-e79bd4cd790d', 3847228495650546809, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e79ca8e2d58e', -1718346475210569232, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e79dd1fc8adb', 8707699599418130626, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e79e502226df', -696796691118333182, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e79fd3bba281', -849822393721186110, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a0e68352c6', 5034316193807509654, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a1fc7d6bea', -3065628903375797381, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a2207bccd4', -562831800764120740, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a3456495bb', -4466530296532780201, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a43d06b6d7', -4133898969953584891, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a510a62f6f', 8957851561898675042, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a6a1321002', -3116121262531220351, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a7a3448a81', 5613855784084813955, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a80fa802ca', 5145608841140047591, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7a930ff19fa', 1796306701409118240, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7aa79f495ef', -2265375964257529126, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7abe95684c6', 1089125401878691531, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7ac1991cec9', -7114215212653817410, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7ad5406aac1', -1855677123751091964, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7aec1a753af', -6005106440342489280, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7af778584f9', -6259766757749724761, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7b052d54e63', 7484353515617917984, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7b14ba22f9f', -9125212293280141678, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d0d5-7465-8f5e-e7b2b32543f3', -4985346715490017270, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d06a-75a9-b091-e9c0367f721a'),
	('01a22d65-d120-74db-bba7-d953f0072755', -4216556288128544496, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d954791767de', -1718346475210569232, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d95565b6b360', -2390020747330484633, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d956c00a6e0e', -696796691118333182, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68');
INSERT INTO public.reporting_fingerprintband VALUES
	('01a22d65-d120-74db-bba7-d957abc961db', -323719882230607330, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d9582f33389d', -3128593476338166257, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d95927a28e56', -3065628903375797381, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d95a3cb0e37f', -562831800764120740, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d95bfd4ae1c9', 5962975359489133877, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d95cada3d374', -4420376289737430666, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d95d35fa7300', 8957851561898675042, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d95e6c946007', 4262137873108499630, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d95f4454df52', 5613855784084813955, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d960953f6cf2', -2480130264615100316, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d9619d494f54', 4670883959151159035, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d96253cccd29', -2265375964257529126, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d96369cab9f5', 6879793088370167425, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d9646f8091a2', -4736954222133953576, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d96518cc6f7a', -6288061085901373637, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d9664ef8f89b', -6005106440342489280, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d967d2461bb7', -4543092273671192351, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d9689aa35716', 7484353515617917984, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d120-74db-bba7-d96920647458', -8110572975229527828, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d121-7331-a1e3-ea1fbfaab9d0', -4985346715490017270, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d062-70ae-a80a-f617a4d64b68'),
	('01a22d65-d159-7167-8d8d-4a97ed7283a6', 2027974685917283543, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4a98b460d7b1', -1718346475210569232, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4a99dacba312', 8707699599418130626, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4a9a01e1ad98', -696796691118333182, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4a9b4af13391', -8347944999706831432, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4a9c47254344', 4704379589716204601, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4a9da7845bac', 6413100585751386105, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4a9e6d0a3181', -562831800764120740, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4a9f702d859b', 5962975359489133877, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa04b9ee0f1', -4420376289737430666, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa14c43d254', 8957851561898675042, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa25930a0ac', -3116121262531220351, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa3e8b5ec95', 5613855784084813955, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa4ed9ad44b', -5612582007409774133, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa59276be95', 4670883959151159035, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa60fb94e0e', -2265375964257529126, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa7079750dd', 2977321141723965349, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa89de4afce', 3348503970763523176, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aa96a7978db', 385822986028407610, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aaae555aff7', 3415527877491209761, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aab486c71b6', -6259766757749724761, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aac04b2aef3', 1022228444478300746, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aadba0993ad', -3003836523635693358, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b'),
	('01a22d65-d159-7167-8d8d-4aae8242f550', -4985346715490017270, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d073-7792-a66b-df3b122e375b');
INSERT INTO public.reporting_formversion VALUES
	('01a22d65-cafb-7220-a012-11cb791a6d54', '5ac73b5cc9daf5a4ee0e1fdfe2275bbb156fd599c3c685aa41d26e54d727904d', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "A few sentences are enough: what you asked for, and what it said or did. Names, card numbers and the like are taken out before anything is kept.", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "For example: e-mail, calendar, payment, deleting files.", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "Copy only what is needed to understand the problem.", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "answer"}', '2026-11-30 16:59:34.181184+00', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cca7-779c-8f42-31aa401cfcaf', 'd147a9e0e9132e767a487102b2be1b91713b5f8f5a9863226646fc8644f27f2d', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "A few sentences are enough: what you asked for, and what it said or did. Names, card numbers and the like are taken out before anything is kept.", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "For example: e-mail, calendar, payment, deleting files.", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "Copy only what is needed to understand the problem.", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "admin"}', '2026-11-30 16:59:34.110651+00', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d062-70ae-a80a-f6182d23462e', '5ac73b5cc9daf5a4ee0e1fdfe2275bbb156fd599c3c685aa41d26e54d727904d', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "A few sentences are enough: what you asked for, and what it said or did. Names, card numbers and the like are taken out before anything is kept.", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "For example: e-mail, calendar, payment, deleting files.", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "Copy only what is needed to understand the problem.", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "answer"}', '2026-11-30 16:59:36.929919+00', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d164-76f8-92bb-93bcd5a6b5fc', 'd147a9e0e9132e767a487102b2be1b91713b5f8f5a9863226646fc8644f27f2d', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "A few sentences are enough: what you asked for, and what it said or did. Names, card numbers and the like are taken out before anything is kept.", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "For example: e-mail, calendar, payment, deleting files.", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "Copy only what is needed to understand the problem.", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "admin"}', '2026-11-30 16:59:36.874781+00', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.reporting_limitedhour VALUES
	('01a22d65-ce84-773c-b746-622b8339d955', '2026-11-30 16:59:36.452555+00', 'user', 'marked', 1, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d384-74ac-873b-b84411255392', '2026-11-30 16:59:37.732891+00', 'user', 'marked', 1, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.reporting_report VALUES
	('01a22d65-caf2-73be-9534-4f46af7ec38a', 'R-WTMNP-BDRKT', 'answer', 'harmful_content', 2, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x43c5ea0ac207397094c27231eb7367f9ba1ba6d95a15baacdfcd97ead9264551', 0, '[]', '', 'acmecanary', 'confirmed', '\xe1789c069d07a4d8277979fef4e1b1ab55d462cbd69c1f75a65b5c26f36202cd', NULL, NULL, '', NULL, NULL, '2026-11-30 16:59:34.181184+00', '2026-11-30 16:59:34.110651+00', 'acmecanary', '2026-11-30 16:59:34.110651+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d65-c590-7072-8d45-3aee6aaf71df', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb09-7799-9571-32c78d7d5875', 'R-7VKGR-C5AVZ', 'answer', 'harmful_content', 3, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x43c5ea0ac207397094c27231eb7367f9ba1ba6d95a15baacdfcd97ead9264551', 0, '[]', '', 'acmecanary', 'in_review', '\x03ecd871f31694f95d6c73520d0676d3c579f7e10dbd29d7b5e613988db3b734', NULL, NULL, '', NULL, NULL, '2026-11-30 16:59:35.560947+00', '2026-11-30 16:59:34.110651+00', 'acmecanary', '2026-11-30 16:59:34.110651+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d65-c590-7072-8d45-3aee6aaf71df', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb2e-73ca-ba10-67e7e83ca7e3', 'R-51EC4-CM2TG', 'answer', 'harmful_content', 2, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x43c5ea0ac207397094c27231eb7367f9ba1ba6d95a15baacdfcd97ead9264551', 0, '[]', '', 'acmecanary', 'in_review', '\x75c2207d8588046212cc1d9ca574b138962dbb6be382242d5142387968f3a00f', NULL, NULL, '', NULL, NULL, '2026-11-30 16:59:35.598099+00', '2026-11-30 16:59:34.110651+00', 'acmecanary', '2026-11-30 16:59:34.110651+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d65-c590-7072-8d45-3aee6aaf71df', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cca6-778a-8ba8-abac2714e908', 'R-NQP44-TTJPE', 'admin', 'misinformation', 2, false, '', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', false, '{}', false, '\x680d7635736e9fa3d25c66a5581a65fd9cddfa777dfe20e402ae116f408b531c', NULL, '[]', '', 'acmecanary', 'received', '\x391449ab8e5611408f2f69aad62879e9590097c8bb05f1a7d70084c6c7cd74dd', '\x0f1d0e9a87e5f0b2bb7f8c6c54d2e0a3a215dc3c8eea564bf10c09938fa8d72c', '\x9af99c59126c81161483d36d0d0a5a7a6d2eb5996f2f6f740967a411fe664850', '', NULL, NULL, '2026-11-30 16:59:34.110651+00', NULL, '', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, '', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d062-70ae-a80a-f617a4d64b68', 'R-G8BWH-KSAR8', 'answer', 'harmful_content', 2, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xb251450bfe16d3c9fa0f6d60f17c7d191e51deadc046ef4ec85cb09eab08deff', 0, '[]', '', 'globexcanary', 'confirmed', '\xd4d72c7ed2b16fc9688e5160351ccf87e167faf6894cf99127a3955ae808f8e3', NULL, NULL, '', NULL, NULL, '2026-11-30 16:59:36.929919+00', '2026-11-30 16:59:36.874781+00', 'globexcanary', '2026-11-30 16:59:36.874781+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d65-d04d-7356-831f-4f4166eed0f3', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d06a-75a9-b091-e9c0367f721a', 'R-R0ETX-CFZAG', 'answer', 'harmful_content', 3, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xb251450bfe16d3c9fa0f6d60f17c7d191e51deadc046ef4ec85cb09eab08deff', 0, '[]', '', 'globexcanary', 'in_review', '\x01945ecc04ffd247a5971a3bac5e92ace8bcd0485a3428fb7c598b53ee63aee5', NULL, NULL, '', NULL, NULL, '2026-11-30 16:59:36.93817+00', '2026-11-30 16:59:36.874781+00', 'globexcanary', '2026-11-30 16:59:36.874781+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d65-d04d-7356-831f-4f4166eed0f3', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d073-7792-a66b-df3b122e375b', 'R-3X1VA-VEK9V', 'answer', 'harmful_content', 2, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xb251450bfe16d3c9fa0f6d60f17c7d191e51deadc046ef4ec85cb09eab08deff', 0, '[]', '', 'globexcanary', 'in_review', '\x3c2f195ac16e978dfdcc3a13b95a123744ad2f0a012ba4c9bdebfbaddbec8720', NULL, NULL, '', NULL, NULL, '2026-11-30 16:59:36.94498+00', '2026-11-30 16:59:36.874781+00', 'globexcanary', '2026-11-30 16:59:36.874781+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d65-d04d-7356-831f-4f4166eed0f3', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d164-76f8-92bb-93bb1e7ccbb8', 'R-W8T28-NDVVS', 'admin', 'misinformation', 2, false, '', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', false, '{}', false, '\xc3f606665bcf29ed99fc265e8c51629feb6dc945a2c733f90ddd31acd33c0bf5', NULL, '[]', '', 'globexcanary', 'received', '\xc077dba030cbfdaea89c75c9ca1c9f4aba3a74b7e4e6d4b02fb7326e8fd9ba8c', '\xe1db3687e1213d4fae525df68c09e6384786b322084debf63241bbdc6b449ac5', '\xd590f7311515c48eda13c64212f489a2e9980870ad1a50b6d0b5a67ead2f6f5d', '', NULL, NULL, '2026-11-30 16:59:36.874781+00', NULL, '', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, '', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.reporting_reportermessage VALUES
	('01a22d65-caff-76c1-ae9e-33dde06dcf29', 'received', 'once', false, '2026-11-30 16:59:34.181184+00', NULL, '01a22d65-caf2-73be-9534-4f46af7ec38a', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb2b-72ae-8321-938b30b4713e', 'received', 'once', false, '2026-11-30 16:59:35.560947+00', NULL, '01a22d65-cb09-7799-9571-32c78d7d5875', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb32-7188-a04f-506b3295c20c', 'received', 'once', false, '2026-11-30 16:59:35.598099+00', NULL, '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cca9-739f-ba73-29865e38d907', 'received', 'once', false, '2026-11-30 16:59:34.110651+00', NULL, '01a22d65-cca6-778a-8ba8-abac2714e908', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cd40-7672-8cb2-976d3f4406df', 'severe', 'once', false, '2026-11-30 16:59:34.110651+00', NULL, '01a22d65-cb09-7799-9571-32c78d7d5875', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d064-7016-bfc7-d6addc9c4b3a', 'received', 'once', false, '2026-11-30 16:59:36.929919+00', NULL, '01a22d65-d062-70ae-a80a-f617a4d64b68', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d06c-7205-9439-1dd28b920e8f', 'received', 'once', false, '2026-11-30 16:59:36.93817+00', NULL, '01a22d65-d06a-75a9-b091-e9c0367f721a', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d078-73e2-969b-4f5fe97fe5ea', 'received', 'once', false, '2026-11-30 16:59:36.94498+00', NULL, '01a22d65-d073-7792-a66b-df3b122e375b', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d167-77c6-bdc3-d76f07b38f61', 'received', 'once', false, '2026-11-30 16:59:36.874781+00', NULL, '01a22d65-d164-76f8-92bb-93bb1e7ccbb8', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d1d5-72f5-a2cc-58771e6e30b8', 'severe', 'once', false, '2026-11-30 16:59:36.874781+00', NULL, '01a22d65-d06a-75a9-b091-e9c0367f721a', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.reporting_usedtoken VALUES
	('01a22d65-ce7a-764a-b6a0-868a16e6f664', '\x61636d6563616e617279', '2026-11-30 16:59:36.442778+00', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d364-76f8-b6de-42ecb16a5e8a', '\x676c6f62657863616e617279', '2026-11-30 16:59:37.700696+00', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_auditevent OVERRIDING SYSTEM VALUE VALUES
	('01a22d65-c35e-7344-9c80-7f40704837f6', '2026-11-30 16:59:33.598587+00', 'system', 'workspace.created', 'workspace', '01a22d65-c34d-759a-9472-2ce03a131a11', '{"kind": "enterprise"}', 1205, 1, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c374-726a-8a8d-69c858036317', '2026-11-30 16:59:33.620631+00', 'system', 'queue.created', 'queue', '01a22d65-c373-7173-988f-99058f963cde', '{}', 1206, 2, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c376-724b-9424-703cab973d66', '2026-11-30 16:59:33.622641+00', 'system', 'queue.created', 'queue', '01a22d65-c376-724b-9424-703b33df7283', '{}', 1206, 3, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c378-714a-9066-0eca1e1970d7', '2026-11-30 16:59:33.624564+00', 'system', 'queue.created', 'queue', '01a22d65-c378-714a-9066-0ec9e9e7052f', '{}', 1206, 4, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c386-72d8-ac41-276ab3c813f0', '2026-11-30 16:59:33.63886+00', 'system', 'workspace.created', 'workspace', '01a22d65-c383-76bf-a5de-35c251edadb9', '{"kind": "public"}', 1210, 5, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c391-7565-bf81-aa42f9f324f9', '2026-11-30 16:59:33.649561+00', 'system', 'queue.created', 'queue', '01a22d65-c390-7591-a90d-08ee42dd5f3d', '{}', 1211, 6, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c392-7280-95fe-01529724873d', '2026-11-30 16:59:33.650699+00', 'system', 'queue.created', 'queue', '01a22d65-c392-7280-95fe-0151b7614c41', '{}', 1211, 7, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c396-7245-86db-857d3957a434', '2026-11-30 16:59:33.654797+00', 'system', 'queue.created', 'queue', '01a22d65-c395-76c5-8ed2-e541f1dda0d5', '{}', 1211, 8, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c3a3-74d7-92cc-629d67f65655', '2026-11-30 16:59:33.667466+00', 'system', 'member.added', 'member', '01a22d65-c3a2-7208-a535-bcdf8ecb155b', '{}', 1215, 9, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3aa-71ab-9c18-d18a398ad264', '2026-11-30 16:59:33.674718+00', 'system', 'role.granted', 'member', '01a22d65-c3a2-7208-a535-bcdf8ecb155b', '{"role": "admin"}', 1215, 10, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3bf-77be-b8fd-e4c4f6daf7af', '2026-11-30 16:59:33.695157+00', 'system', 'member.added', 'member', '01a22d65-c3be-751d-86d3-3c78fa6ec494', '{}', 1215, 11, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3c6-7493-8816-54be920db92f', '2026-11-30 16:59:33.702715+00', 'system', 'role.granted', 'member', '01a22d65-c3be-751d-86d3-3c78fa6ec494', '{"role": "reviewer"}', 1215, 12, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3dd-73ce-9637-7c2e694ea1b7', '2026-11-30 16:59:33.72532+00', 'system', 'role.granted', 'member', '01a22d65-c3be-751d-86d3-3c78fa6ec494', '{"role": "reviewer", "queue": "01a22d65-c373-7173-988f-99058f963cde"}', 1215, 13, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3ef-7512-b5a6-1ae8d04aca83', '2026-11-30 16:59:33.74369+00', 'system', 'member.added', 'member', '01a22d65-c3ee-71d8-9378-003122c15373', '{}', 1215, 14, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3f8-73ae-aa92-a31736cbb35a', '2026-11-30 16:59:33.752103+00', 'system', 'role.granted', 'member', '01a22d65-c3ee-71d8-9378-003122c15373', '{"role": "reviewer"}', 1215, 15, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c40e-759c-8d87-e758a843ce29', '2026-11-30 16:59:33.774709+00', 'system', 'role.granted', 'member', '01a22d65-c3ee-71d8-9378-003122c15373', '{"role": "reviewer", "queue": "01a22d65-c373-7173-988f-99058f963cde"}', 1215, 16, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c42b-73b2-a700-f14938332007', '2026-11-30 16:59:33.803313+00', 'system', 'member.added', 'member', '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '{}', 1215, 17, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c430-72bd-b95b-149084a52fdb', '2026-11-30 16:59:33.808594+00', 'system', 'role.granted', 'member', '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '{"role": "lead"}', 1215, 18, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c44b-7025-a343-5f63c17da032', '2026-11-30 16:59:33.835216+00', 'system', 'role.granted', 'member', '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '{"role": "lead", "queue": "01a22d65-c373-7173-988f-99058f963cde"}', 1215, 19, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c45e-76c0-9125-a2e02ac54e80', '2026-11-30 16:59:33.854278+00', 'system', 'member.added', 'member', '01a22d65-c45d-73c6-a22b-add463905dce', '{}', 1215, 20, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c466-76f2-bb6c-9348784c0d66', '2026-11-30 16:59:33.862807+00', 'system', 'role.granted', 'member', '01a22d65-c45d-73c6-a22b-add463905dce', '{"role": "responder"}', 1215, 21, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c476-7186-984b-5296ff3bdcd8', '2026-11-30 16:59:33.878591+00', 'system', 'member.added', 'member', '01a22d65-c476-7186-984b-529584ad13aa', '{}', 1215, 22, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c47d-70e3-8272-e6f50d64a367', '2026-11-30 16:59:33.885528+00', 'system', 'role.granted', 'member', '01a22d65-c476-7186-984b-529584ad13aa', '{"role": "responder"}', 1215, 23, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c48e-750d-9621-bde759f9e579', '2026-11-30 16:59:33.902512+00', 'system', 'member.added', 'member', '01a22d65-c48d-70a3-85f9-65e426218065', '{}', 1215, 24, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c497-70f5-8ae2-f075c13f852a', '2026-11-30 16:59:33.911442+00', 'system', 'role.granted', 'member', '01a22d65-c48d-70a3-85f9-65e426218065', '{"role": "security"}', 1215, 25, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4a4-761e-8ca7-5b6dbcc4183e', '2026-11-30 16:59:33.924965+00', 'system', 'member.added', 'member', '01a22d65-c4a4-761e-8ca7-5b6c96dc5e8c', '{}', 1215, 26, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4ab-76e3-bc30-b5e7bae6d2ac', '2026-11-30 16:59:33.931652+00', 'system', 'role.granted', 'member', '01a22d65-c4a4-761e-8ca7-5b6c96dc5e8c', '{"role": "success"}', 1215, 27, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4c2-707d-a978-39d5137d3a5b', '2026-11-30 16:59:33.95484+00', 'system', 'member.added', 'member', '01a22d65-c4be-7503-9aea-b4e2ca10fc1e', '{}', 1215, 28, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4c8-76c5-bd4a-165aefa84683', '2026-11-30 16:59:33.960622+00', 'system', 'role.granted', 'member', '01a22d65-c4be-7503-9aea-b4e2ca10fc1e', '{"role": "custodian"}', 1215, 29, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4df-7588-8418-d59714a850cb', '2026-11-30 16:59:33.983683+00', 'system', 'member.added', 'member', '01a22d65-c4df-7588-8418-d5966acce2d3', '{}', 1215, 30, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4e4-72d6-8730-312bf86b2d2e', '2026-11-30 16:59:33.988558+00', 'system', 'role.granted', 'member', '01a22d65-c4df-7588-8418-d5966acce2d3', '{"role": "auditor"}', 1215, 31, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4f9-7722-8b0c-1fc56f8f5a4b', '2026-11-30 16:59:34.009936+00', 'system', 'member.added', 'member', '01a22d65-c4f8-76ff-9f3f-09bbb9f5f666', '{}', 1215, 32, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c507-71be-bb83-3e8b2b6f9fed', '2026-11-30 16:59:34.023627+00', 'system', 'member.added', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{}', 1251, 33, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c519-7202-b3f3-143c5d43d556', '2026-11-30 16:59:34.041358+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "admin"}', 1251, 34, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c519-7202-b3f3-143dac0e71dd', '2026-11-30 16:59:34.041358+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "auditor"}', 1251, 35, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c519-7202-b3f3-143ebfe61596', '2026-11-30 16:59:34.041358+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "custodian"}', 1251, 36, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c519-7202-b3f3-143f2a484c6e', '2026-11-30 16:59:34.041358+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "lead"}', 1251, 37, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c519-7202-b3f3-14409f65806e', '2026-11-30 16:59:34.041358+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "responder"}', 1251, 38, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c519-7202-b3f3-144196c7c447', '2026-11-30 16:59:34.041358+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "reviewer"}', 1251, 39, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c519-7202-b3f3-1442434de9f8', '2026-11-30 16:59:34.041358+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "security"}', 1251, 40, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c519-7202-b3f3-1443720f7aa0', '2026-11-30 16:59:34.041358+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "success"}', 1251, 41, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c532-76fb-827a-6e5b3c81375c', '2026-11-30 16:59:34.066717+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "reviewer", "queue": "01a22d65-c390-7591-a90d-08ee42dd5f3d"}', 1251, 42, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c54a-7541-9af5-a684abcddf5e', '2026-11-30 16:59:34.090811+00', 'system', 'role.granted', 'member', '01a22d65-c507-71be-bb83-3e8a1e655a90', '{"role": "lead", "queue": "01a22d65-c390-7591-a90d-08ee42dd5f3d"}', 1251, 43, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c593-77ec-9a92-a62c779b4227', '2026-11-30 16:59:34.163846+00', 'member', 'client_key.created', 'clientkey', '01a22d65-c590-7072-8d45-3aee6aaf71df', '{"origins": ["https://app.example.org"]}', 1257, 44, '01a22d65-c3a2-7208-a535-bcdf8ecb155b', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c595-711e-a479-e9e0c8920885', '2026-11-30 16:59:34.165655+00', 'member', 'webhook.added', 'webhook', '01a22d65-c594-7402-99a7-f7f7997b9248', '{}', 1257, 45, '01a22d65-c3a2-7208-a535-bcdf8ecb155b', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c5a1-77f9-bc61-0f0c8b0029fc', '2026-11-30 16:59:34.177779+00', 'member', 'invitation.sent', 'invitation', '01a22d65-c59c-70d2-8747-a2646309d353', '{"roles": []}', 1257, 46, '01a22d65-c3a2-7208-a535-bcdf8ecb155b', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-caff-76c1-ae9e-33dccef58242', '2026-11-30 16:59:35.551028+00', 'host', 'report.received', 'report', '01a22d65-caf2-73be-9534-4f46af7ec38a', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 1257, 47, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb2a-7200-9801-fea84215d3c6', '2026-11-30 16:59:35.59495+00', 'host', 'report.received', 'report', '01a22d65-cb09-7799-9571-32c78d7d5875', '{"entry": "answer", "category": "harmful_content", "severity": 3, "anonymous": false}', 1257, 48, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb31-73bc-8e31-54b82e90cf1d', '2026-11-30 16:59:35.601978+00', 'host', 'report.received', 'report', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 1257, 49, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb67-71f4-8b7a-eca330fecd5a', '2026-11-30 16:59:35.654991+00', 'reporter', 'attachment.added', 'report', '01a22d65-cb09-7799-9571-32c78d7d5875', '{"size": 19, "media": "text/plain", "state": "unscanned", "attachment": "01a22d65-cb5e-7276-aa19-113f3f30ccaa"}', 1257, 50, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cbcc-702f-b303-476f457aa6df', '2026-11-30 16:59:35.756657+00', 'system', 'case.opened', 'case', '01a22d65-cbbe-7514-a81c-ab2ef7ff27b5', '{"queue": "safety", "category": "harmful_content", "severity": 3, "moved_back": false, "quarantined": false}', 1257, 51, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cc14-7201-963c-00c71a89b7a6', '2026-11-30 16:59:35.828312+00', 'system', 'case.opened', 'case', '01a22d65-cc06-77e1-ac86-5ddd42a7bff3', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 1257, 52, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cc9b-73fa-947a-50a6fddcc781', '2026-11-30 16:59:35.963889+00', 'system', 'case.opened', 'case', '01a22d65-cc88-7495-8db2-3cf36a7027c9', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 1257, 53, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cca9-739f-ba73-29853766323f', '2026-11-30 16:59:35.97772+00', 'reporter', 'report.received', 'report', '01a22d65-cca6-778a-8ba8-abac2714e908', '{"entry": "admin", "category": "misinformation", "severity": 2, "anonymous": false}', 1257, 54, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-ccb8-7260-a366-840abd31c0b2', '2026-11-30 16:59:35.992682+00', 'member', 'filing.filed', 'filing', '01a22d65-ccac-739c-aa82-b96545071aae', '{"report": "01a22d65-cca6-778a-8ba8-abac2714e908", "affected": 1, "contract": "", "severity": 2}', 1257, 55, '01a22d65-c48d-70a3-85f9-65e426218065', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-ccd0-77a6-a97d-cbeca35e5af8', '2026-11-30 16:59:36.016201+00', 'member', 'case.claimed', 'case', '01a22d65-cc06-77e1-ac86-5ddd42a7bff3', '{"renewed": false, "taken_from": null}', 1257, 56, '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cce1-7475-846f-83a012145d5e', '2026-11-30 16:59:36.03347+00', 'member', 'case.decided', 'case', '01a22d65-cc06-77e1-ac86-5ddd42a7bff3', '{"outcome": "confirmed", "severity": 2, "policy_area": "privacy", "enforcement_point": "router"}', 1257, 57, '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cd25-74b3-b4cf-d09b694fa1ac', '2026-11-30 16:59:36.101883+00', 'system', 'incident.opened', 'incident', '01a22d65-cd1a-7767-bd40-63cc667d41a6', '{"level": "SEV1", "trigger": "serious-harm"}', 1257, 58, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cd4e-76a1-a207-6da05fc028ea', '2026-11-30 16:59:36.142724+00', 'system', 'reporter.told', 'report', '01a22d65-cb09-7799-9571-32c78d7d5875', '{"message": "severe", "by_email": true}', 1257, 59, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cdc2-76d4-93e5-7b4930fd5909', '2026-11-30 16:59:36.258867+00', 'system', 'page.sent', 'incident', '01a22d65-cd1a-7767-bd40-63cc667d41a6', '{"run": 1, "loop": 1, "role": "responder", "step": 1, "people": 2, "webhooks": 1}', 1257, 60, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cdff-7123-8933-531d1508a3b9', '2026-11-30 16:59:36.319583+00', 'member', 'evaluation.created', 'evaluationcase', '01a22d65-cdf7-701a-aeb8-d981d80d93f6', '{"case": "R-WTMNP-BDRKT", "check": "rubric", "kept_until": "2031-11-29T16:59:34.110651+00:00", "redactions": 0, "from_reporter_text": false}', 1257, 61, '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-ce1b-758d-82c7-b904dbba160f', '2026-11-30 16:59:36.347913+00', 'member', 'hold.set', 'report', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3', '{"hold": "01a22d65-ce1a-76b1-9871-59beb92c7716"}', 1257, 62, '01a22d65-c4be-7503-9aea-b4e2ca10fc1e', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d051-74d3-bcef-4ac1b879f00d', '2026-11-30 16:59:36.913003+00', 'member', 'client_key.created', 'clientkey', '01a22d65-d04d-7356-831f-4f4166eed0f3', '{"origins": ["https://app.example.org"]}', 1286, 63, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d053-75fe-bf3c-791b2218da48', '2026-11-30 16:59:36.91534+00', 'member', 'webhook.added', 'webhook', '01a22d65-d052-7178-81a6-21a0ac3dd5ab', '{}', 1286, 64, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d05d-736f-b7af-e76fcc3d29e7', '2026-11-30 16:59:36.925435+00', 'member', 'invitation.sent', 'invitation', '01a22d65-d057-77d5-ab65-4c9de7f30c84', '{"roles": []}', 1286, 65, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d064-7016-bfc7-d6accc405a99', '2026-11-30 16:59:36.932276+00', 'host', 'report.received', 'report', '01a22d65-d062-70ae-a80a-f617a4d64b68', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 1286, 66, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d06c-7205-9439-1dd17ec3c0e1', '2026-11-30 16:59:36.940169+00', 'host', 'report.received', 'report', '01a22d65-d06a-75a9-b091-e9c0367f721a', '{"entry": "answer", "category": "harmful_content", "severity": 3, "anonymous": false}', 1286, 67, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d078-73e2-969b-4f5eef3da667', '2026-11-30 16:59:36.952514+00', 'host', 'report.received', 'report', '01a22d65-d073-7792-a66b-df3b122e375b', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 1286, 68, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d090-750a-b87c-16f4b0720287', '2026-11-30 16:59:36.976718+00', 'reporter', 'attachment.added', 'report', '01a22d65-d06a-75a9-b091-e9c0367f721a', '{"size": 21, "media": "text/plain", "state": "unscanned", "attachment": "01a22d65-d08a-73e7-868c-2325f8aaaffc"}', 1286, 69, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d0df-71a4-8eda-9bfe3ba859ba', '2026-11-30 16:59:37.055173+00', 'system', 'case.opened', 'case', '01a22d65-d0d1-7178-815a-3d8fd6840511', '{"queue": "safety", "category": "harmful_content", "severity": 3, "moved_back": false, "quarantined": false}', 1286, 70, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d124-75d7-b626-12a7af296e14', '2026-11-30 16:59:37.124087+00', 'system', 'case.opened', 'case', '01a22d65-d11c-7270-a34e-c3d847588466', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 1286, 71, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d160-74a0-b2a1-ac8605d7145a', '2026-11-30 16:59:37.184672+00', 'system', 'case.opened', 'case', '01a22d65-d156-70e2-94c0-ac4761463884', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 1286, 72, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d166-7560-bea9-784fb8eeeb8a', '2026-11-30 16:59:37.19094+00', 'reporter', 'report.received', 'report', '01a22d65-d164-76f8-92bb-93bb1e7ccbb8', '{"entry": "admin", "category": "misinformation", "severity": 2, "anonymous": false}', 1286, 73, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d170-708e-8517-b40c8b2f483a', '2026-11-30 16:59:37.200214+00', 'member', 'filing.filed', 'filing', '01a22d65-d16b-768c-95e8-54bee984e693', '{"report": "01a22d65-d164-76f8-92bb-93bb1e7ccbb8", "affected": 1, "contract": "", "severity": 2}', 1286, 74, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d17a-76a2-b4d4-9334b59b1a91', '2026-11-30 16:59:37.210717+00', 'member', 'case.claimed', 'case', '01a22d65-d11c-7270-a34e-c3d847588466', '{"renewed": false, "taken_from": null}', 1286, 75, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d188-77d5-b162-b6ef9063b6b6', '2026-11-30 16:59:37.224359+00', 'member', 'case.decided', 'case', '01a22d65-d11c-7270-a34e-c3d847588466', '{"outcome": "confirmed", "severity": 2, "policy_area": "privacy", "enforcement_point": "router"}', 1286, 76, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d1c6-759b-9678-55af50ddf549', '2026-11-30 16:59:37.286001+00', 'system', 'incident.opened', 'incident', '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '{"level": "SEV1", "trigger": "serious-harm"}', 1286, 77, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d1dd-71e1-8053-32b4358c92ab', '2026-11-30 16:59:37.309711+00', 'system', 'reporter.told', 'report', '01a22d65-d06a-75a9-b091-e9c0367f721a', '{"message": "severe", "by_email": true}', 1286, 78, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d284-7362-920f-04fec41ee434', '2026-11-30 16:59:37.476478+00', 'system', 'page.sent', 'incident', '01a22d65-d1b9-725f-b036-8c2ffe3e2183', '{"run": 1, "loop": 1, "role": "responder", "step": 1, "people": 1, "webhooks": 1}', 1286, 79, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d2c5-7217-a233-e6a99b335d85', '2026-11-30 16:59:37.541593+00', 'member', 'evaluation.created', 'evaluationcase', '01a22d65-d2ba-761f-954e-15fb0894fba6', '{"case": "R-G8BWH-KSAR8", "check": "rubric", "kept_until": "2031-11-29T16:59:36.874781+00:00", "redactions": 0, "from_reporter_text": false}', 1286, 80, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d2d9-7408-bd04-2b83e9b31ed7', '2026-11-30 16:59:37.561643+00', 'member', 'hold.set', 'report', '01a22d65-d073-7792-a66b-df3b122e375b', '{"hold": "01a22d65-d2d9-7408-bd04-2b82c099a21d"}', 1286, 81, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_clientkey VALUES
	('01a22d65-c590-7072-8d45-3aee6aaf71df', 'acmecanary', 'pk_8332d12bd7ac0aac601d51c1', '\xbe60297612c09a0cc5c049afc74eca904a32cd8ede492a450fd1a71d5a8e5d23456f591c15d29a634ff65b022edcfb12077feeb8045d22b5587471de221d583c803260d7620812', '["https://app.example.org"]', '2026-11-30 16:59:34.16306+00', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d04d-7356-831f-4f4166eed0f3', 'globexcanary', 'pk_dfc20ce60caa180cbb24b8e0', '\x9358d585601ee10d4aa5d24dc1241b3f440eff55f02981b310916df98d5d0c34af7967a2cdf7386cd11afe6f7ede4eff1035c06b8d03380ead5c7027a8542ac17c50ed5a606f0d', '["https://app.example.org"]', '2026-11-30 16:59:36.912359+00', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_contract VALUES
	('01a22d65-ce2f-75e9-9cef-4296d2c69733', 'acmecanary', 'acmecanary', '2026-11-30', NULL, 4, 24, 24, '[]', 6, 8000, false, false, '2026-11-30 16:59:36.36784+00', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d2f5-76c5-959a-d13207852ff9', 'globexcanary', 'globexcanary', '2026-11-30', NULL, 4, 24, 24, '[]', 6, 8000, false, false, '2026-11-30 16:59:37.589622+00', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_invitation VALUES
	('01a22d65-c59c-70d2-8747-a2646309d353', 'invited@example.org', '[]', '\x58f629dc8185f78935fc6049d545d41dd9c2709bd411fe803564540e650f4b85', '2026-11-30 16:59:34.17243+00', '2026-12-07 16:59:34.16828+00', NULL, NULL, '01a22d65-c3a2-7208-a535-bcdf8ecb155b', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d057-77d5-ab65-4c9de7f30c84', 'invited@example.org', '[]', '\x58f629dc8185f78935fc6049d545d41dd9c2709bd411fe803564540e650f4b85', '2026-11-30 16:59:36.919289+00', '2026-12-07 16:59:36.915839+00', NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_member VALUES
	('01a22d65-c3a2-7208-a535-bcdf8ecb155b', '', '2026-11-30 16:59:33.66687+00', NULL, 1, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3be-751d-86d3-3c78fa6ec494', '', '2026-11-30 16:59:33.69478+00', NULL, 2, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3ee-71d8-9378-003122c15373', '', '2026-11-30 16:59:33.743156+00', NULL, 3, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c42a-71c7-9b1d-8c050a3115f3', '', '2026-11-30 16:59:33.802419+00', NULL, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c45d-73c6-a22b-add463905dce', '', '2026-11-30 16:59:33.853916+00', NULL, 5, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c476-7186-984b-529584ad13aa', '', '2026-11-30 16:59:33.878158+00', NULL, 6, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c48d-70a3-85f9-65e426218065', '', '2026-11-30 16:59:33.901983+00', NULL, 7, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4a4-761e-8ca7-5b6c96dc5e8c', '', '2026-11-30 16:59:33.924621+00', NULL, 8, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4be-7503-9aea-b4e2ca10fc1e', '', '2026-11-30 16:59:33.950556+00', NULL, 9, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4df-7588-8418-d5966acce2d3', '', '2026-11-30 16:59:33.983241+00', NULL, 10, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4f8-76ff-9f3f-09bbb9f5f666', '', '2026-11-30 16:59:34.009009+00', NULL, 11, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c507-71be-bb83-3e8a1e655a90', '', '2026-11-30 16:59:34.023256+00', NULL, 12, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_outboxentry VALUES
	('01a22d65-c59e-74e5-b3e0-1bc448c2940c', 'invitation', '01a22d65-c59c-70d2-8747-a2646309d353', 'email', 'tenants/invitation', '{"days": "7", "workspace": "Acme"}', '\xe679f289811f3622ac848a232e24df5809f240cc790f7fa81b52518f434f8d49037192d02d96bd0a14f194a8578acb7909e2637fec1f9ec78b51212e2c8113580ef201e06a1c079e7f4e7d4467c79e7ecad5d2206d73023c9a19fbc3f015b7d6a495532adaa33ec282616d85506b371fe55ecbba6497422c', false, 'pending', 0, '2026-11-30 16:59:34.16828+00', '2026-11-30 16:59:34.16828+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-caff-76c1-ae9e-33de813f42f1', 'reporter.received', '01a22d65-caff-76c1-ae9e-33dde06dcf29', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-WTMNP-BDRKT", "workspace": "Acme"}', '\x77a6dcc406460f4464b4f386d9d413dd76217ee0a2e0dafa68490283c7e0817b5838683bb0661d98a760b238f588e24d6aee7912149c21e6c42f6e71a31339dfd4', false, 'pending', 0, '2026-11-30 16:59:34.181184+00', '2026-11-30 16:59:34.181184+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb2b-72ae-8321-938c598c8512', 'reporter.received', '01a22d65-cb2b-72ae-8321-938b30b4713e', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-7VKGR-C5AVZ", "workspace": "Acme"}', '\xf1e1a8c6f3d02e60d66ecc556cfa8e138162b8214591463de96f8f7d98655db9220968b5ceb57f46f11efae256b460ff2baf63162918eff959f1360e03e95e1b3d', false, 'pending', 0, '2026-11-30 16:59:35.560947+00', '2026-11-30 16:59:35.560947+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cb32-7188-a04f-506c12d518cb', 'reporter.received', '01a22d65-cb32-7188-a04f-506b3295c20c', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-51EC4-CM2TG", "workspace": "Acme"}', '\x438cba8d305533288e2db9270f19c09f01b4effc381d10e906943c3b765f90983c97b11316a4bbf6eb10dcfe43651aa40751c02ef493ce0b8903ec24c5a33ff956', false, 'pending', 0, '2026-11-30 16:59:35.598099+00', '2026-11-30 16:59:35.598099+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cd4c-77f9-98ea-63d538e52f06', 'reporter.severe', '01a22d65-cd40-7672-8cb2-976d3f4406df', 'email', 'reporting/severe', '{"path": "/w/acme/status/", "language": "en", "reference": "R-7VKGR-C5AVZ", "workspace": "Acme"}', '\x345eaea69b318c4f5dba8a0f3b5d33af53335c2f534fdf2c45c0c694337db122915ea7deed7325cd6f396d431f04ce9e7fb3ce7fc5fe5cc88e3b79cbc14d258933', false, 'pending', 0, '2026-11-30 16:59:34.110651+00', '2026-11-30 16:59:34.110651+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cdb2-7771-bdcf-dd854cc567f3', 'incident:01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-cd2a-7571-91d3-f6754101fb9e:01a22d65-c476-7186-984b-529584ad13aa', 'email', 'escalation/page', '{"by": "17:14 UTC", "case": "R-7VKGR-C5AVZ", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:59 UTC", "trigger": "Instructions for serious harm", "incident": "I-7VKGR-C5AVZ", "opened_at": "2026-11-30T16:59:34.110651+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-7VKGR-C5AVZ/", "acknowledge_by": "2026-11-30T17:14:34.110651+00:00"}', '\x35024ecc393f6b332fff0519e139a3cdb474a07130490ba1c00a3bb07879afcd774e6e7d9ab89dc19b8db2c53aaa854a3137d7109531be050856dc153767769bd4ef5ca9c2de33d2a05afe6d711f7201cc3c5a58753ddf6d9f33', true, 'pending', 0, '2026-11-30 16:59:35.110651+00', '2026-11-30 16:59:35.110651+00', NULL, NULL, false, '', '01a22d65-c476-7186-984b-529584ad13aa', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cdb7-7170-933a-d70420cc88a7', 'incident:01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-cd2a-7571-91d3-f6754101fb9e:01a22d65-c45d-73c6-a22b-add463905dce', 'email', 'escalation/page', '{"by": "17:14 UTC", "case": "R-7VKGR-C5AVZ", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:59 UTC", "trigger": "Instructions for serious harm", "incident": "I-7VKGR-C5AVZ", "opened_at": "2026-11-30T16:59:34.110651+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-7VKGR-C5AVZ/", "acknowledge_by": "2026-11-30T17:14:34.110651+00:00"}', '\x416014fb34455cb859544526d1abd91af7ce034ee162bb80ed65206b31980647d0c8ad6300230b30537d437672fd07e3d8a908937b12ffb35a5d37b2e6569cd2dc388a7cf7c8a93c6598dbb4d6d984ae622c83b982820d2f133c', true, 'pending', 0, '2026-11-30 16:59:35.110651+00', '2026-11-30 16:59:35.110651+00', NULL, NULL, false, '', '01a22d65-c45d-73c6-a22b-add463905dce', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cdc0-7082-874d-304005031040', 'incident:01a22d65-cd1a-7767-bd40-63cc667d41a6', '01a22d65-cd2a-7571-91d3-f6754101fb9e:01a22d65-c594-7402-99a7-f7f7997b9248', 'webhook', 'escalation/page', '{"by": "17:14 UTC", "case": "R-7VKGR-C5AVZ", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:59 UTC", "trigger": "Instructions for serious harm", "incident": "I-7VKGR-C5AVZ", "opened_at": "2026-11-30T16:59:34.110651+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-7VKGR-C5AVZ/", "acknowledge_by": "2026-11-30T17:14:34.110651+00:00"}', '\x226b7a0c56cdb2e18e28d6f509fec16e21e6accfea6c0c5bc4b4a954be374ccbe64b0c78ce24857a179fd4', true, 'pending', 0, '2026-11-30 16:59:35.110651+00', '2026-11-30 16:59:35.110651+00', NULL, NULL, false, '', NULL, '01a22d65-c594-7402-99a7-f7f7997b9248', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d058-75d2-8f2a-ff4fba74496e', 'invitation', '01a22d65-d057-77d5-ab65-4c9de7f30c84', 'email', 'tenants/invitation', '{"days": "7", "workspace": "Globex"}', '\x23a10c422d61e30b60fcedcf35ab75a0e65ef32c4385c9faf53009466e43988e0e47e902c6a06c45a66434437f8e29b98f34a1865126c6a5ca6f1bf435217777429afaa3995fca279810bca65c67ffe438b8da18f937cef7dfe67db2e89e736e79ad4a97afa72e1835d160d76fc6896f7fbac45e426ebf581888', false, 'pending', 0, '2026-11-30 16:59:36.915839+00', '2026-11-30 16:59:36.915839+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d064-7016-bfc7-d6ae16d99bd1', 'reporter.received', '01a22d65-d064-7016-bfc7-d6addc9c4b3a', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-G8BWH-KSAR8", "workspace": "Globex"}', '\x3d4800df5baaa2b6d7c682dc20067cf058b87d766197f14ef8fb5d2e33a9e0c50c6270680fe6314e459fbc2b71dd1b434a02f094e4c6cb32d12a3390d0c051ee71b8e9', false, 'pending', 0, '2026-11-30 16:59:36.929919+00', '2026-11-30 16:59:36.929919+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d06c-7205-9439-1dd3fba2ec7e', 'reporter.received', '01a22d65-d06c-7205-9439-1dd28b920e8f', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-R0ETX-CFZAG", "workspace": "Globex"}', '\x7ad7748fbcb836934fd8087cbc5bb0c4b76d24b4c14f154fe111b8d2ee2d494887a3994723a2a71f62ad6aa53fdc23ac53feee8f25d4586817e62ca1df88014c858cb4', false, 'pending', 0, '2026-11-30 16:59:36.93817+00', '2026-11-30 16:59:36.93817+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d078-73e2-969b-4f608cbd9eaa', 'reporter.received', '01a22d65-d078-73e2-969b-4f5fe97fe5ea', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-3X1VA-VEK9V", "workspace": "Globex"}', '\xd84572b2b097c3194cb6d40ecc9a7d338a1b8bcb353e550ec0f77fc85f5c7260a944e791eed7c9cee660e60efcf467cea30ceac38c92edf84cdf04ea60504d06d1b9be', false, 'pending', 0, '2026-11-30 16:59:36.94498+00', '2026-11-30 16:59:36.94498+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d1dc-7001-9ad4-0a2cfba395f3', 'reporter.severe', '01a22d65-d1d5-72f5-a2cc-58771e6e30b8', 'email', 'reporting/severe', '{"path": "/w/globex/status/", "language": "en", "reference": "R-R0ETX-CFZAG", "workspace": "Globex"}', '\xc6ba4ac0a62ec59b5fc382472fd26a109a2a06c3e0e477916fc2a02f138a3d2e5f496168269bcc2881727146231365c0c0b0fbb875879b72453e6dda6b31aea652248e', false, 'pending', 0, '2026-11-30 16:59:36.874781+00', '2026-11-30 16:59:36.874781+00', NULL, NULL, false, '', NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d276-7316-a009-44d1c10fc90d', 'incident:01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-d1c8-7648-905f-0b332bf2ddee:01a22d65-c507-71be-bb83-3e8a1e655a90', 'email', 'escalation/page', '{"by": "17:14 UTC", "case": "R-R0ETX-CFZAG", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:59 UTC", "trigger": "Instructions for serious harm", "incident": "I-R0ETX-CFZAG", "opened_at": "2026-11-30T16:59:36.874781+00:00", "workspace": "Globex", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/globex/incidents/I-R0ETX-CFZAG/", "acknowledge_by": "2026-11-30T17:14:36.874781+00:00"}', '\x08d79d4e96307f8d1dc22e9bbdd8d97346437c2a92b305ac271630ca18797f0e0dda14054803823cad86839087501e9a7e4cd096eaf1db9a99926d589f8b6abcc430c81dc19d2c491402681e4142fec609eec934a1cdfffe10d3e087', true, 'pending', 0, '2026-11-30 16:59:37.874781+00', '2026-11-30 16:59:37.874781+00', NULL, NULL, false, '', '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d27f-71f3-9282-66a75de2a403', 'incident:01a22d65-d1b9-725f-b036-8c2ffe3e2183', '01a22d65-d1c8-7648-905f-0b332bf2ddee:01a22d65-d052-7178-81a6-21a0ac3dd5ab', 'webhook', 'escalation/page', '{"by": "17:14 UTC", "case": "R-R0ETX-CFZAG", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:59 UTC", "trigger": "Instructions for serious harm", "incident": "I-R0ETX-CFZAG", "opened_at": "2026-11-30T16:59:36.874781+00:00", "workspace": "Globex", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/globex/incidents/I-R0ETX-CFZAG/", "acknowledge_by": "2026-11-30T17:14:36.874781+00:00"}', '\x1be81ed79b2e9da7bddf27d9b4f14c75dacfed7e1edfba8ba161d610c79502b7d461c3f2171e67f0630a79', true, 'pending', 0, '2026-11-30 16:59:37.874781+00', '2026-11-30 16:59:37.874781+00', NULL, NULL, false, '', NULL, '01a22d65-d052-7178-81a6-21a0ac3dd5ab', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_queue VALUES
	('01a22d65-c373-7173-988f-99058f963cde', 'safety', 'acmecanary', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c376-724b-9424-703b33df7283', 'security', 'acmecanary', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c378-714a-9066-0ec9e9e7052f', 'general', 'acmecanary', 'acmecanary', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c390-7591-a90d-08ee42dd5f3d', 'safety', 'globexcanary', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c392-7280-95fe-0151b7614c41', 'security', 'globexcanary', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c395-76c5-8ed2-e541f1dda0d5', 'general', 'globexcanary', 'globexcanary', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_queueuserpermission VALUES
	(1, NULL, '01a22d65-c373-7173-988f-99058f963cde', 11, 2, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(2, NULL, '01a22d65-c373-7173-988f-99058f963cde', 8, 2, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(3, NULL, '01a22d65-c373-7173-988f-99058f963cde', 6, 2, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(4, NULL, '01a22d65-c373-7173-988f-99058f963cde', 7, 2, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(5, NULL, '01a22d65-c373-7173-988f-99058f963cde', 5, 2, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(6, NULL, '01a22d65-c373-7173-988f-99058f963cde', 11, 3, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(7, NULL, '01a22d65-c373-7173-988f-99058f963cde', 8, 3, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(8, NULL, '01a22d65-c373-7173-988f-99058f963cde', 6, 3, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(9, NULL, '01a22d65-c373-7173-988f-99058f963cde', 7, 3, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(10, NULL, '01a22d65-c373-7173-988f-99058f963cde', 5, 3, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(11, NULL, '01a22d65-c373-7173-988f-99058f963cde', 11, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(12, NULL, '01a22d65-c373-7173-988f-99058f963cde', 12, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(13, NULL, '01a22d65-c373-7173-988f-99058f963cde', 8, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(14, NULL, '01a22d65-c373-7173-988f-99058f963cde', 6, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(15, NULL, '01a22d65-c373-7173-988f-99058f963cde', 7, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(16, NULL, '01a22d65-c373-7173-988f-99058f963cde', 10, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(17, NULL, '01a22d65-c373-7173-988f-99058f963cde', 9, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(18, NULL, '01a22d65-c373-7173-988f-99058f963cde', 5, 4, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	(19, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', 11, 12, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	(20, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', 8, 12, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	(21, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', 6, 12, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	(22, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', 7, 12, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	(23, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', 5, 12, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	(24, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', 12, 12, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	(25, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', 10, 12, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	(26, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', 9, 12, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_roleassignment VALUES
	('01a22d65-c3a8-72eb-967e-0d4b49a102c2', 'admin', '2026-11-30 16:59:33.669735+00', NULL, '', NULL, NULL, NULL, '01a22d65-c3a2-7208-a535-bcdf8ecb155b', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3c4-7742-a9d0-ba66d90fbef4', 'reviewer', '2026-11-30 16:59:33.697579+00', NULL, '', NULL, NULL, NULL, '01a22d65-c3be-751d-86d3-3c78fa6ec494', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3d9-7469-a137-d12667c6a001', 'reviewer', '2026-11-30 16:59:33.716737+00', NULL, '', NULL, NULL, NULL, '01a22d65-c3be-751d-86d3-3c78fa6ec494', '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c3f6-71b1-8cf1-88070f168854', 'reviewer', '2026-11-30 16:59:33.745471+00', NULL, '', NULL, NULL, NULL, '01a22d65-c3ee-71d8-9378-003122c15373', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c409-7733-b9ef-0ed30c65d896', 'reviewer', '2026-11-30 16:59:33.765549+00', NULL, '', NULL, NULL, NULL, '01a22d65-c3ee-71d8-9378-003122c15373', '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c42f-73a8-9e47-aae16b927d87', 'lead', '2026-11-30 16:59:33.803878+00', NULL, '', NULL, NULL, NULL, '01a22d65-c42a-71c7-9b1d-8c050a3115f3', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c449-71cb-946c-30e32add7c2f', 'lead', '2026-11-30 16:59:33.831206+00', NULL, '', NULL, NULL, NULL, '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c464-7576-80b3-b52f7be364e6', 'responder', '2026-11-30 16:59:33.856825+00', NULL, '', NULL, NULL, NULL, '01a22d65-c45d-73c6-a22b-add463905dce', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c47c-7771-a89c-96775e77f7cd', 'responder', '2026-11-30 16:59:33.879107+00', NULL, '', NULL, NULL, NULL, '01a22d65-c476-7186-984b-529584ad13aa', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c495-76be-b816-4893007adae9', 'security', '2026-11-30 16:59:33.907928+00', NULL, '', NULL, NULL, NULL, '01a22d65-c48d-70a3-85f9-65e426218065', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4aa-7150-91b3-d36c203bc76d', 'success', '2026-11-30 16:59:33.925529+00', NULL, '', NULL, NULL, NULL, '01a22d65-c4a4-761e-8ca7-5b6c96dc5e8c', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4c7-746f-9f95-42fc1a17ac6e', 'custodian', '2026-11-30 16:59:33.955317+00', NULL, '', NULL, NULL, NULL, '01a22d65-c4be-7503-9aea-b4e2ca10fc1e', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c4e2-72b0-8cba-1f037195c293', 'auditor', '2026-11-30 16:59:33.984234+00', NULL, '', NULL, NULL, NULL, '01a22d65-c4df-7588-8418-d5966acce2d3', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c50e-7251-8741-48715a5a1e0a', 'admin', '2026-11-30 16:59:34.025503+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c50e-7251-8741-48723a586c22', 'auditor', '2026-11-30 16:59:34.025503+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c50e-7251-8741-4873bd943731', 'custodian', '2026-11-30 16:59:34.025503+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c50e-7251-8741-48745591a324', 'lead', '2026-11-30 16:59:34.025503+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c50e-7251-8741-487550eb6eb7', 'responder', '2026-11-30 16:59:34.025503+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c50f-76ba-9ea0-508fc1a2fd5f', 'reviewer', '2026-11-30 16:59:34.025503+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c50f-76ba-9ea0-5090a9cd896e', 'security', '2026-11-30 16:59:34.025503+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c50f-76ba-9ea0-5091d574a50d', 'success', '2026-11-30 16:59:34.025503+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c52f-7757-82b6-e25b71ad298f', 'reviewer', '2026-11-30 16:59:34.059061+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c390-7591-a90d-08ee42dd5f3d', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c545-7091-a7bc-a96677b1736e', 'lead', '2026-11-30 16:59:34.083838+00', NULL, '', NULL, NULL, NULL, '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-c390-7591-a90d-08ee42dd5f3d', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_user VALUES
	(1, '!r3jmH82TUeyZlW88Fl9xyMdmm1CPIarqw0fyFsnR', '2026-11-30 16:59:38.334375+00', false, false, true, '2026-11-30 16:59:33.661181+00', 'ada@example.org', 'acmecanary Ada'),
	(2, '!7eZP7fCNEyLKjNsCXww4pWeNmg2iCagfiHDu5upM', NULL, false, false, true, '2026-11-30 16:59:33.691216+00', 'rhea@example.org', 'acmecanary Rhea'),
	(3, '!xNu1kKC1extqJtWoWIwX4hOHdal3kH1jWLvNYaIh', NULL, false, false, true, '2026-11-30 16:59:33.739343+00', 'rolf@example.org', 'acmecanary Rolf'),
	(4, '!ME3DQDakdfd6U60SyXL6IQrAV3nBagUWGQlRciT1', NULL, false, false, true, '2026-11-30 16:59:33.796986+00', 'lena@example.org', 'acmecanary Lena'),
	(5, '!hj6aNtjeuZHO8uVkIvHWsOEJTcoiMLnV4quBNHMp', NULL, false, false, true, '2026-11-30 16:59:33.851299+00', 'rory@example.org', 'acmecanary Rory'),
	(6, '!n96giLeCWfLWCCF47yPoGeiofTvsDq2N9zDcjw2l', NULL, false, false, true, '2026-11-30 16:59:33.872986+00', 'rita@example.org', 'acmecanary Rita'),
	(7, '!uSSu1xDQMrw2cuGMgY8kFSK0233KXpSZsrhoFkwf', NULL, false, false, true, '2026-11-30 16:59:33.897826+00', 'sena@example.org', 'acmecanary Sena'),
	(8, '!5ZlwVl9b9fZbwRvLbTJHyLWTPIUYNoUl6l85ACOM', NULL, false, false, true, '2026-11-30 16:59:33.920841+00', 'cleo@example.org', 'acmecanary Cleo'),
	(9, '!z9cigPxPKUIGfUmyl2anoqidz0SJwr7bFEfc4onT', NULL, false, false, true, '2026-11-30 16:59:33.947037+00', 'carl@example.org', 'acmecanary Carl'),
	(10, '!6PvClfkN4jDPvfJS9vHhl1FJpHudaDnpx5QEI5rB', NULL, false, false, true, '2026-11-30 16:59:33.975784+00', 'aldo@example.org', 'acmecanary Aldo'),
	(11, '!XD3MwBSVqRPm8osnqdyt6B1CeOYznHIRH7Cm4EWy', NULL, false, false, true, '2026-11-30 16:59:34.00531+00', 'nora@example.org', 'acmecanary Nora'),
	(12, '!O3ytNMwOS8QCyLsXAi2HTglptFMlZmc7CiE8ngB1', NULL, false, false, true, '2026-11-30 16:59:34.018163+00', 'omar@example.org', 'globexcanary Omar');
INSERT INTO public.tenants_webhook VALUES
	('01a22d65-c594-7402-99a7-f7f7997b9248', 'acmecanary', 'https://acmecanary.example.org/', '\xfa54be5229456a6e444f4edf19932b4bd5eef2a7a75b549ff27ffd20c0895c933f27cf3fbe5f5c1f58c7b8139b61d922d634713ec00a10d5733e8b15b9b08c48ada4', '2026-11-30 16:59:34.16503+00', NULL, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d052-7178-81a6-21a0ac3dd5ab', 'globexcanary', 'https://globexcanary.example.org/', '\xd55916a148d8cc62789239e790b2b3ac0e37fbee061cd4201acc18eca7209273d1f9cbe4ed16cc11644a07e5e57318e856c5099fbf1ae7f5e0a8c94f8872d8e67d07', '2026-11-30 16:59:36.91464+00', NULL, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_workfailure VALUES
	('01a22d65-ce38-7095-9bcb-1bc0b9bd40f0', 'acmecanary', '2a7ead72-76c8-4792-85b0-158f3b2c6ba5', 0, '2026-11-30 16:59:36.376799+00', '2026-11-30 16:59:36.376811+00', NULL, 'acmecanary', '[]', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d2fd-74f9-8b12-a6ec6f0c1e66', 'globexcanary', '6f1f3512-8524-4d6d-bc34-c8667fc7f061', 0, '2026-11-30 16:59:37.597449+00', '2026-11-30 16:59:37.597457+00', NULL, 'globexcanary', '[]', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_workspace VALUES
	('01a22d65-c34d-759a-9472-2ce03a131a11', 'acme', 'acmecanary', 'enterprise', true, 48, 4, 60, NULL, 30, '[]', '{}', '[]', '{}', '2026-11-30 16:59:33.592231+00'),
	('01a22d65-c383-76bf-a5de-35c251edadb9', 'globex', 'globexcanary', 'public', true, 48, 4, 60, NULL, 30, '[]', '{}', '[]', '{}', '2026-11-30 16:59:33.637593+00');
INSERT INTO public.tenants_workspacekey VALUES
	('01a22d65-c35b-76e3-bee8-5bca0f8e4e57', '\x1896a0b883413ceabac853025c5b780c6d4065c95bd97d0f403c7d9467ef4e0c0d734bd2a65029f221b2251616129e68fb0b187299142b0e202e26c7', 1, '2026-11-30 16:59:33.595972+00', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c386-72d8-ac41-2769afe965e8', '\x423bee75c6afdb8fc4b6f3b8d0a3067ff640dc8636e544b26c341cc1831d232b0a14bb4c38d5cb85f3968f5dbfbfc4cc8eed7d124da15e6e92412158', 1, '2026-11-30 16:59:33.638432+00', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.tenants_workspaceuserpermission VALUES
	(1, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 25, 1),
	(2, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 31, 1),
	(3, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 26, 2),
	(4, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 26, 3),
	(5, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 33, 4),
	(6, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 26, 4),
	(7, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 27, 5),
	(8, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 26, 5),
	(9, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 27, 6),
	(10, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 26, 6),
	(11, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 28, 7),
	(12, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 26, 7),
	(13, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 28, 8),
	(14, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 26, 8),
	(15, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 30, 9),
	(16, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 29, 9),
	(17, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 31, 9),
	(18, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 32, 10),
	(19, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', 31, 10),
	(20, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 28, 12),
	(21, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 33, 12),
	(22, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 30, 12),
	(23, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 25, 12),
	(24, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 29, 12),
	(25, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 27, 12),
	(26, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 32, 12),
	(27, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 31, 12),
	(28, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', 26, 12);
INSERT INTO public.traces_bufferedspan VALUES
	('01a22d65-ce6b-736e-8edc-7706998e86c0', 'ba839c80-7bb2-4c72-bf35-5deae0c9ee39', 'cbe9a487-6ce2-4985-a9b4-ca8fb375988f', NULL, NULL, '\x61636d6563616e617279', '2026-11-30 16:59:36.427648+00', '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-ce67-7706-b31b-cc78b50913fb'),
	('01a22d65-d342-731f-84ee-3e25c8f71b5b', '79e8c7ee-0970-470b-804d-bfb2086a635b', '09518143-fda4-4fb2-bb63-55813f0715c8', NULL, NULL, '\x676c6f62657863616e617279', '2026-11-30 16:59:37.666886+00', '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d330-758d-8693-5d40004320d8');
INSERT INTO public.traces_bufferkey VALUES
	('01a22d65-ce67-7706-b31b-cc78b50913fb', '2026-11-30 16:59:36.423347+00', '\x61636d6563616e617279', 0, 0, '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d330-758d-8693-5d40004320d8', '2026-11-30 16:59:37.648472+00', '\x676c6f62657863616e617279', 0, 0, '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.traces_tracesearch VALUES
	('01a22d65-ce70-7660-a4be-53b0dd9a8a10', NULL, NULL, NULL, '2026-11-30 16:59:36.432599+00', '2026-11-30 16:59:36.432623+00', '01a22d65-caf2-73be-9534-4f46af7ec38a', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d35f-7630-ab61-45d86578ca83', NULL, NULL, NULL, '2026-11-30 16:59:37.694951+00', '2026-11-30 16:59:37.694982+00', '01a22d65-d062-70ae-a80a-f617a4d64b68', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.triage_bulkaction VALUES
	('01a22d65-ce9d-76b4-aba2-6025e45899de', 'severe', 'acmecanary', false, NULL, '2026-11-30 16:59:36.477378+00', NULL, NULL, NULL, '01a22d65-c34d-759a-9472-2ce03a131a11', '01a22d65-cbbe-7514-a81c-ab2ef7ff27b5'),
	('01a22d65-d3a2-701c-acdd-4ea4f2f256f4', 'severe', 'globexcanary', false, NULL, '2026-11-30 16:59:37.762089+00', NULL, NULL, NULL, '01a22d65-c383-76bf-a5de-35c251edadb9', '01a22d65-d0d1-7178-815a-3d8fd6840511');
INSERT INTO public.triage_case VALUES
	('01a22d65-cbbe-7514-a81c-ab2ef7ff27b5', 1, NULL, 'R-7VKGR-C5AVZ', 'open', 'harmful_content', 3, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:59:35.560947+00', '2026-11-30 16:59:34.110651+00', '2026-11-30 16:59:34.110651+00', false, '2026-11-30 20:59:35.560947+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:59:34.110651+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-cb09-7799-9571-32c78d7d5875', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cc06-77e1-ac86-5ddd42a7bff3', 1, NULL, 'R-WTMNP-BDRKT', 'confirmed', 'harmful_content', 2, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:59:34.181184+00', '2026-11-30 16:59:34.110651+00', '2026-11-30 16:59:34.110651+00', false, '2026-12-02 16:59:34.181184+00', NULL, NULL, NULL, '2026-11-30 16:59:34.110651+00', NULL, '2026-11-30 16:59:34.110651+00', '2026-11-30 16:59:34.110651+00', NULL, '01a22d65-c36c-71b0-b91c-a3c4af73576d', NULL, NULL, '01a22d65-c369-75b0-91af-feae8e0dc0c0', '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-caf2-73be-9534-4f46af7ec38a', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cc88-7495-8db2-3cf36a7027c9', 1, NULL, 'R-51EC4-CM2TG', 'open', 'harmful_content', 2, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:59:35.598099+00', '2026-11-30 16:59:34.110651+00', '2026-11-30 16:59:34.110651+00', false, '2026-12-02 16:59:35.598099+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:59:34.110651+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d0d1-7178-815a-3d8fd6840511', 1, NULL, 'R-R0ETX-CFZAG', 'open', 'harmful_content', 3, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:59:36.93817+00', '2026-11-30 16:59:36.874781+00', '2026-11-30 16:59:36.874781+00', false, '2026-11-30 20:59:36.93817+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:59:36.874781+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', '01a22d65-d06a-75a9-b091-e9c0367f721a', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d11c-7270-a34e-c3d847588466', 1, NULL, 'R-G8BWH-KSAR8', 'confirmed', 'harmful_content', 2, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:59:36.929919+00', '2026-11-30 16:59:36.874781+00', '2026-11-30 16:59:36.874781+00', false, '2026-12-02 16:59:36.929919+00', NULL, NULL, NULL, '2026-11-30 16:59:36.874781+00', NULL, '2026-11-30 16:59:36.874781+00', '2026-11-30 16:59:36.874781+00', NULL, '01a22d65-c38a-7172-8f82-24235b005b92', NULL, NULL, '01a22d65-c389-76fc-ac31-b8ff49ae3dbd', '01a22d65-c390-7591-a90d-08ee42dd5f3d', '01a22d65-d062-70ae-a80a-f617a4d64b68', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d156-70e2-94c0-ac4761463884', 1, NULL, 'R-3X1VA-VEK9V', 'open', 'harmful_content', 2, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:59:36.94498+00', '2026-11-30 16:59:36.874781+00', '2026-11-30 16:59:36.874781+00', false, '2026-12-02 16:59:36.94498+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:59:36.874781+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d65-c390-7591-a90d-08ee42dd5f3d', '01a22d65-d073-7792-a66b-df3b122e375b', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.triage_casereport VALUES
	('01a22d65-cbc0-738c-9d84-9695a66a0fce', 'opened', NULL, '2026-11-30 16:59:34.110651+00', '01a22d65-cbbe-7514-a81c-ab2ef7ff27b5', '01a22d65-cb09-7799-9571-32c78d7d5875', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cc0b-7355-90bb-1e48449cd3d6', 'opened', NULL, '2026-11-30 16:59:34.110651+00', '01a22d65-cc06-77e1-ac86-5ddd42a7bff3', '01a22d65-caf2-73be-9534-4f46af7ec38a', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-cc91-7733-b0f4-0d927f700742', 'opened', NULL, '2026-11-30 16:59:34.110651+00', '01a22d65-cc88-7495-8db2-3cf36a7027c9', '01a22d65-cb2e-73ca-ba10-67e7e83ca7e3', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d0d4-72bb-89a0-938dbf105037', 'opened', NULL, '2026-11-30 16:59:36.874781+00', '01a22d65-d0d1-7178-815a-3d8fd6840511', '01a22d65-d06a-75a9-b091-e9c0367f721a', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d11e-717d-ae2a-631dab48122a', 'opened', NULL, '2026-11-30 16:59:36.874781+00', '01a22d65-d11c-7270-a34e-c3d847588466', '01a22d65-d062-70ae-a80a-f617a4d64b68', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-d158-7559-967d-aec8bba947a2', 'opened', NULL, '2026-11-30 16:59:36.874781+00', '01a22d65-d156-70e2-94c0-ac4761463884', '01a22d65-d073-7792-a66b-df3b122e375b', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.triage_decision VALUES
	('01a22d65-ccdb-774d-b2c1-758d958902c1', 'confirmed', 2, '2026-11-30 16:59:34.110651+00', '01a22d65-c42a-71c7-9b1d-8c050a3115f3', '01a22d65-cc06-77e1-ac86-5ddd42a7bff3', '01a22d65-c36c-71b0-b91c-a3c4af73576d', '01a22d65-c369-75b0-91af-feae8e0dc0c0', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-d180-768f-ae2a-6922f52339f0', 'confirmed', 2, '2026-11-30 16:59:36.874781+00', '01a22d65-c507-71be-bb83-3e8a1e655a90', '01a22d65-d11c-7270-a34e-c3d847588466', '01a22d65-c38a-7172-8f82-24235b005b92', '01a22d65-c389-76fc-ac31-b8ff49ae3dbd', '01a22d65-c383-76bf-a5de-35c251edadb9');
INSERT INTO public.triage_routingrule VALUES
	('01a22d65-c37a-7352-8986-c0400186af79', 1, 'data_exposure', '', 1, '01a22d65-c376-724b-9424-703b33df7283', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c37a-7352-8986-c0418d6e4f5c', 2, 'unsafe_tool_action', '', 1, '01a22d65-c376-724b-9424-703b33df7283', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c37a-7352-8986-c042eb271880', 3, '', 'tool_action', 1, '01a22d65-c376-724b-9424-703b33df7283', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c37a-7352-8986-c0436df91437', 4, 'harmful_content', '', 1, '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c37a-7352-8986-c044e633e97b', 5, 'harassment', '', 1, '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c37a-7352-8986-c045c102f02d', 6, 'misinformation', '', 1, '01a22d65-c373-7173-988f-99058f963cde', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c37a-7352-8986-c0468da67e34', 7, '', '', 1, '01a22d65-c378-714a-9066-0ec9e9e7052f', '01a22d65-c34d-759a-9472-2ce03a131a11'),
	('01a22d65-c398-725d-8ae4-816dd0185ddc', 1, 'data_exposure', '', 1, '01a22d65-c392-7280-95fe-0151b7614c41', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c398-725d-8ae4-816e90c6761d', 2, 'unsafe_tool_action', '', 1, '01a22d65-c392-7280-95fe-0151b7614c41', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c398-725d-8ae4-816f0308aefe', 3, '', 'tool_action', 1, '01a22d65-c392-7280-95fe-0151b7614c41', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c398-725d-8ae4-81706df22b6f', 4, 'harmful_content', '', 1, '01a22d65-c390-7591-a90d-08ee42dd5f3d', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c398-725d-8ae4-8171d83d1462', 5, 'harassment', '', 1, '01a22d65-c390-7591-a90d-08ee42dd5f3d', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c398-725d-8ae4-81722fdd01fa', 6, 'misinformation', '', 1, '01a22d65-c390-7591-a90d-08ee42dd5f3d', '01a22d65-c383-76bf-a5de-35c251edadb9'),
	('01a22d65-c398-725d-8ae4-8173bbbfce34', 7, '', '', 1, '01a22d65-c395-76c5-8ed2-e541f1dda0d5', '01a22d65-c383-76bf-a5de-35c251edadb9');
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, true);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, true);
SELECT pg_catalog.setval('public.auth_group_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 297, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 70, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 38, true);
SELECT pg_catalog.setval('public.guardian_groupobjectpermission_id_seq', 1, false);
SELECT pg_catalog.setval('public.guardian_userobjectpermission_id_seq', 1, false);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, true);
SELECT pg_catalog.setval('public.tenants_auditevent_sequence_seq', 81, true);
SELECT pg_catalog.setval('public.tenants_queueuserpermission_id_seq', 26, true);
SELECT pg_catalog.setval('public.tenants_user_groups_id_seq', 1, false);
SELECT pg_catalog.setval('public.tenants_user_id_seq', 12, true);
SELECT pg_catalog.setval('public.tenants_user_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.tenants_workspaceuserpermission_id_seq', 28, true);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.escalation_contractclock
    ADD CONSTRAINT escalation_contractclock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_filing
    ADD CONSTRAINT escalation_filing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_firing
    ADD CONSTRAINT escalation_firing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_incident
    ADD CONSTRAINT escalation_incident_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_incidentcase
    ADD CONSTRAINT escalation_incidentcase_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_incidentitem
    ADD CONSTRAINT escalation_incidentitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_level
    ADD CONSTRAINT escalation_level_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_page
    ADD CONSTRAINT escalation_page_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_playbook
    ADD CONSTRAINT escalation_playbook_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_playbookitem
    ADD CONSTRAINT escalation_playbookitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_playbookstep
    ADD CONSTRAINT escalation_playbookstep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_playbookversion
    ADD CONSTRAINT escalation_playbookversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_timer
    ADD CONSTRAINT escalation_timer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.escalation_trigger
    ADD CONSTRAINT escalation_trigger_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobjectperm_group_id_permission_id_o_3f189f7c_uniq UNIQUE (group_id, permission_id, object_pk);
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobjectpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectpermi_user_id_permission_id_ob_b0b3d2fc_uniq UNIQUE (user_id, permission_id, object_pk);
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.learning_evaluationcase
    ADD CONSTRAINT learning_evaluationcase_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.learning_export
    ADD CONSTRAINT learning_export_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.learning_exportedcase
    ADD CONSTRAINT learning_exportedcase_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_attachmentpart
    ADD CONSTRAINT one_attachment_part_per_place UNIQUE (workspace_id, attachment_id, place);
ALTER TABLE ONLY public.reporting_attachment
    ADD CONSTRAINT one_attachment_per_content UNIQUE (workspace_id, report_id, lookup);
ALTER TABLE ONLY public.traces_bufferkey
    ADD CONSTRAINT one_buffer_key UNIQUE (workspace_id, slot_at);
ALTER TABLE ONLY public.traces_bufferedspan
    ADD CONSTRAINT one_buffered_span UNIQUE (workspace_id, span_lookup);
ALTER TABLE ONLY public.triage_casereport
    ADD CONSTRAINT one_case_of_a_report UNIQUE (workspace_id, report_id);
ALTER TABLE ONLY public.learning_exportedcase
    ADD CONSTRAINT one_case_per_export UNIQUE (workspace_id, evaluation_id, export_id);
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT one_case_per_report UNIQUE (workspace_id, report_id);
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT one_case_reference UNIQUE (workspace_id, reference);
ALTER TABLE ONLY public.tenants_clientkey
    ADD CONSTRAINT one_client_key_id UNIQUE (workspace_id, public_id);
ALTER TABLE ONLY public.escalation_contractclock
    ADD CONSTRAINT one_clock_of_a_kind UNIQUE (workspace_id, filing_id, kind, number);
ALTER TABLE ONLY public.privacy_consent
    ADD CONSTRAINT one_consent_per_purpose UNIQUE (workspace_id, record_id, purpose);
ALTER TABLE ONLY public.tenants_contract
    ADD CONSTRAINT one_contract_reference UNIQUE (workspace_id, reference);
ALTER TABLE ONLY public.policy_enforcementpoint
    ADD CONSTRAINT one_enforcement_point_name UNIQUE (workspace_id, name);
ALTER TABLE ONLY public.learning_evaluationcase
    ADD CONSTRAINT one_evaluation_case_name UNIQUE (workspace_id, name);
ALTER TABLE ONLY public.escalation_filing
    ADD CONSTRAINT one_filing_per_report UNIQUE (workspace_id, report_id);
ALTER TABLE ONLY public.reporting_fingerprint
    ADD CONSTRAINT one_fingerprint_per_report UNIQUE (workspace_id, report_id);
ALTER TABLE ONLY public.escalation_firing
    ADD CONSTRAINT one_firing_per_case UNIQUE (workspace_id, incident_id, trigger_id, case_id);
ALTER TABLE ONLY public.reporting_formversion
    ADD CONSTRAINT one_form_version UNIQUE (workspace_id, digest);
ALTER TABLE ONLY public.escalation_incidentitem
    ADD CONSTRAINT one_incident_item_per_position UNIQUE (workspace_id, incident_id, kind, "position");
ALTER TABLE ONLY public.escalation_incident
    ADD CONSTRAINT one_incident_reference UNIQUE (workspace_id, reference);
ALTER TABLE ONLY public.tenants_invitation
    ADD CONSTRAINT one_invitation_token UNIQUE (workspace_id, token_hash);
ALTER TABLE ONLY public.escalation_playbookitem
    ADD CONSTRAINT one_item_per_position UNIQUE (workspace_id, version_id, kind, "position");
ALTER TABLE ONLY public.privacy_datakey
    ADD CONSTRAINT one_key_per_record_and_class UNIQUE (workspace_id, record_id, data_class);
ALTER TABLE ONLY public.tenants_workspacekey
    ADD CONSTRAINT one_key_per_version UNIQUE (workspace_id, version);
ALTER TABLE ONLY public.escalation_level
    ADD CONSTRAINT one_level_rank UNIQUE (workspace_id, rank);
ALTER TABLE ONLY public.reporting_limitedhour
    ADD CONSTRAINT one_limited_hour UNIQUE (workspace_id, hour, source, outcome);
ALTER TABLE ONLY public.escalation_incidentcase
    ADD CONSTRAINT one_link_per_case UNIQUE (workspace_id, incident_id, case_id);
ALTER TABLE ONLY public.tenants_member
    ADD CONSTRAINT one_membership_each UNIQUE (workspace_id, user_id);
ALTER TABLE ONLY public.tenants_outboxentry
    ADD CONSTRAINT one_message_each UNIQUE (workspace_id, source, key);
ALTER TABLE ONLY public.escalation_page
    ADD CONSTRAINT one_page_per_step_and_person UNIQUE (workspace_id, timer_id, member_id);
ALTER TABLE ONLY public.escalation_page
    ADD CONSTRAINT one_page_token UNIQUE (workspace_id, token_lookup);
ALTER TABLE ONLY public.escalation_playbook
    ADD CONSTRAINT one_playbook_slug UNIQUE (workspace_id, slug);
ALTER TABLE ONLY public.policy_policyarea
    ADD CONSTRAINT one_policy_area_slug UNIQUE (workspace_id, slug);
ALTER TABLE ONLY public.policy_policyversion
    ADD CONSTRAINT one_policy_version_label UNIQUE (workspace_id, label);
ALTER TABLE ONLY public.tenants_queue
    ADD CONSTRAINT one_queue_slug UNIQUE (workspace_id, slug);
ALTER TABLE ONLY public.privacy_record
    ADD CONSTRAINT one_record_reference UNIQUE (workspace_id, kind, reference);
ALTER TABLE ONLY public.reporting_report
    ADD CONSTRAINT one_report_per_attempt UNIQUE (workspace_id, idempotency_lookup);
ALTER TABLE ONLY public.reporting_report
    ADD CONSTRAINT one_report_per_external_id UNIQUE (workspace_id, external_source, external_id);
ALTER TABLE ONLY public.reporting_report
    ADD CONSTRAINT one_report_per_receipt UNIQUE (workspace_id, receipt_lookup);
ALTER TABLE ONLY public.reporting_report
    ADD CONSTRAINT one_report_reference UNIQUE (workspace_id, reference);
ALTER TABLE ONLY public.reporting_reportermessage
    ADD CONSTRAINT one_reporter_message_each UNIQUE (workspace_id, report_id, event, key);
ALTER TABLE ONLY public.privacy_retentionrule
    ADD CONSTRAINT one_retention_rule UNIQUE (workspace_id, data_class, closing_reason);
ALTER TABLE ONLY public.triage_routingrule
    ADD CONSTRAINT one_rule_per_position UNIQUE (workspace_id, "position");
ALTER TABLE ONLY public.traces_tracesearch
    ADD CONSTRAINT one_search_per_record UNIQUE (workspace_id, record_id);
ALTER TABLE ONLY public.escalation_playbookstep
    ADD CONSTRAINT one_step_per_position UNIQUE (workspace_id, version_id, "position");
ALTER TABLE ONLY public.escalation_timer
    ADD CONSTRAINT one_timer_per_step UNIQUE (workspace_id, incident_id, run, step, loop);
ALTER TABLE ONLY public.escalation_trigger
    ADD CONSTRAINT one_trigger_slug UNIQUE (workspace_id, slug);
ALTER TABLE ONLY public.reporting_usedtoken
    ADD CONSTRAINT one_use_per_token UNIQUE (workspace_id, token_lookup);
ALTER TABLE ONLY public.escalation_playbookversion
    ADD CONSTRAINT one_version_per_number UNIQUE (workspace_id, playbook_id, number);
ALTER TABLE ONLY public.tenants_workfailure
    ADD CONSTRAINT one_work_failure UNIQUE (workspace_id, work, row_id);
ALTER TABLE ONLY public.policy_enforcementpoint
    ADD CONSTRAINT policy_enforcementpoint_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.policy_policyarea
    ADD CONSTRAINT policy_policyarea_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.policy_policyversion
    ADD CONSTRAINT policy_policyversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_consent
    ADD CONSTRAINT privacy_consent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_content
    ADD CONSTRAINT privacy_content_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_datakey
    ADD CONSTRAINT privacy_datakey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_hiddenrange
    ADD CONSTRAINT privacy_hiddenrange_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_identityrequest
    ADD CONSTRAINT privacy_identityrequest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_legalhold
    ADD CONSTRAINT privacy_legalhold_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_purgecertificate
    ADD CONSTRAINT privacy_purgecertificate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_record
    ADD CONSTRAINT privacy_record_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.privacy_retentionrule
    ADD CONSTRAINT privacy_retentionrule_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_attachment
    ADD CONSTRAINT reporting_attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_attachmentpart
    ADD CONSTRAINT reporting_attachmentpart_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_fingerprint
    ADD CONSTRAINT reporting_fingerprint_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_fingerprintband
    ADD CONSTRAINT reporting_fingerprintband_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_formversion
    ADD CONSTRAINT reporting_formversion_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_limitedhour
    ADD CONSTRAINT reporting_limitedhour_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_report
    ADD CONSTRAINT reporting_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_reportermessage
    ADD CONSTRAINT reporting_reportermessage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reporting_usedtoken
    ADD CONSTRAINT reporting_usedtoken_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_auditevent
    ADD CONSTRAINT tenants_auditevent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_clientkey
    ADD CONSTRAINT tenants_clientkey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_contract
    ADD CONSTRAINT tenants_contract_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_invitation
    ADD CONSTRAINT tenants_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_member
    ADD CONSTRAINT tenants_member_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_outboxentry
    ADD CONSTRAINT tenants_outboxentry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_queue
    ADD CONSTRAINT tenants_queue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_queueuserpermission
    ADD CONSTRAINT tenants_queueuserpermiss_user_id_permission_id_co_d9af60dd_uniq UNIQUE (user_id, permission_id, content_object_id);
ALTER TABLE ONLY public.tenants_queueuserpermission
    ADD CONSTRAINT tenants_queueuserpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_roleassignment
    ADD CONSTRAINT tenants_roleassignment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_user
    ADD CONSTRAINT tenants_user_email_key UNIQUE (email);
ALTER TABLE ONLY public.tenants_user_groups
    ADD CONSTRAINT tenants_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_user_groups
    ADD CONSTRAINT tenants_user_groups_user_id_group_id_ef9ea837_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY public.tenants_user
    ADD CONSTRAINT tenants_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_user_user_permissions
    ADD CONSTRAINT tenants_user_user_permis_user_id_permission_id_e7cb44b9_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY public.tenants_user_user_permissions
    ADD CONSTRAINT tenants_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_webhook
    ADD CONSTRAINT tenants_webhook_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_workfailure
    ADD CONSTRAINT tenants_workfailure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_workspace
    ADD CONSTRAINT tenants_workspace_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_workspace
    ADD CONSTRAINT tenants_workspace_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.tenants_workspacekey
    ADD CONSTRAINT tenants_workspacekey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.tenants_workspaceuserpermission
    ADD CONSTRAINT tenants_workspaceuserper_user_id_permission_id_co_28bae5bd_uniq UNIQUE (user_id, permission_id, content_object_id);
ALTER TABLE ONLY public.tenants_workspaceuserpermission
    ADD CONSTRAINT tenants_workspaceuserpermission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.traces_bufferedspan
    ADD CONSTRAINT traces_bufferedspan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.traces_bufferkey
    ADD CONSTRAINT traces_bufferkey_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.traces_tracesearch
    ADD CONSTRAINT traces_tracesearch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.triage_bulkaction
    ADD CONSTRAINT triage_bulkaction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.triage_casereport
    ADD CONSTRAINT triage_casereport_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.triage_decision
    ADD CONSTRAINT triage_decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.triage_routingrule
    ADD CONSTRAINT triage_routingrule_pkey PRIMARY KEY (id);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX attachment_to_check ON public.reporting_attachment USING btree (workspace_id, check_at) WHERE ((state)::text = 'pending'::text);
CREATE INDEX audit_of_event ON public.tenants_auditevent USING btree (workspace_id, event, id DESC);
CREATE INDEX audit_of_member ON public.tenants_auditevent USING btree (workspace_id, member_id, id DESC) WHERE (member_id IS NOT NULL);
CREATE INDEX audit_of_object ON public.tenants_auditevent USING btree (workspace_id, object_id, id DESC);
CREATE INDEX audit_order ON public.tenants_auditevent USING btree (workspace_id, transaction, sequence);
CREATE INDEX audit_page ON public.tenants_auditevent USING btree (workspace_id, id DESC);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX band_by_value ON public.reporting_fingerprintband USING btree (workspace_id, value, id DESC);
CREATE INDEX bands_of_report ON public.reporting_fingerprintband USING btree (workspace_id, report_id);
CREATE INDEX buffered_span_of_conversation ON public.traces_bufferedspan USING btree (workspace_id, conversation_lookup) WHERE (conversation_lookup IS NOT NULL);
CREATE INDEX buffered_span_of_key ON public.traces_bufferedspan USING btree (workspace_id, key_id);
CREATE INDEX buffered_span_of_message ON public.traces_bufferedspan USING btree (workspace_id, message_lookup) WHERE (message_lookup IS NOT NULL);
CREATE INDEX buffered_span_of_trace ON public.traces_bufferedspan USING btree (workspace_id, trace_lookup);
CREATE INDEX bulk_actions_to_run ON public.triage_bulkaction USING btree (workspace_id, case_id, id) WHERE (done_at IS NULL);
CREATE INDEX case_answer_by ON public.triage_case USING btree (workspace_id, answer_by) WHERE (answer_by IS NOT NULL);
CREATE INDEX case_appeals ON public.triage_case USING btree (workspace_id, due_at) WHERE ((appealed_at IS NOT NULL) AND ((status)::text = ANY ((ARRAY['open'::character varying, 'needs_detail'::character varying])::text[])));
CREATE INDEX case_by_category ON public.triage_case USING btree (workspace_id, queue_id, status, category, severity DESC, position_at, id);
CREATE INDEX case_by_due ON public.triage_case USING btree (workspace_id, queue_id, status, due_at);
CREATE INDEX case_by_policy_area ON public.triage_case USING btree (workspace_id, queue_id, status, policy_area_id, severity DESC, position_at, id) WHERE (policy_area_id IS NOT NULL);
CREATE INDEX case_claims ON public.triage_case USING btree (workspace_id, claimed_by_id, lease_until) WHERE (claimed_by_id IS NOT NULL);
CREATE INDEX case_quarantine ON public.triage_case USING btree (workspace_id, severity DESC, position_at, id) WHERE ((status)::text = 'quarantined'::text);
CREATE INDEX case_queue_page ON public.triage_case USING btree (workspace_id, queue_id, status, severity DESC, position_at, id);
CREATE INDEX case_to_evaluate ON public.triage_case USING btree (workspace_id, id) WHERE ((evaluated_intake_at IS NULL) OR ((decided_at IS NOT NULL) AND (evaluated_decision_at IS NULL)));
CREATE INDEX certificate_page ON public.privacy_purgecertificate USING btree (workspace_id, id DESC);
CREATE INDEX clock_to_check ON public.escalation_contractclock USING btree (workspace_id, check_at) WHERE ((state)::text = 'running'::text);
CREATE INDEX consent_to_reach ON public.privacy_consent USING btree (workspace_id, withdrawn_at) WHERE ((reached_at IS NULL) AND (withdrawn_at IS NOT NULL));
CREATE INDEX content_of_record ON public.privacy_content USING btree (workspace_id, record_id, data_class);
CREATE INDEX decisions_of_case ON public.triage_decision USING btree (workspace_id, case_id, id DESC);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE UNIQUE INDEX escalation_filing_ws_id ON public.escalation_filing USING btree (workspace_id, id);
CREATE UNIQUE INDEX escalation_incident_ws_id ON public.escalation_incident USING btree (workspace_id, id);
CREATE UNIQUE INDEX escalation_level_ws_id ON public.escalation_level USING btree (workspace_id, id);
CREATE INDEX escalation_playbook_slug_bb372a89 ON public.escalation_playbook USING btree (slug);
CREATE INDEX escalation_playbook_slug_bb372a89_like ON public.escalation_playbook USING btree (slug varchar_pattern_ops);
CREATE UNIQUE INDEX escalation_playbook_ws_id ON public.escalation_playbook USING btree (workspace_id, id);
CREATE UNIQUE INDEX escalation_playbookversion_ws_id ON public.escalation_playbookversion USING btree (workspace_id, id);
CREATE UNIQUE INDEX escalation_timer_ws_id ON public.escalation_timer USING btree (workspace_id, id);
CREATE INDEX escalation_trigger_slug_69f54a74 ON public.escalation_trigger USING btree (slug);
CREATE INDEX escalation_trigger_slug_69f54a74_like ON public.escalation_trigger USING btree (slug varchar_pattern_ops);
CREATE UNIQUE INDEX escalation_trigger_ws_id ON public.escalation_trigger USING btree (workspace_id, id);
CREATE INDEX evaluation_of_case ON public.learning_evaluationcase USING btree (workspace_id, case_id);
CREATE INDEX export_page ON public.learning_export USING btree (workspace_id, id DESC);
CREATE INDEX fingerprint_by_answer ON public.reporting_fingerprint USING btree (workspace_id, answer, id DESC) WHERE (answer IS NOT NULL);
CREATE INDEX fingerprint_by_words ON public.reporting_fingerprint USING btree (workspace_id, exact, id DESC) WHERE (exact IS NOT NULL);
CREATE INDEX guardian_gr_group_i_9e7d12_idx ON public.guardian_groupobjectpermission USING btree (group_id, content_type_id, object_pk);
CREATE INDEX guardian_gr_permiss_83545c_idx ON public.guardian_groupobjectpermission USING btree (permission_id, group_id, content_type_id, object_pk);
CREATE INDEX guardian_groupobjectpermission_content_type_id_7ade36b8 ON public.guardian_groupobjectpermission USING btree (content_type_id);
CREATE INDEX guardian_groupobjectpermission_group_id_4bbbfb62 ON public.guardian_groupobjectpermission USING btree (group_id);
CREATE INDEX guardian_groupobjectpermission_permission_id_36572738 ON public.guardian_groupobjectpermission USING btree (permission_id);
CREATE INDEX guardian_us_permiss_e5749c_idx ON public.guardian_userobjectpermission USING btree (permission_id, user_id, content_type_id, object_pk);
CREATE INDEX guardian_us_user_id_8eae14_idx ON public.guardian_userobjectpermission USING btree (user_id, content_type_id, object_pk);
CREATE INDEX guardian_userobjectpermission_content_type_id_2e892405 ON public.guardian_userobjectpermission USING btree (content_type_id);
CREATE INDEX guardian_userobjectpermission_permission_id_71807bfc ON public.guardian_userobjectpermission USING btree (permission_id);
CREATE INDEX guardian_userobjectpermission_user_id_d5c1e964 ON public.guardian_userobjectpermission USING btree (user_id);
CREATE INDEX hidden_of_record ON public.privacy_hiddenrange USING btree (workspace_id, record_id, content_id);
CREATE INDEX identity_requests_of_record ON public.privacy_identityrequest USING btree (workspace_id, record_id);
CREATE INDEX identity_requests_page ON public.privacy_identityrequest USING btree (workspace_id, status, id DESC);
CREATE INDEX incident_page ON public.escalation_incident USING btree (workspace_id, status DESC, id DESC);
CREATE INDEX incidents_of_case ON public.escalation_incidentcase USING btree (workspace_id, case_id, id DESC);
CREATE INDEX key_to_purge ON public.privacy_datakey USING btree (workspace_id, purge_at) WHERE (purge_at IS NOT NULL);
CREATE UNIQUE INDEX learning_evaluationcase_ws_id ON public.learning_evaluationcase USING btree (workspace_id, id);
CREATE UNIQUE INDEX learning_export_ws_id ON public.learning_export USING btree (workspace_id, id);
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE UNIQUE INDEX one_contract_limits_intake ON public.tenants_contract USING btree (workspace_id) WHERE workspace_default;
CREATE UNIQUE INDEX one_live_incident_per_case ON public.escalation_incidentcase USING btree (workspace_id, case_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_open_assignment_each ON public.tenants_roleassignment USING btree (workspace_id, member_id, role, queue_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX one_standing_hold ON public.privacy_legalhold USING btree (workspace_id, record_id) WHERE (released_at IS NULL);
CREATE UNIQUE INDEX one_standing_identity_request ON public.privacy_identityrequest USING btree (workspace_id, record_id, requested_by_id) WHERE ((status)::text = ANY ((ARRAY['requested'::character varying, 'granted'::character varying])::text[]));
CREATE INDEX outbox_of_webhook ON public.tenants_outboxentry USING btree (workspace_id, webhook_id, id DESC) WHERE (webhook_id IS NOT NULL);
CREATE INDEX outbox_open ON public.tenants_outboxentry USING btree (workspace_id, urgent DESC, due_at) WHERE (NOT ((state)::text = ANY ((ARRAY['delivered'::character varying, 'failed_perm'::character varying])::text[])));
CREATE INDEX pages_of_incident ON public.escalation_page USING btree (workspace_id, incident_id, id DESC);
CREATE UNIQUE INDEX policy_enforcementpoint_ws_id ON public.policy_enforcementpoint USING btree (workspace_id, id);
CREATE INDEX policy_policyarea_slug_3908a4ff ON public.policy_policyarea USING btree (slug);
CREATE INDEX policy_policyarea_slug_3908a4ff_like ON public.policy_policyarea USING btree (slug varchar_pattern_ops);
CREATE UNIQUE INDEX policy_policyarea_ws_id ON public.policy_policyarea USING btree (workspace_id, id);
CREATE UNIQUE INDEX privacy_record_ws_id ON public.privacy_record USING btree (workspace_id, id);
CREATE INDEX report_by_reporter ON public.reporting_report USING btree (workspace_id, reporter_lookup, received_at DESC) WHERE (reporter_lookup IS NOT NULL);
CREATE INDEX report_to_take_up ON public.reporting_report USING btree (workspace_id, received_at) WHERE (taken_up_at IS NULL);
CREATE UNIQUE INDEX reporting_attachment_ws_id ON public.reporting_attachment USING btree (workspace_id, id);
CREATE UNIQUE INDEX reporting_report_ws_id ON public.reporting_report USING btree (workspace_id, id);
CREATE INDEX reports_of_case ON public.triage_casereport USING btree (workspace_id, case_id, id DESC);
CREATE UNIQUE INDEX tenants_clientkey_ws_id ON public.tenants_clientkey USING btree (workspace_id, id);
CREATE UNIQUE INDEX tenants_contract_ws_id ON public.tenants_contract USING btree (workspace_id, id);
CREATE INDEX tenants_member_user_id_bab66e1c ON public.tenants_member USING btree (user_id);
CREATE UNIQUE INDEX tenants_member_ws_id ON public.tenants_member USING btree (workspace_id, id);
CREATE UNIQUE INDEX tenants_outboxentry_ws_id ON public.tenants_outboxentry USING btree (workspace_id, id);
CREATE INDEX tenants_queue_slug_3f3db931 ON public.tenants_queue USING btree (slug);
CREATE INDEX tenants_queue_slug_3f3db931_like ON public.tenants_queue USING btree (slug varchar_pattern_ops);
CREATE UNIQUE INDEX tenants_queue_ws_id ON public.tenants_queue USING btree (workspace_id, id);
CREATE INDEX tenants_queueuserpermission_permission_id_3aea1c4f ON public.tenants_queueuserpermission USING btree (permission_id);
CREATE INDEX tenants_queueuserpermission_user_id_8433811e ON public.tenants_queueuserpermission USING btree (user_id);
CREATE INDEX tenants_user_email_8daee2f7_like ON public.tenants_user USING btree (email varchar_pattern_ops);
CREATE INDEX tenants_user_groups_group_id_217b8f87 ON public.tenants_user_groups USING btree (group_id);
CREATE INDEX tenants_user_groups_user_id_5c8b04b7 ON public.tenants_user_groups USING btree (user_id);
CREATE INDEX tenants_user_user_permissions_permission_id_bc2e7c1b ON public.tenants_user_user_permissions USING btree (permission_id);
CREATE INDEX tenants_user_user_permissions_user_id_f9b9e114 ON public.tenants_user_user_permissions USING btree (user_id);
CREATE UNIQUE INDEX tenants_webhook_ws_id ON public.tenants_webhook USING btree (workspace_id, id);
CREATE INDEX tenants_workspace_slug_aeeab289_like ON public.tenants_workspace USING btree (slug varchar_pattern_ops);
CREATE INDEX tenants_workspaceuserpermission_content_object_id_062c115b ON public.tenants_workspaceuserpermission USING btree (content_object_id);
CREATE INDEX tenants_workspaceuserpermission_permission_id_cbb38396 ON public.tenants_workspaceuserpermission USING btree (permission_id);
CREATE INDEX tenants_workspaceuserpermission_user_id_6dd78ae5 ON public.tenants_workspaceuserpermission USING btree (user_id);
CREATE INDEX timer_due ON public.escalation_timer USING btree (workspace_id, due_at) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX trace_to_seek ON public.traces_tracesearch USING btree (workspace_id, due_at);
CREATE UNIQUE INDEX traces_bufferkey_ws_id ON public.traces_bufferkey USING btree (workspace_id, id);
CREATE UNIQUE INDEX triage_case_ws_id ON public.triage_case USING btree (workspace_id, id);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE UNIQUE INDEX user_email_ignores_case ON public.tenants_user USING btree (lower((email)::text));
CREATE TRIGGER escalation_playbookitem_isolated BEFORE DELETE OR UPDATE ON public.escalation_playbookitem FOR EACH ROW EXECUTE FUNCTION public.tenants_refuse_change();
CREATE TRIGGER escalation_playbookstep_isolated BEFORE DELETE OR UPDATE ON public.escalation_playbookstep FOR EACH ROW EXECUTE FUNCTION public.tenants_refuse_change();
CREATE TRIGGER escalation_playbookversion_isolated BEFORE DELETE OR UPDATE ON public.escalation_playbookversion FOR EACH ROW EXECUTE FUNCTION public.tenants_refuse_change();
CREATE TRIGGER privacy_purgecertificate_isolated BEFORE DELETE OR UPDATE ON public.privacy_purgecertificate FOR EACH ROW EXECUTE FUNCTION public.tenants_refuse_change();
CREATE TRIGGER tenants_auditevent_isolated BEFORE DELETE OR UPDATE ON public.tenants_auditevent FOR EACH ROW EXECUTE FUNCTION public.tenants_refuse_change();
CREATE TRIGGER triage_decision_isolated BEFORE DELETE OR UPDATE ON public.triage_decision FOR EACH ROW EXECUTE FUNCTION public.tenants_refuse_change();
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_tenants_user_id FOREIGN KEY (user_id) REFERENCES public.tenants_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_contractclock
    ADD CONSTRAINT escalation_contractc_workspace_id_30842d95_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_contractclock
    ADD CONSTRAINT escalation_contractclock_filing_id_ws FOREIGN KEY (workspace_id, filing_id) REFERENCES public.escalation_filing(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_contractclock
    ADD CONSTRAINT escalation_contractclock_met_by_id_ws FOREIGN KEY (workspace_id, met_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_filing
    ADD CONSTRAINT escalation_filing_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_filing
    ADD CONSTRAINT escalation_filing_contract_id_ws FOREIGN KEY (workspace_id, contract_id) REFERENCES public.tenants_contract(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_filing
    ADD CONSTRAINT escalation_filing_report_id_ws FOREIGN KEY (workspace_id, report_id) REFERENCES public.reporting_report(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_filing
    ADD CONSTRAINT escalation_filing_workspace_id_a12fbf4f_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_firing
    ADD CONSTRAINT escalation_firing_case_id_ws FOREIGN KEY (workspace_id, case_id) REFERENCES public.triage_case(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_firing
    ADD CONSTRAINT escalation_firing_incident_id_ws FOREIGN KEY (workspace_id, incident_id) REFERENCES public.escalation_incident(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_firing
    ADD CONSTRAINT escalation_firing_trigger_id_ws FOREIGN KEY (workspace_id, trigger_id) REFERENCES public.escalation_trigger(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_firing
    ADD CONSTRAINT escalation_firing_workspace_id_733adc96_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incident
    ADD CONSTRAINT escalation_incident_acknowledged_by_id_ws FOREIGN KEY (workspace_id, acknowledged_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incident
    ADD CONSTRAINT escalation_incident_level_id_ws FOREIGN KEY (workspace_id, level_id) REFERENCES public.escalation_level(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incident
    ADD CONSTRAINT escalation_incident_playbook_version_id_ws FOREIGN KEY (workspace_id, playbook_version_id) REFERENCES public.escalation_playbookversion(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incident
    ADD CONSTRAINT escalation_incident_resolved_by_id_ws FOREIGN KEY (workspace_id, resolved_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incident
    ADD CONSTRAINT escalation_incident_trigger_id_ws FOREIGN KEY (workspace_id, trigger_id) REFERENCES public.escalation_trigger(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incident
    ADD CONSTRAINT escalation_incident_workspace_id_aec9443e_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incidentcase
    ADD CONSTRAINT escalation_incidentc_workspace_id_6966311c_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incidentcase
    ADD CONSTRAINT escalation_incidentcase_added_by_id_ws FOREIGN KEY (workspace_id, added_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incidentcase
    ADD CONSTRAINT escalation_incidentcase_case_id_ws FOREIGN KEY (workspace_id, case_id) REFERENCES public.triage_case(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incidentcase
    ADD CONSTRAINT escalation_incidentcase_incident_id_ws FOREIGN KEY (workspace_id, incident_id) REFERENCES public.escalation_incident(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incidentitem
    ADD CONSTRAINT escalation_incidenti_workspace_id_d24ce7a5_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incidentitem
    ADD CONSTRAINT escalation_incidentitem_done_by_id_ws FOREIGN KEY (workspace_id, done_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_incidentitem
    ADD CONSTRAINT escalation_incidentitem_incident_id_ws FOREIGN KEY (workspace_id, incident_id) REFERENCES public.escalation_incident(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_level
    ADD CONSTRAINT escalation_level_workspace_id_9284a63d_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_page
    ADD CONSTRAINT escalation_page_entry_id_ws FOREIGN KEY (workspace_id, entry_id) REFERENCES public.tenants_outboxentry(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_page
    ADD CONSTRAINT escalation_page_incident_id_ws FOREIGN KEY (workspace_id, incident_id) REFERENCES public.escalation_incident(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_page
    ADD CONSTRAINT escalation_page_member_id_ws FOREIGN KEY (workspace_id, member_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_page
    ADD CONSTRAINT escalation_page_timer_id_ws FOREIGN KEY (workspace_id, timer_id) REFERENCES public.escalation_timer(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_page
    ADD CONSTRAINT escalation_page_workspace_id_d4104dd9_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_playbook
    ADD CONSTRAINT escalation_playbook_workspace_id_e5a90b16_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_playbookitem
    ADD CONSTRAINT escalation_playbooki_workspace_id_2617301a_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_playbookitem
    ADD CONSTRAINT escalation_playbookitem_version_id_ws FOREIGN KEY (workspace_id, version_id) REFERENCES public.escalation_playbookversion(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_playbookstep
    ADD CONSTRAINT escalation_playbooks_workspace_id_98438735_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_playbookstep
    ADD CONSTRAINT escalation_playbookstep_version_id_ws FOREIGN KEY (workspace_id, version_id) REFERENCES public.escalation_playbookversion(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_playbookversion
    ADD CONSTRAINT escalation_playbookv_workspace_id_3ec02f6c_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_playbookversion
    ADD CONSTRAINT escalation_playbookversion_playbook_id_ws FOREIGN KEY (workspace_id, playbook_id) REFERENCES public.escalation_playbook(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_playbookversion
    ADD CONSTRAINT escalation_playbookversion_published_by_id_ws FOREIGN KEY (workspace_id, published_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_timer
    ADD CONSTRAINT escalation_timer_incident_id_ws FOREIGN KEY (workspace_id, incident_id) REFERENCES public.escalation_incident(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_timer
    ADD CONSTRAINT escalation_timer_workspace_id_296008a4_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_trigger
    ADD CONSTRAINT escalation_trigger_level_id_ws FOREIGN KEY (workspace_id, level_id) REFERENCES public.escalation_level(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_trigger
    ADD CONSTRAINT escalation_trigger_playbook_id_ws FOREIGN KEY (workspace_id, playbook_id) REFERENCES public.escalation_playbook(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.escalation_trigger
    ADD CONSTRAINT escalation_trigger_workspace_id_971200de_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobject_content_type_id_7ade36b8_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobject_group_id_4bbbfb62_fk_auth_grou FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_groupobjectpermission
    ADD CONSTRAINT guardian_groupobject_permission_id_36572738_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectp_content_type_id_2e892405_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectp_permission_id_71807bfc_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guardian_userobjectpermission
    ADD CONSTRAINT guardian_userobjectp_user_id_d5c1e964_fk_tenants_u FOREIGN KEY (user_id) REFERENCES public.tenants_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_evaluationcase
    ADD CONSTRAINT learning_evaluationc_workspace_id_3453eb2d_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_evaluationcase
    ADD CONSTRAINT learning_evaluationcase_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_evaluationcase
    ADD CONSTRAINT learning_evaluationcase_case_id_ws FOREIGN KEY (workspace_id, case_id) REFERENCES public.triage_case(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_evaluationcase
    ADD CONSTRAINT learning_evaluationcase_report_id_ws FOREIGN KEY (workspace_id, report_id) REFERENCES public.reporting_report(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_export
    ADD CONSTRAINT learning_export_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_export
    ADD CONSTRAINT learning_export_workspace_id_d8087648_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_exportedcase
    ADD CONSTRAINT learning_exportedcas_workspace_id_eef7c4a3_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_exportedcase
    ADD CONSTRAINT learning_exportedcase_evaluation_id_ws FOREIGN KEY (workspace_id, evaluation_id) REFERENCES public.learning_evaluationcase(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.learning_exportedcase
    ADD CONSTRAINT learning_exportedcase_export_id_ws FOREIGN KEY (workspace_id, export_id) REFERENCES public.learning_export(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_tenants_user_id FOREIGN KEY (user_id) REFERENCES public.tenants_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.policy_enforcementpoint
    ADD CONSTRAINT policy_enforcementpo_workspace_id_f30edbb7_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.policy_enforcementpoint
    ADD CONSTRAINT policy_enforcementpoint_owner_id_ws FOREIGN KEY (workspace_id, owner_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.policy_policyarea
    ADD CONSTRAINT policy_policyarea_workspace_id_66996af4_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.policy_policyversion
    ADD CONSTRAINT policy_policyversion_workspace_id_90d0c676_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_consent
    ADD CONSTRAINT privacy_consent_record_id_ws FOREIGN KEY (workspace_id, record_id) REFERENCES public.privacy_record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_consent
    ADD CONSTRAINT privacy_consent_workspace_id_942ae542_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_content
    ADD CONSTRAINT privacy_content_record_id_ws FOREIGN KEY (workspace_id, record_id) REFERENCES public.privacy_record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_content
    ADD CONSTRAINT privacy_content_workspace_id_29fe0edc_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_datakey
    ADD CONSTRAINT privacy_datakey_record_id_ws FOREIGN KEY (workspace_id, record_id) REFERENCES public.privacy_record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_datakey
    ADD CONSTRAINT privacy_datakey_workspace_id_e9955170_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_hiddenrange
    ADD CONSTRAINT privacy_hiddenrange_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_hiddenrange
    ADD CONSTRAINT privacy_hiddenrange_lifted_by_id_ws FOREIGN KEY (workspace_id, lifted_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_hiddenrange
    ADD CONSTRAINT privacy_hiddenrange_record_id_ws FOREIGN KEY (workspace_id, record_id) REFERENCES public.privacy_record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_hiddenrange
    ADD CONSTRAINT privacy_hiddenrange_workspace_id_b6f63d83_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_identityrequest
    ADD CONSTRAINT privacy_identityrequ_workspace_id_9a1b3c83_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_identityrequest
    ADD CONSTRAINT privacy_identityrequest_decided_by_id_ws FOREIGN KEY (workspace_id, decided_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_identityrequest
    ADD CONSTRAINT privacy_identityrequest_record_id_ws FOREIGN KEY (workspace_id, record_id) REFERENCES public.privacy_record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_identityrequest
    ADD CONSTRAINT privacy_identityrequest_requested_by_id_ws FOREIGN KEY (workspace_id, requested_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_legalhold
    ADD CONSTRAINT privacy_legalhold_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_legalhold
    ADD CONSTRAINT privacy_legalhold_record_id_ws FOREIGN KEY (workspace_id, record_id) REFERENCES public.privacy_record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_legalhold
    ADD CONSTRAINT privacy_legalhold_released_by_id_ws FOREIGN KEY (workspace_id, released_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_legalhold
    ADD CONSTRAINT privacy_legalhold_workspace_id_307f2228_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_purgecertificate
    ADD CONSTRAINT privacy_purgecertifi_workspace_id_0eadbd40_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_record
    ADD CONSTRAINT privacy_record_workspace_id_56edc2fd_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.privacy_retentionrule
    ADD CONSTRAINT privacy_retentionrul_workspace_id_9862c4be_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_attachment
    ADD CONSTRAINT reporting_attachment_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_attachment
    ADD CONSTRAINT reporting_attachment_report_id_ws FOREIGN KEY (workspace_id, report_id) REFERENCES public.reporting_report(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_attachment
    ADD CONSTRAINT reporting_attachment_workspace_id_6aceefe9_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_attachmentpart
    ADD CONSTRAINT reporting_attachment_workspace_id_c4cf752d_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_attachmentpart
    ADD CONSTRAINT reporting_attachmentpart_attachment_id_ws FOREIGN KEY (workspace_id, attachment_id) REFERENCES public.reporting_attachment(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_fingerprint
    ADD CONSTRAINT reporting_fingerprin_workspace_id_4b476e98_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_fingerprintband
    ADD CONSTRAINT reporting_fingerprin_workspace_id_83470d64_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_fingerprint
    ADD CONSTRAINT reporting_fingerprint_report_id_ws FOREIGN KEY (workspace_id, report_id) REFERENCES public.reporting_report(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_fingerprintband
    ADD CONSTRAINT reporting_fingerprintband_report_id_ws FOREIGN KEY (workspace_id, report_id) REFERENCES public.reporting_report(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_formversion
    ADD CONSTRAINT reporting_formversio_workspace_id_6ea5145b_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_limitedhour
    ADD CONSTRAINT reporting_limitedhou_workspace_id_c7924ca8_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_report
    ADD CONSTRAINT reporting_report_client_key_id_ws FOREIGN KEY (workspace_id, client_key_id) REFERENCES public.tenants_clientkey(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_report
    ADD CONSTRAINT reporting_report_workspace_id_fe6c85b6_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_reportermessage
    ADD CONSTRAINT reporting_reporterme_workspace_id_2b432766_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_reportermessage
    ADD CONSTRAINT reporting_reportermessage_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_reportermessage
    ADD CONSTRAINT reporting_reportermessage_report_id_ws FOREIGN KEY (workspace_id, report_id) REFERENCES public.reporting_report(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.reporting_usedtoken
    ADD CONSTRAINT reporting_usedtoken_workspace_id_d28e9cdb_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_auditevent
    ADD CONSTRAINT tenants_auditevent_member_id_ws FOREIGN KEY (workspace_id, member_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_auditevent
    ADD CONSTRAINT tenants_auditevent_workspace_id_3afd1904_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_clientkey
    ADD CONSTRAINT tenants_clientkey_workspace_id_30ee7ef1_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_contract
    ADD CONSTRAINT tenants_contract_workspace_id_a4684ced_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_invitation
    ADD CONSTRAINT tenants_invitation_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_invitation
    ADD CONSTRAINT tenants_invitation_workspace_id_069db517_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_member
    ADD CONSTRAINT tenants_member_user_id_bab66e1c_fk_tenants_user_id FOREIGN KEY (user_id) REFERENCES public.tenants_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_member
    ADD CONSTRAINT tenants_member_workspace_id_ff1d3b92_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_outboxentry
    ADD CONSTRAINT tenants_outboxentry_member_id_ws FOREIGN KEY (workspace_id, member_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_outboxentry
    ADD CONSTRAINT tenants_outboxentry_webhook_id_ws FOREIGN KEY (workspace_id, webhook_id) REFERENCES public.tenants_webhook(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_outboxentry
    ADD CONSTRAINT tenants_outboxentry_workspace_id_24fd7393_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_queue
    ADD CONSTRAINT tenants_queue_workspace_id_403b0114_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_queueuserpermission
    ADD CONSTRAINT tenants_queueuserper_permission_id_3aea1c4f_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_queueuserpermission
    ADD CONSTRAINT tenants_queueuserper_workspace_id_7f33e6cc_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_queueuserpermission
    ADD CONSTRAINT tenants_queueuserpermission_content_object_id_ws FOREIGN KEY (workspace_id, content_object_id) REFERENCES public.tenants_queue(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_queueuserpermission
    ADD CONSTRAINT tenants_queueuserpermission_user_id_8433811e_fk_tenants_user_id FOREIGN KEY (user_id) REFERENCES public.tenants_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_roleassignment
    ADD CONSTRAINT tenants_roleassignme_workspace_id_a88e3d2b_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_roleassignment
    ADD CONSTRAINT tenants_roleassignment_ended_by_id_ws FOREIGN KEY (workspace_id, ended_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_roleassignment
    ADD CONSTRAINT tenants_roleassignment_granted_by_id_ws FOREIGN KEY (workspace_id, granted_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_roleassignment
    ADD CONSTRAINT tenants_roleassignment_member_id_ws FOREIGN KEY (workspace_id, member_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_roleassignment
    ADD CONSTRAINT tenants_roleassignment_queue_id_ws FOREIGN KEY (workspace_id, queue_id) REFERENCES public.tenants_queue(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_user_groups
    ADD CONSTRAINT tenants_user_groups_group_id_217b8f87_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_user_groups
    ADD CONSTRAINT tenants_user_groups_user_id_5c8b04b7_fk_tenants_user_id FOREIGN KEY (user_id) REFERENCES public.tenants_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_user_user_permissions
    ADD CONSTRAINT tenants_user_user_pe_permission_id_bc2e7c1b_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_user_user_permissions
    ADD CONSTRAINT tenants_user_user_pe_user_id_f9b9e114_fk_tenants_u FOREIGN KEY (user_id) REFERENCES public.tenants_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_webhook
    ADD CONSTRAINT tenants_webhook_workspace_id_66b5ba3d_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_workfailure
    ADD CONSTRAINT tenants_workfailure_workspace_id_44fff006_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_workspacekey
    ADD CONSTRAINT tenants_workspacekey_workspace_id_c8142ce6_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_workspaceuserpermission
    ADD CONSTRAINT tenants_workspaceuse_content_object_id_062c115b_fk_tenants_w FOREIGN KEY (content_object_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_workspaceuserpermission
    ADD CONSTRAINT tenants_workspaceuse_permission_id_cbb38396_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.tenants_workspaceuserpermission
    ADD CONSTRAINT tenants_workspaceuse_user_id_6dd78ae5_fk_tenants_u FOREIGN KEY (user_id) REFERENCES public.tenants_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.traces_bufferedspan
    ADD CONSTRAINT traces_bufferedspan_key_id_ws FOREIGN KEY (workspace_id, key_id) REFERENCES public.traces_bufferkey(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.traces_bufferedspan
    ADD CONSTRAINT traces_bufferedspan_workspace_id_0d80fe3f_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.traces_bufferkey
    ADD CONSTRAINT traces_bufferkey_workspace_id_8ba2ca2e_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.traces_tracesearch
    ADD CONSTRAINT traces_tracesearch_record_id_ws FOREIGN KEY (workspace_id, record_id) REFERENCES public.privacy_record(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.traces_tracesearch
    ADD CONSTRAINT traces_tracesearch_workspace_id_ebbb8840_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_bulkaction
    ADD CONSTRAINT triage_bulkaction_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_bulkaction
    ADD CONSTRAINT triage_bulkaction_case_id_ws FOREIGN KEY (workspace_id, case_id) REFERENCES public.triage_case(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_bulkaction
    ADD CONSTRAINT triage_bulkaction_workspace_id_32e73c25_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_claimed_by_id_ws FOREIGN KEY (workspace_id, claimed_by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_enforcement_point_id_ws FOREIGN KEY (workspace_id, enforcement_point_id) REFERENCES public.policy_enforcementpoint(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_looks_like_id_ws FOREIGN KEY (workspace_id, looks_like_id) REFERENCES public.triage_case(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_merged_into_id_ws FOREIGN KEY (workspace_id, merged_into_id) REFERENCES public.triage_case(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_policy_area_id_ws FOREIGN KEY (workspace_id, policy_area_id) REFERENCES public.policy_policyarea(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_queue_id_ws FOREIGN KEY (workspace_id, queue_id) REFERENCES public.tenants_queue(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_report_id_ws FOREIGN KEY (workspace_id, report_id) REFERENCES public.reporting_report(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_case
    ADD CONSTRAINT triage_case_workspace_id_97f2d14f_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_casereport
    ADD CONSTRAINT triage_casereport_case_id_ws FOREIGN KEY (workspace_id, case_id) REFERENCES public.triage_case(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_casereport
    ADD CONSTRAINT triage_casereport_report_id_ws FOREIGN KEY (workspace_id, report_id) REFERENCES public.reporting_report(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_casereport
    ADD CONSTRAINT triage_casereport_workspace_id_7071707d_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_decision
    ADD CONSTRAINT triage_decision_by_id_ws FOREIGN KEY (workspace_id, by_id) REFERENCES public.tenants_member(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_decision
    ADD CONSTRAINT triage_decision_case_id_ws FOREIGN KEY (workspace_id, case_id) REFERENCES public.triage_case(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_decision
    ADD CONSTRAINT triage_decision_enforcement_point_id_ws FOREIGN KEY (workspace_id, enforcement_point_id) REFERENCES public.policy_enforcementpoint(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_decision
    ADD CONSTRAINT triage_decision_policy_area_id_ws FOREIGN KEY (workspace_id, policy_area_id) REFERENCES public.policy_policyarea(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_decision
    ADD CONSTRAINT triage_decision_workspace_id_4e422b2c_fk_tenants_workspace_id FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_routingrule
    ADD CONSTRAINT triage_routingrule_queue_id_ws FOREIGN KEY (workspace_id, queue_id) REFERENCES public.tenants_queue(workspace_id, id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.triage_routingrule
    ADD CONSTRAINT triage_routingrule_workspace_id_0f3d6b4c_fk_tenants_w FOREIGN KEY (workspace_id) REFERENCES public.tenants_workspace(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE public.escalation_contractclock ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_filing ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_firing ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_incident ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_incidentcase ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_incidentitem ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_level ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_page ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_playbook ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_playbookitem ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_playbookstep ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_playbookversion ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_timer ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.escalation_trigger ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.learning_evaluationcase ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.learning_export ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.learning_exportedcase ENABLE ROW LEVEL SECURITY;
CREATE POLICY maintenance_reads ON public.escalation_contractclock FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_filing FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_firing FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_incident FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_incidentcase FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_incidentitem FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_level FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_page FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_playbook FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_playbookitem FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_playbookstep FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_playbookversion FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_timer FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.escalation_trigger FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.learning_evaluationcase FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.learning_export FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.learning_exportedcase FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.policy_enforcementpoint FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.policy_policyarea FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.policy_policyversion FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_consent FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_content FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_datakey FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_hiddenrange FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_identityrequest FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_legalhold FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_purgecertificate FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_record FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.privacy_retentionrule FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_attachment FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_attachmentpart FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_fingerprint FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_fingerprintband FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_formversion FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_limitedhour FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_report FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_reportermessage FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.reporting_usedtoken FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_auditevent FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_clientkey FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_contract FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_invitation FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_member FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_outboxentry FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_queue FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_queueuserpermission FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_roleassignment FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_webhook FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_workfailure FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_workspace FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_workspacekey FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.tenants_workspaceuserpermission FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.traces_bufferedspan FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.traces_bufferkey FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.traces_tracesearch FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.triage_bulkaction FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.triage_case FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.triage_casereport FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.triage_decision FOR SELECT TO recourse_maintenance USING (true);
CREATE POLICY maintenance_reads ON public.triage_routingrule FOR SELECT TO recourse_maintenance USING (true);
ALTER TABLE public.policy_enforcementpoint ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.policy_policyarea ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.policy_policyversion ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_content ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_datakey ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_hiddenrange ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_identityrequest ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_legalhold ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_purgecertificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.privacy_retentionrule ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_attachment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_attachmentpart ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_fingerprint ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_fingerprintband ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_formversion ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_limitedhour ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_report ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_reportermessage ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.reporting_usedtoken ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_auditevent ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_clientkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_contract ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_outboxentry ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_queue ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_queueuserpermission ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_roleassignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_webhook ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_workfailure ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_workspace ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_workspacekey ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenants_workspaceuserpermission ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.traces_bufferedspan ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.traces_bufferkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.traces_tracesearch ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.triage_bulkaction ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.triage_case ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.triage_casereport ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.triage_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.triage_routingrule ENABLE ROW LEVEL SECURITY;
CREATE POLICY workspace_isolation ON public.escalation_contractclock USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_filing USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_firing USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_incident USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_incidentcase USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_incidentitem USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_level USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_page USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_playbook USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_playbookitem USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_playbookstep USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_playbookversion USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_timer USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.escalation_trigger USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.learning_evaluationcase USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.learning_export USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.learning_exportedcase USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.policy_enforcementpoint USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.policy_policyarea USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.policy_policyversion USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_consent USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_content USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_datakey USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_hiddenrange USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_identityrequest USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_legalhold USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_purgecertificate USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_record USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.privacy_retentionrule USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_attachment USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_attachmentpart USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_fingerprint USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_fingerprintband USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_formversion USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_limitedhour USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_report USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_reportermessage USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.reporting_usedtoken USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_auditevent USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_clientkey USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_contract USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_invitation USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_member USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_outboxentry USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_queue USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_queueuserpermission USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_roleassignment USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_webhook USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_workfailure USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_workspace USING ((id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_workspacekey USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.tenants_workspaceuserpermission USING ((content_object_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((content_object_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.traces_bufferedspan USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.traces_bufferkey USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.traces_tracesearch USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.triage_bulkaction USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.triage_case USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.triage_casereport USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.triage_decision USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
CREATE POLICY workspace_isolation ON public.triage_routingrule USING ((workspace_id = (current_setting('app.workspace'::text))::uuid)) WITH CHECK ((workspace_id = (current_setting('app.workspace'::text))::uuid));
GRANT ALL ON SCHEMA public TO recourse_maintenance;
GRANT USAGE ON SCHEMA public TO recourse_app;
REVOKE ALL ON FUNCTION public.due_escalation_evaluate_decision() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_escalation_evaluate_decision() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_escalation_evaluate_intake() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_escalation_evaluate_intake() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_escalation_fire_timers() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_escalation_fire_timers() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_escalation_pass_on_news() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_escalation_pass_on_news() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_escalation_warn_of_clocks() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_escalation_warn_of_clocks() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_learning_retire_withdrawn() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_learning_retire_withdrawn() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_privacy_end_identities() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_privacy_end_identities() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_privacy_purge() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_privacy_purge() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_reporting_check_files() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_reporting_check_files() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_reporting_forget_reporters() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_reporting_forget_reporters() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_reporting_forget_tokens() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_reporting_forget_tokens() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_tenants_end_roles() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_tenants_end_roles() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_tenants_forget_failures() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_tenants_forget_failures() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_traces_forget_spans() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_traces_forget_spans() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_traces_seek() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_traces_seek() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_triage_bulk_actions() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_triage_bulk_actions() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_triage_return_unanswered() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_triage_return_unanswered() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_triage_stranded_appeals() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_triage_stranded_appeals() TO recourse_app;
REVOKE ALL ON FUNCTION public.due_triage_take_up() FROM PUBLIC;
GRANT ALL ON FUNCTION public.due_triage_take_up() TO recourse_app;
REVOKE ALL ON FUNCTION public.tenants_all_workspaces() FROM PUBLIC;
GRANT ALL ON FUNCTION public.tenants_all_workspaces() TO recourse_app;
REVOKE ALL ON FUNCTION public.tenants_find_workspace(wanted text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.tenants_find_workspace(wanted text) TO recourse_app;
REVOKE ALL ON FUNCTION public.tenants_outbox_due() FROM PUBLIC;
GRANT ALL ON FUNCTION public.tenants_outbox_due() TO recourse_app;
REVOKE ALL ON FUNCTION public.tenants_stuck() FROM PUBLIC;
GRANT ALL ON FUNCTION public.tenants_stuck() TO recourse_app;
REVOKE ALL ON FUNCTION public.tenants_workspaces_of(account_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.tenants_workspaces_of(account_id bigint) TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailaddress TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.account_emailaddress_id_seq TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account_emailconfirmation TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.account_emailconfirmation_id_seq TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.auth_group_id_seq TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_group_permissions TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.auth_group_permissions_id_seq TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.auth_permission TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.auth_permission_id_seq TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_content_type TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.django_content_type_id_seq TO recourse_app;
GRANT SELECT ON TABLE public.django_migrations TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.django_migrations_id_seq TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.django_session TO recourse_app;
GRANT SELECT ON TABLE public.escalation_contractclock TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_contractclock TO recourse_app;
GRANT SELECT ON TABLE public.escalation_filing TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_filing TO recourse_app;
GRANT SELECT ON TABLE public.escalation_firing TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_firing TO recourse_app;
GRANT SELECT ON TABLE public.escalation_incident TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_incident TO recourse_app;
GRANT SELECT ON TABLE public.escalation_incidentcase TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_incidentcase TO recourse_app;
GRANT SELECT ON TABLE public.escalation_incidentitem TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_incidentitem TO recourse_app;
GRANT SELECT ON TABLE public.escalation_level TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_level TO recourse_app;
GRANT SELECT ON TABLE public.escalation_page TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_page TO recourse_app;
GRANT SELECT ON TABLE public.escalation_playbook TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_playbook TO recourse_app;
GRANT SELECT ON TABLE public.escalation_playbookitem TO recourse_maintenance;
GRANT SELECT,INSERT ON TABLE public.escalation_playbookitem TO recourse_app;
GRANT SELECT ON TABLE public.escalation_playbookstep TO recourse_maintenance;
GRANT SELECT,INSERT ON TABLE public.escalation_playbookstep TO recourse_app;
GRANT SELECT ON TABLE public.escalation_playbookversion TO recourse_maintenance;
GRANT SELECT,INSERT ON TABLE public.escalation_playbookversion TO recourse_app;
GRANT SELECT ON TABLE public.escalation_timer TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_timer TO recourse_app;
GRANT SELECT ON TABLE public.escalation_trigger TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.escalation_trigger TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.guardian_groupobjectpermission TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.guardian_groupobjectpermission_id_seq TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.guardian_userobjectpermission TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.guardian_userobjectpermission_id_seq TO recourse_app;
GRANT SELECT ON TABLE public.learning_evaluationcase TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.learning_evaluationcase TO recourse_app;
GRANT SELECT ON TABLE public.learning_export TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.learning_export TO recourse_app;
GRANT SELECT ON TABLE public.learning_exportedcase TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.learning_exportedcase TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mfa_authenticator TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.mfa_authenticator_id_seq TO recourse_app;
GRANT SELECT ON TABLE public.policy_enforcementpoint TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.policy_enforcementpoint TO recourse_app;
GRANT SELECT ON TABLE public.policy_policyarea TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.policy_policyarea TO recourse_app;
GRANT SELECT ON TABLE public.policy_policyversion TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.policy_policyversion TO recourse_app;
GRANT SELECT ON TABLE public.privacy_consent TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.privacy_consent TO recourse_app;
GRANT SELECT ON TABLE public.privacy_content TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.privacy_content TO recourse_app;
GRANT SELECT ON TABLE public.privacy_datakey TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.privacy_datakey TO recourse_app;
GRANT SELECT ON TABLE public.privacy_hiddenrange TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.privacy_hiddenrange TO recourse_app;
GRANT SELECT ON TABLE public.privacy_identityrequest TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.privacy_identityrequest TO recourse_app;
GRANT SELECT ON TABLE public.privacy_legalhold TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.privacy_legalhold TO recourse_app;
GRANT SELECT ON TABLE public.privacy_purgecertificate TO recourse_maintenance;
GRANT SELECT,INSERT ON TABLE public.privacy_purgecertificate TO recourse_app;
GRANT SELECT ON TABLE public.privacy_record TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.privacy_record TO recourse_app;
GRANT SELECT ON TABLE public.privacy_retentionrule TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.privacy_retentionrule TO recourse_app;
GRANT SELECT ON TABLE public.reporting_attachment TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_attachment TO recourse_app;
GRANT SELECT ON TABLE public.reporting_attachmentpart TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_attachmentpart TO recourse_app;
GRANT SELECT ON TABLE public.reporting_fingerprint TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_fingerprint TO recourse_app;
GRANT SELECT ON TABLE public.reporting_fingerprintband TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_fingerprintband TO recourse_app;
GRANT SELECT ON TABLE public.reporting_formversion TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_formversion TO recourse_app;
GRANT SELECT ON TABLE public.reporting_limitedhour TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_limitedhour TO recourse_app;
GRANT SELECT ON TABLE public.reporting_report TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_report TO recourse_app;
GRANT SELECT ON TABLE public.reporting_reportermessage TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_reportermessage TO recourse_app;
GRANT SELECT ON TABLE public.reporting_usedtoken TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.reporting_usedtoken TO recourse_app;
GRANT SELECT ON TABLE public.tenants_auditevent TO recourse_maintenance;
GRANT SELECT,INSERT ON TABLE public.tenants_auditevent TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.tenants_auditevent_sequence_seq TO recourse_app;
GRANT SELECT ON TABLE public.tenants_clientkey TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_clientkey TO recourse_app;
GRANT SELECT ON TABLE public.tenants_contract TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_contract TO recourse_app;
GRANT SELECT ON TABLE public.tenants_invitation TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_invitation TO recourse_app;
GRANT SELECT ON TABLE public.tenants_member TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_member TO recourse_app;
GRANT SELECT ON TABLE public.tenants_outboxentry TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_outboxentry TO recourse_app;
GRANT SELECT ON TABLE public.tenants_queue TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_queue TO recourse_app;
GRANT SELECT ON TABLE public.tenants_queueuserpermission TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_queueuserpermission TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.tenants_queueuserpermission_id_seq TO recourse_app;
GRANT SELECT ON TABLE public.tenants_roleassignment TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_roleassignment TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_user TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_user_groups TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.tenants_user_groups_id_seq TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.tenants_user_id_seq TO recourse_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_user_user_permissions TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.tenants_user_user_permissions_id_seq TO recourse_app;
GRANT SELECT ON TABLE public.tenants_webhook TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_webhook TO recourse_app;
GRANT SELECT ON TABLE public.tenants_workfailure TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_workfailure TO recourse_app;
GRANT SELECT ON TABLE public.tenants_workspace TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_workspace TO recourse_app;
GRANT SELECT ON TABLE public.tenants_workspacekey TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_workspacekey TO recourse_app;
GRANT SELECT ON TABLE public.tenants_workspaceuserpermission TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.tenants_workspaceuserpermission TO recourse_app;
GRANT SELECT,USAGE ON SEQUENCE public.tenants_workspaceuserpermission_id_seq TO recourse_app;
GRANT SELECT ON TABLE public.traces_bufferedspan TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.traces_bufferedspan TO recourse_app;
GRANT SELECT ON TABLE public.traces_bufferkey TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.traces_bufferkey TO recourse_app;
GRANT SELECT ON TABLE public.traces_tracesearch TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.traces_tracesearch TO recourse_app;
GRANT SELECT ON TABLE public.triage_bulkaction TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.triage_bulkaction TO recourse_app;
GRANT SELECT ON TABLE public.triage_case TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.triage_case TO recourse_app;
GRANT SELECT ON TABLE public.triage_casereport TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.triage_casereport TO recourse_app;
GRANT SELECT ON TABLE public.triage_decision TO recourse_maintenance;
GRANT SELECT,INSERT ON TABLE public.triage_decision TO recourse_app;
GRANT SELECT ON TABLE public.triage_routingrule TO recourse_maintenance;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.triage_routingrule TO recourse_app;

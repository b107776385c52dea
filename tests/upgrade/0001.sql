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
    AS $$ SELECT "reporting_reportermessage"."workspace_id" AS "due_workspace", COUNT("reporting_reportermessage"."id") AS "due_rows" FROM "reporting_reportermessage" WHERE (EXISTS(SELECT 1 AS "a" FROM "escalation_filing" U0 WHERE U0."report_id" = ("reporting_reportermessage"."report_id") LIMIT 1) AND "reporting_reportermessage"."at" > (STATEMENT_TIMESTAMP() - '1 day 0:00:00'::interval) AND NOT ("reporting_reportermessage"."event" IN ('detail_given', 'received', 'written', 'appealed')) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_outboxentry" U0 WHERE (U0."key" = ("reporting_reportermessage"."id")::varchar AND U0."source" = 'filing.news' AND U0."workspace_id" = ("reporting_reportermessage"."workspace_id")) LIMIT 1)) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("reporting_reportermessage"."id") AND U0."work" = 'escalation.pass_on_news') LIMIT 1))) GROUP BY 1 ORDER BY MIN("reporting_reportermessage"."at") ASC $$;
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
	(1, '2026-11-30 16:33:50.451238+00', NULL, 'q8t2qqoghcdevr156p1prhy9kgodvnrmaix5lz3qtbum6tvwzftocwljjir2ggan', 1);
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
	(1, 'contenttypes', '0001_initial', '2026-11-30 16:33:29.36039+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-30 16:33:29.367621+00'),
	(3, 'auth', '0001_initial', '2026-11-30 16:33:29.396162+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-30 16:33:29.402505+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-30 16:33:29.408874+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-30 16:33:29.415053+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-30 16:33:29.421636+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-30 16:33:29.42303+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-30 16:33:29.428858+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-30 16:33:29.43497+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-30 16:33:29.443333+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-30 16:33:29.44996+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-30 16:33:29.455983+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-30 16:33:29.461887+00'),
	(15, 'tenants', '0001_initial', '2026-11-30 16:33:30.927908+00'),
	(16, 'account', '0001_initial', '2026-11-30 16:33:30.993169+00'),
	(17, 'account', '0002_email_max_length', '2026-11-30 16:33:31.010034+00'),
	(18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-30 16:33:31.036181+00'),
	(19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-30 16:33:31.053558+00'),
	(20, 'account', '0005_emailaddress_idx_upper_email', '2026-11-30 16:33:31.06627+00'),
	(21, 'account', '0006_emailaddress_lower', '2026-11-30 16:33:31.096503+00'),
	(22, 'account', '0007_emailaddress_idx_email', '2026-11-30 16:33:31.123395+00'),
	(23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-30 16:33:31.154914+00'),
	(24, 'account', '0009_emailaddress_unique_primary_email', '2026-11-30 16:33:31.169121+00'),
	(25, 'reporting', '0001_initial', '2026-11-30 16:33:32.756017+00'),
	(26, 'policy', '0001_initial', '2026-11-30 16:33:32.977749+00'),
	(27, 'triage', '0001_initial', '2026-11-30 16:33:34.792986+00'),
	(28, 'escalation', '0001_initial', '2026-11-30 16:33:39.921416+00'),
	(29, 'guardian', '0001_initial', '2026-11-30 16:33:40.051327+00'),
	(30, 'guardian', '0002_generic_permissions_index', '2026-11-30 16:33:40.082798+00'),
	(31, 'guardian', '0003_remove_groupobjectpermission_guardian_gr_content_ae6aec_idx_and_more', '2026-11-30 16:33:40.169619+00'),
	(32, 'learning', '0001_initial', '2026-11-30 16:33:41.216782+00'),
	(33, 'mfa', '0001_initial', '2026-11-30 16:33:41.280882+00'),
	(34, 'mfa', '0002_authenticator_timestamps', '2026-11-30 16:33:41.302096+00'),
	(35, 'mfa', '0003_authenticator_type_uniq', '2026-11-30 16:33:41.342502+00'),
	(36, 'privacy', '0001_initial', '2026-11-30 16:33:46.358172+00'),
	(37, 'sessions', '0001_initial', '2026-11-30 16:33:46.362858+00'),
	(38, 'traces', '0001_initial', '2026-11-30 16:33:47.862354+00');
INSERT INTO public.django_session VALUES
	('hj6p5030ybtin8nxlgvoj0m2yx1c5ir0', '.eJxVjMEOwiAQRP-Fs2kApbDe9EfIsrsEYkMTS0_Gf7c1Pehx3puZl4q49hLXRZ6xsroqo06_LCE9pO0Cp2nHAxLNa-vDt3PoZbhtSVqvhL3O7X6s_q4KLmX7yYyjBMuk0bP1zoP2MBotIbs0pqA14KaRAIw4YxkuTMTZ-GTOTqx6fwDDOTx-:1xY4K6:OZoPb2mBNgOTX7bblaffo7MP0Luv0XY5kwvZuQsz81Q', '2026-12-14 16:33:50.467477+00');
INSERT INTO public.escalation_contractclock VALUES
	('01a22d4e-3349-73d5-ba8e-5d2dec6f6579', 'acknowledge', 1, 'running', '2026-11-30 16:33:49.385006+00', '2026-11-30 16:33:49.385043+00', NULL, NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31b9-72ba-b842-26dba68ddf00'),
	('01a22d4e-3691-70fe-8fd3-17cbd87c717e', 'acknowledge', 1, 'running', '2026-11-30 16:33:50.225587+00', '2026-11-30 16:33:50.225642+00', NULL, NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3548-7457-ae01-40704fcd7efa');
INSERT INTO public.escalation_filing VALUES
	('01a22d4e-31b9-72ba-b842-26dba68ddf00', 1, 0, NULL, '2026-11-30 16:33:48.422472+00', '01a22d4e-2f20-750e-bdf9-9a50e8f45d37', NULL, '01a22d4e-31b5-7391-b4f5-fcda882cfd9a', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3548-7457-ae01-40704fcd7efa', 1, 0, NULL, '2026-11-30 16:33:49.630679+00', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-3542-733a-b8a2-f969b01bfe1b', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.escalation_firing VALUES
	('01a22d4e-31ec-714b-b3b0-e6fdbedfb251', '{"category": "harmful_content", "severity": 3}', '2026-11-30 16:33:48.422472+00', '01a22d4e-3157-73c4-a339-b4388a15d4c9', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2f96-74b8-bb4e-87f4c50dbf6a'),
	('01a22d4e-3589-7566-88d5-6acf9a522e84', '{"category": "harmful_content", "severity": 3}', '2026-11-30 16:33:49.630679+00', '01a22d4e-34c4-7367-a332-e2072e2b9411', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-344e-77c3-8f21-f66375420424');
INSERT INTO public.escalation_incident VALUES
	('01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', 'I-H1W8Y-2HR7F', 'paging', '2026-11-30 16:33:48.422472+00', '2026-11-30 16:48:48.422472+00', 1, NULL, NULL, NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f89-720a-ae75-3b930b532217', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25', '01a22d4e-2f96-74b8-bb4e-87f4c50dbf6a'),
	('01a22d4e-3586-7324-b983-0598256c370a', 'I-5GKTK-QNF6C', 'paging', '2026-11-30 16:33:49.630679+00', '2026-11-30 16:48:49.630679+00', 1, NULL, NULL, NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3442-7641-8082-06585122b7a1', '01a22d4e-3445-7317-a829-3129b51eaad3', '01a22d4e-344e-77c3-8f21-f66375420424');
INSERT INTO public.escalation_incidentcase VALUES
	('01a22d4e-31ea-7286-b5ee-4336398cb87b', '2026-11-30 16:33:48.422472+00', NULL, NULL, '01a22d4e-3157-73c4-a339-b4388a15d4c9', '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3587-72aa-bc28-0c6f60151604', '2026-11-30 16:33:49.630679+00', NULL, NULL, '01a22d4e-34c4-7367-a332-e2072e2b9411', '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.escalation_incidentitem VALUES
	('01a22d4e-31ef-76c9-ae51-e0566303d3e8', 'mitigation', 1, 'acmecanary', false, 'responder', NULL, NULL, '', NULL, '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31f0-7119-b3ec-71bd35677893', 'mitigation', 2, 'acmecanary', false, 'responder', NULL, NULL, '', NULL, '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31f0-7119-b3ec-71be9775f62e', 'communication', 3, 'acmecanary', true, 'security', '2026-11-30 18:33:48.422472+00', NULL, '', NULL, '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31f0-7119-b3ec-71bfadf1c344', 'evidence', 4, 'acmecanary', true, 'responder', NULL, NULL, '', NULL, '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31f0-7119-b3ec-71c0be674e44', 'evidence', 5, 'acmecanary', true, 'responder', NULL, NULL, '', NULL, '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-358d-772e-bf4a-a6f8bca4a47c', 'mitigation', 1, 'globexcanary', false, 'responder', NULL, NULL, '', NULL, '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-358d-772e-bf4a-a6f9d215ee89', 'mitigation', 2, 'globexcanary', false, 'responder', NULL, NULL, '', NULL, '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-358d-772e-bf4a-a6fa1bb4b771', 'communication', 3, 'globexcanary', true, 'security', '2026-11-30 18:33:49.630679+00', NULL, '', NULL, '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-358d-772e-bf4a-a6fb154ddace', 'evidence', 4, 'globexcanary', true, 'responder', NULL, NULL, '', NULL, '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-358d-772e-bf4a-a6fc7fb00b48', 'evidence', 5, 'globexcanary', true, 'responder', NULL, NULL, '', NULL, '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.escalation_level VALUES
	('01a22d4e-2f89-720a-ae75-3b930b532217', 1, 'acmecanary', 15, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f89-720a-ae75-3b9475dd5cca', 2, 'acmecanary', 60, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3442-7641-8082-06585122b7a1', 1, 'globexcanary', 15, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3442-7641-8082-06597c404b31', 2, 'globexcanary', 60, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.escalation_page VALUES
	('01a22d4e-32b4-71d3-b9a3-f1c297df0634', '\xa41957d826b9217faf3f04f4767976463813622cf441f9f70f59525811b21678', '2026-11-30 16:33:49.422472+00', '01a22d4e-32b1-75b9-9577-e83e6956d19a', '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2f13-73af-a194-cda159e96af1', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31f3-74a7-81bf-633ad935cb00'),
	('01a22d4e-32b6-75e9-8e74-4ee9cf6a72ec', '\x170a0fe27da688d2ca3449068a57d5787a36b6a8ca23865ab344fa98174a48fd', '2026-11-30 16:33:49.422472+00', '01a22d4e-32b4-71d3-b9a3-f1c3af0d79b3', '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2f08-76f0-8fcf-e47a86ea8d3a', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31f3-74a7-81bf-633ad935cb00'),
	('01a22d4e-35f8-7381-b5f3-028d6a4b0ca4', '\x1b4e90962f0e8366d78916a9742535465abcb9840616f63413f12846f5de6bd5', '2026-11-30 16:33:50.630679+00', '01a22d4e-35f4-7040-8b17-42c2b933543c', '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3592-7372-8d04-785881a32bbd');
INSERT INTO public.escalation_playbook VALUES
	('01a22d4e-2f8a-70bf-a530-0245d7051748', 'data-exposure', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f8a-70bf-a530-02466dccf2e7', 'tool-action', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f8a-70bf-a530-024707ff8fbc', 'serious-harm', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f8a-70bf-a530-024869c8a5a0', 'threats', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f8a-70bf-a530-0249ee65dc81', 'severe', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3443-76a4-a051-7af677d68801', 'data-exposure', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3443-76a4-a051-7af77fe77902', 'tool-action', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3443-76a4-a051-7af8121dfb7e', 'serious-harm', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3443-76a4-a051-7af94eb26a14', 'threats', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3443-76a4-a051-7afa079e0f21', 'severe', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.escalation_playbookitem VALUES
	('01a22d4e-2f90-7731-952f-8150c838cb10', 'mitigation', 1, 'Switch off the tool or retrieval source the data came from', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f90-7731-952f-815115bd96e6', 'mitigation', 2, 'Revoke the credentials and links that were exposed', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f90-7731-952f-815207dec398', 'communication', 3, 'Tell the security contact of whoever''s data it is', true, 'security', 60, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f90-7731-952f-8153ce446b43', 'communication', 4, 'Tell the customer-success contact what may be said', true, 'success', 240, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f90-7731-952f-81545b26189a', 'evidence', 5, 'Trace of the answer that exposed the data', true, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f90-7731-952f-81558551aa46', 'evidence', 6, 'Which records were exposed, and how many people they concern', true, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f90-7731-952f-815679a122c8', 'mitigation', 1, 'Require confirmation for every call of this tool', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f90-7731-952f-815781f04880', 'mitigation', 2, 'Switch the tool off', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f90-7731-952f-815830c27b57', 'communication', 3, 'Tell the customer what the tool did and what was undone', true, 'success', 240, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f90-7731-952f-815958b1ace9', 'evidence', 4, 'The call: tool, redacted parameters, time, and whether it asked', true, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f90-7731-952f-815a932dd576', 'evidence', 5, 'What was undone, and what could not be undone', true, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f90-7731-952f-815b9dc443ec', 'mitigation', 1, 'Raise the refusal threshold of this policy area', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f90-7731-952f-815c6b4721a9', 'mitigation', 2, 'Add a targeted rule at the output filter', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f90-7731-952f-815d6512e6bc', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 120, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f90-7731-952f-815e538d2498', 'evidence', 4, 'The prompt that leads to it, kept as an evaluation case', true, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f90-7731-952f-815f078dd215', 'evidence', 5, 'Model version and policy version in force', true, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f90-7731-952f-8160f5c5200c', 'mitigation', 1, 'Suspend the conversation or the persona it came from', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d337124cd81'),
	('01a22d4e-2f90-7731-952f-816108290bb0', 'mitigation', 2, 'Hide the answer from the people it concerns', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d337124cd81'),
	('01a22d4e-2f90-7731-952f-8162ec5d5320', 'communication', 3, 'Tell the security liaison whether somebody is in danger', true, 'security', 30, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d337124cd81'),
	('01a22d4e-2f90-7731-952f-8163f7df42d3', 'evidence', 4, 'Trace of the conversation within the agreed window', true, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d337124cd81'),
	('01a22d4e-2f90-7731-952f-816419183b2e', 'mitigation', 1, 'Raise the review threshold of this category', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-2f90-7731-952f-8165fd4a97dc', 'mitigation', 2, 'Restore the last policy version known to be good', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-2f90-7731-952f-8166a9b5c9f6', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 240, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-2f90-7731-952f-8167fc497b14', 'evidence', 4, 'Model version and policy version in force', true, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-2f90-7731-952f-8168b4304c2b', 'evidence', 5, 'How many reports show the same', false, 'responder', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-344a-7301-882c-4b9d2f01e45c', 'mitigation', 1, 'Switch off the tool or retrieval source the data came from', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-344a-7301-882c-4b9e39603b2e', 'mitigation', 2, 'Revoke the credentials and links that were exposed', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-344a-7301-882c-4b9f0fe46a35', 'communication', 3, 'Tell the security contact of whoever''s data it is', true, 'security', 60, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-344a-7301-882c-4ba027c65218', 'communication', 4, 'Tell the customer-success contact what may be said', true, 'success', 240, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-344a-7301-882c-4ba11c21f451', 'evidence', 5, 'Trace of the answer that exposed the data', true, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-344a-7301-882c-4ba2dc721b11', 'evidence', 6, 'Which records were exposed, and how many people they concern', true, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-344a-7301-882c-4ba3da819716', 'mitigation', 1, 'Require confirmation for every call of this tool', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-344a-7301-882c-4ba44109be1c', 'mitigation', 2, 'Switch the tool off', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-344a-7301-882c-4ba518d9f5a3', 'communication', 3, 'Tell the customer what the tool did and what was undone', true, 'success', 240, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-344a-7301-882c-4ba6160bda51', 'evidence', 4, 'The call: tool, redacted parameters, time, and whether it asked', true, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-344a-7301-882c-4ba72154f8de', 'evidence', 5, 'What was undone, and what could not be undone', true, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-344a-7301-882c-4ba8af15437a', 'mitigation', 1, 'Raise the refusal threshold of this policy area', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-344a-7301-882c-4ba9b7697851', 'mitigation', 2, 'Add a targeted rule at the output filter', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-344a-7301-882c-4baae2622e0b', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 120, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-344a-7301-882c-4bab580b1ffa', 'evidence', 4, 'The prompt that leads to it, kept as an evaluation case', true, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-344a-7301-882c-4bac55aae308', 'evidence', 5, 'Model version and policy version in force', true, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-344a-7301-882c-4badd7f94e40', 'mitigation', 1, 'Suspend the conversation or the persona it came from', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312ad24d4666'),
	('01a22d4e-344a-7301-882c-4baeebf51f8e', 'mitigation', 2, 'Hide the answer from the people it concerns', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312ad24d4666'),
	('01a22d4e-344a-7301-882c-4baf06140cce', 'communication', 3, 'Tell the security liaison whether somebody is in danger', true, 'security', 30, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312ad24d4666'),
	('01a22d4e-344a-7301-882c-4bb07d51f9ab', 'evidence', 4, 'Trace of the conversation within the agreed window', true, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312ad24d4666'),
	('01a22d4e-344a-7301-882c-4bb18589e182', 'mitigation', 1, 'Raise the review threshold of this category', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933'),
	('01a22d4e-344a-7301-882c-4bb21cd91e27', 'mitigation', 2, 'Restore the last policy version known to be good', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933'),
	('01a22d4e-344a-7301-882c-4bb3946aaed0', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 240, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933'),
	('01a22d4e-344a-7301-882c-4bb4de44b114', 'evidence', 4, 'Model version and policy version in force', true, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933'),
	('01a22d4e-344a-7301-882c-4bb5aebc97e6', 'evidence', 5, 'How many reports show the same', false, 'responder', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933');
INSERT INTO public.escalation_playbookstep VALUES
	('01a22d4e-2f8e-7607-b9f8-35ff58ab26f9', 1, 'responder', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f8e-7607-b9f8-36004fea500b', 2, 'responder', false, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f8e-7607-b9f8-36016ccc1edd', 3, 'security', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f8e-7607-b9f8-3602cca1a72c', 4, 'admin', false, 600, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d300fae4ad6'),
	('01a22d4e-2f8e-7607-b9f8-36038012ee31', 1, 'responder', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f8e-7607-b9f8-36041c0ae1c7', 2, 'responder', false, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f8e-7607-b9f8-36055327d214', 3, 'security', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f8e-7607-b9f8-360641dd68a1', 4, 'admin', false, 600, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d31c6c2102e'),
	('01a22d4e-2f8e-7607-b9f8-36075eff82c5', 1, 'responder', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f8e-7607-b9f8-36087421aabe', 2, 'responder', false, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f8e-7607-b9f8-360973098946', 3, 'security', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f8e-7607-b9f8-360a625108f4', 4, 'admin', false, 600, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d32a113ea25'),
	('01a22d4e-2f8e-7607-b9f8-360bec67db4d', 1, 'responder', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d337124cd81'),
	('01a22d4e-2f8e-7607-b9f8-360cf2a45c22', 2, 'responder', false, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d337124cd81'),
	('01a22d4e-2f8e-7607-b9f8-360d21d02eed', 3, 'security', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d337124cd81'),
	('01a22d4e-2f8e-7607-b9f8-360e696fc142', 4, 'admin', false, 600, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d337124cd81'),
	('01a22d4e-2f8e-7607-b9f8-360f0b6320c1', 1, 'responder', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-2f8e-7607-b9f8-361097c8cc72', 2, 'responder', false, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-2f8e-7607-b9f8-361116f4dbf2', 3, 'security', true, 300, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-2f8e-7607-b9f8-36128bdb9ae0', 4, 'admin', false, 600, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-2f8c-73d6-bf18-1d34bfa26af4'),
	('01a22d4e-3447-7223-9834-1a0f7865f56a', 1, 'responder', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-3447-7223-9834-1a106aca438b', 2, 'responder', false, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-3447-7223-9834-1a11c2e2eb4a', 3, 'security', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-3447-7223-9834-1a123d004550', 4, 'admin', false, 600, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3127dc6c21a8'),
	('01a22d4e-3447-7223-9834-1a13312b4b96', 1, 'responder', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-3447-7223-9834-1a14027df9fe', 2, 'responder', false, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-3447-7223-9834-1a15d6fa0419', 3, 'security', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-3447-7223-9834-1a168c9ad1e7', 4, 'admin', false, 600, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-31286f6a1987'),
	('01a22d4e-3447-7223-9834-1a173d73cb05', 1, 'responder', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-3447-7223-9834-1a183927e5af', 2, 'responder', false, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-3447-7223-9834-1a19fc7b8a9b', 3, 'security', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-3447-7223-9834-1a1a4baa6972', 4, 'admin', false, 600, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-3129b51eaad3'),
	('01a22d4e-3447-7223-9834-1a1b9f72af75', 1, 'responder', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312ad24d4666'),
	('01a22d4e-3447-7223-9834-1a1cc9b7d83a', 2, 'responder', false, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312ad24d4666'),
	('01a22d4e-3447-7223-9834-1a1d7d787de6', 3, 'security', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312ad24d4666'),
	('01a22d4e-3447-7223-9834-1a1e3ebd33c6', 4, 'admin', false, 600, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312ad24d4666'),
	('01a22d4e-3447-7223-9834-1a1f7e4b1e2f', 1, 'responder', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933'),
	('01a22d4e-3447-7223-9834-1a20f5f0e345', 2, 'responder', false, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933'),
	('01a22d4e-3447-7223-9834-1a21d24d7d3a', 3, 'security', true, 300, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933'),
	('01a22d4e-3447-7223-9834-1a22859e27b1', 4, 'admin', false, 600, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3445-7317-a829-312bc0a90933');
INSERT INTO public.escalation_playbookversion VALUES
	('01a22d4e-2f8c-73d6-bf18-1d300fae4ad6', 1, 'Find out which data left and to whom, and close the path it took.', 3, '2026-11-30 16:33:48.428444+00', '01a22d4e-2f8a-70bf-a530-0245d7051748', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f8c-73d6-bf18-1d31c6c2102e', 1, 'Stop the tool for everybody it may act for, then undo what it did where that is possible.', 3, '2026-11-30 16:33:48.428444+00', '01a22d4e-2f8a-70bf-a530-02466dccf2e7', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f8c-73d6-bf18-1d32a113ea25', 1, 'Read the report, try whether it can be repeated, and block the narrowest path to it.', 3, '2026-11-30 16:33:48.428444+00', '01a22d4e-2f8a-70bf-a530-024707ff8fbc', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f8c-73d6-bf18-1d337124cd81', 1, 'Judge whether somebody is in danger now; if so, follow the organisation''s emergency path.', 3, '2026-11-30 16:33:48.428444+00', '01a22d4e-2f8a-70bf-a530-024869c8a5a0', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f8c-73d6-bf18-1d34bfa26af4', 1, 'Read the facts, judge how many people are affected, and name who leads.', 3, '2026-11-30 16:33:48.428444+00', '01a22d4e-2f8a-70bf-a530-0249ee65dc81', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3445-7317-a829-3127dc6c21a8', 1, 'Find out which data left and to whom, and close the path it took.', 3, '2026-11-30 16:33:49.637155+00', '01a22d4e-3443-76a4-a051-7af677d68801', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3445-7317-a829-31286f6a1987', 1, 'Stop the tool for everybody it may act for, then undo what it did where that is possible.', 3, '2026-11-30 16:33:49.637155+00', '01a22d4e-3443-76a4-a051-7af77fe77902', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3445-7317-a829-3129b51eaad3', 1, 'Read the report, try whether it can be repeated, and block the narrowest path to it.', 3, '2026-11-30 16:33:49.637155+00', '01a22d4e-3443-76a4-a051-7af8121dfb7e', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3445-7317-a829-312ad24d4666', 1, 'Judge whether somebody is in danger now; if so, follow the organisation''s emergency path.', 3, '2026-11-30 16:33:49.637155+00', '01a22d4e-3443-76a4-a051-7af94eb26a14', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3445-7317-a829-312bc0a90933', 1, 'Read the facts, judge how many people are affected, and name who leads.', 3, '2026-11-30 16:33:49.637155+00', '01a22d4e-3443-76a4-a051-7afa079e0f21', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.escalation_timer VALUES
	('01a22d4e-31f3-74a7-81bf-633ad935cb00', 1, 1, 1, '2026-11-30 16:33:48.422472+00', 'fired', '2026-11-30 16:33:49.422472+00', '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-32bb-75e9-8cbc-d50c37129b65', 1, 2, 1, '2026-11-30 16:38:49.422472+00', 'waiting', NULL, '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3592-7372-8d04-785881a32bbd', 1, 1, 1, '2026-11-30 16:33:49.630679+00', 'fired', '2026-11-30 16:33:50.630679+00', '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-35fd-732f-8f71-9579d0762daa', 1, 2, 1, '2026-11-30 16:38:50.630679+00', 'waiting', NULL, '01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.escalation_trigger VALUES
	('01a22d4e-2f96-74b8-bb4e-87f362a36d62', 'data-exposure', 'acmecanary', 'acmecanary', '{"category": "data_exposure", "least_severity": 3}', true, '01a22d4e-2f89-720a-ae75-3b930b532217', '01a22d4e-2f8a-70bf-a530-0245d7051748', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f96-74b8-bb4e-87f4c50dbf6a', 'serious-harm', 'acmecanary', 'acmecanary', '{"category": "harmful_content", "least_severity": 3}', true, '01a22d4e-2f89-720a-ae75-3b930b532217', '01a22d4e-2f8a-70bf-a530-024707ff8fbc', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f97-7385-9b48-3b8434560bb5', 'threats', 'acmecanary', 'acmecanary', '{"category": "harassment", "least_severity": 3}', true, '01a22d4e-2f89-720a-ae75-3b930b532217', '01a22d4e-2f8a-70bf-a530-024869c8a5a0', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f97-7385-9b48-3b856419035b', 'unconfirmed-tool', 'acmecanary', 'acmecanary', '{}', true, '01a22d4e-2f89-720a-ae75-3b9475dd5cca', '01a22d4e-2f8a-70bf-a530-02466dccf2e7', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f97-7385-9b48-3b864b69a4f0', 'unsafe-action', 'acmecanary', 'acmecanary', '{"category": "unsafe_tool_action", "least_severity": 3}', true, '01a22d4e-2f89-720a-ae75-3b9475dd5cca', '01a22d4e-2f8a-70bf-a530-02466dccf2e7', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f97-7385-9b48-3b87d23279ff', 'misinformation', 'acmecanary', 'acmecanary', '{"category": "misinformation", "least_severity": 3}', true, '01a22d4e-2f89-720a-ae75-3b9475dd5cca', '01a22d4e-2f8a-70bf-a530-0249ee65dc81', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f97-7385-9b48-3b8877ef6ad6', 'other', 'acmecanary', 'acmecanary', '{"category": "other", "least_severity": 3}', true, '01a22d4e-2f89-720a-ae75-3b9475dd5cca', '01a22d4e-2f8a-70bf-a530-0249ee65dc81', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f98-7101-b864-e5df075cb1be', 'many-users', 'acmecanary', 'acmecanary', '{"least_reports": 10}', true, '01a22d4e-2f89-720a-ae75-3b9475dd5cca', '01a22d4e-2f8a-70bf-a530-0249ee65dc81', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f98-7101-b864-e5e0c7c13b45', 'confirmed-high', 'acmecanary', 'acmecanary', '{"least_severity": 3}', true, '01a22d4e-2f89-720a-ae75-3b930b532217', '01a22d4e-2f8a-70bf-a530-0249ee65dc81', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-344e-77c3-8f21-f662b024faab', 'data-exposure', 'globexcanary', 'globexcanary', '{"category": "data_exposure", "least_severity": 3}', true, '01a22d4e-3442-7641-8082-06585122b7a1', '01a22d4e-3443-76a4-a051-7af677d68801', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-344e-77c3-8f21-f66375420424', 'serious-harm', 'globexcanary', 'globexcanary', '{"category": "harmful_content", "least_severity": 3}', true, '01a22d4e-3442-7641-8082-06585122b7a1', '01a22d4e-3443-76a4-a051-7af8121dfb7e', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-344f-7110-ae00-b7788efc7904', 'threats', 'globexcanary', 'globexcanary', '{"category": "harassment", "least_severity": 3}', true, '01a22d4e-3442-7641-8082-06585122b7a1', '01a22d4e-3443-76a4-a051-7af94eb26a14', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-344f-7110-ae00-b779474d7152', 'unconfirmed-tool', 'globexcanary', 'globexcanary', '{}', true, '01a22d4e-3442-7641-8082-06597c404b31', '01a22d4e-3443-76a4-a051-7af77fe77902', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-344f-7110-ae00-b77a954c6461', 'unsafe-action', 'globexcanary', 'globexcanary', '{"category": "unsafe_tool_action", "least_severity": 3}', true, '01a22d4e-3442-7641-8082-06597c404b31', '01a22d4e-3443-76a4-a051-7af77fe77902', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-344f-7110-ae00-b77ba350a8bd', 'misinformation', 'globexcanary', 'globexcanary', '{"category": "misinformation", "least_severity": 3}', true, '01a22d4e-3442-7641-8082-06597c404b31', '01a22d4e-3443-76a4-a051-7afa079e0f21', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3450-7154-b7fe-8ae8817fead7', 'other', 'globexcanary', 'globexcanary', '{"category": "other", "least_severity": 3}', true, '01a22d4e-3442-7641-8082-06597c404b31', '01a22d4e-3443-76a4-a051-7afa079e0f21', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3450-7154-b7fe-8ae931bc28dc', 'many-users', 'globexcanary', 'globexcanary', '{"least_reports": 10}', true, '01a22d4e-3442-7641-8082-06597c404b31', '01a22d4e-3443-76a4-a051-7afa079e0f21', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3450-7154-b7fe-8aea58c87c51', 'confirmed-high', 'globexcanary', 'globexcanary', '{"least_severity": 3}', true, '01a22d4e-3442-7641-8082-06585122b7a1', '01a22d4e-3443-76a4-a051-7afa079e0f21', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.learning_evaluationcase VALUES
	('01a22d4e-32da-744d-81f4-8045d5ac1aec', 'R-BEKHK-97V9H-1', 'rubric', '', '2026-11-30 16:33:48.422472+00', false, NULL, '01a22d4e-2ef3-7593-956e-e984317e32d7', '01a22d4e-3180-762c-96e4-9f57249d5b66', '01a22d4e-3103-7578-b940-ffdda5fbaa84', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3621-75a1-a74d-6def3116d4ba', 'R-SM08E-N9QAT-1', 'rubric', '', '2026-11-30 16:33:49.630679+00', false, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-34fe-71fc-99c0-a5beda64e15a', '01a22d4e-346a-7286-88f1-7470478fc72d', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.learning_export VALUES
	('01a22d4e-3362-739e-bdfd-b4360976aaeb', 'acmecanary', '2026-11-30 16:33:49.410204+00', '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-36a7-72dd-aebc-94c264935c96', 'globexcanary', '2026-11-30 16:33:50.247296+00', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.learning_exportedcase VALUES
	('01a22d4e-3368-735d-acbe-c0c47989bc77', '01a22d4e-32da-744d-81f4-8045d5ac1aec', '01a22d4e-3362-739e-bdfd-b4360976aaeb', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-36ac-774b-8875-93ccc574ff79', '01a22d4e-3621-75a1-a74d-6def3116d4ba', '01a22d4e-36a7-72dd-aebc-94c264935c96', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.mfa_authenticator VALUES
	(1, 'totp', '{"secret": "6QXFOS52UFBNTZQH54MRRKSS2WQZDPDS"}', 1, '2026-11-30 16:33:50.453347+00', NULL);
INSERT INTO public.policy_enforcementpoint VALUES
	('01a22d4e-2e98-70a4-a862-afbe14c35b78', 'router', 'Router', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e98-70a4-a862-afbf4ec3c920', 'tool_boundary', 'Tool boundary', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e98-70a4-a862-afc04ce4a0dd', 'retrieval', 'Permission-aware retrieval', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e98-70a4-a862-afc1d41d4809', 'prompt', 'Prompt and template', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e98-70a4-a862-afc21de507ba', 'sandbox', 'Sandbox', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e98-70a4-a862-afc3eb25b7a2', 'output_filter', 'Output filter', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2eac-74d3-904b-2e18a84716d9', 'router', 'Router', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eac-74d3-904b-2e191fd4fd95', 'tool_boundary', 'Tool boundary', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eac-74d3-904b-2e1adc07c0a4', 'retrieval', 'Permission-aware retrieval', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eac-74d3-904b-2e1b65679d81', 'prompt', 'Prompt and template', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eac-74d3-904b-2e1cd3d426a8', 'sandbox', 'Sandbox', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eac-74d3-904b-2e1df06088d1', 'output_filter', 'Output filter', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.policy_policyarea VALUES
	('01a22d4e-2e96-7720-873c-2adb3ff9c00c', 'privacy', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e96-7720-873c-2adcb5141b74', 'self-harm', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e96-7720-873c-2add54d9516b', 'dangerous', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e96-7720-873c-2ade1ad812e7', 'harassment', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e96-7720-873c-2adf3be2ff45', 'misinformation', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e96-7720-873c-2ae037cf09fa', 'tool-use', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e96-7720-873c-2ae1a312a34c', 'injection', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e96-7720-873c-2ae2b5997fbf', 'other', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2eab-7198-b272-e210d0690ba9', 'privacy', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eab-7198-b272-e211d1822f51', 'self-harm', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eab-7198-b272-e21276e5d142', 'dangerous', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eab-7198-b272-e21387c4e89a', 'harassment', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eab-7198-b272-e2149715dd29', 'misinformation', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eab-7198-b272-e215182e93f3', 'tool-use', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eab-7198-b272-e21664005e62', 'injection', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eab-7198-b272-e217fc53a0cf', 'other', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.policy_policyversion VALUES
	('01a22d4e-3305-74b6-8b52-ac01116e5ffd', 'acmecanary', '2026-11-30 16:33:49.31771+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3653-724a-b3b8-423125d2df1d', 'globexcanary', '2026-11-30 16:33:50.163506+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.privacy_consent VALUES
	('01a22d4e-3107-7173-a9e3-6b8d1a900552', 'context', '2026-11-30 16:33:48.46027+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b8e9b764ad8', 'contact', '2026-11-30 16:33:48.46027+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b8f6470ec40', 'evaluation', '2026-11-30 16:33:48.46027+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3118-755b-b5a4-bc2f916b7dd4', 'context', '2026-11-30 16:33:48.821639+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc304225248c', 'contact', '2026-11-30 16:33:48.821639+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc3162be0d38', 'evaluation', '2026-11-30 16:33:48.821639+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-311d-751b-99d7-ba193ec40aa5', 'context', '2026-11-30 16:33:48.828001+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311d-751b-99d7-ba1a1778b39a', 'contact', '2026-11-30 16:33:48.828001+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311d-751b-99d7-ba1bc3318d89', 'evaluation', '2026-11-30 16:33:48.828001+00', 'acmecanary', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-346c-707c-a93d-195350b533e0', 'context', '2026-11-30 16:33:49.673804+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346c-707c-a93d-195421f912f5', 'contact', '2026-11-30 16:33:49.673804+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346c-707c-a93d-1955318e27c3', 'evaluation', '2026-11-30 16:33:49.673804+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3475-720b-ae4c-e0bc8edbccd1', 'context', '2026-11-30 16:33:49.683193+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-646bbe12630c', 'contact', '2026-11-30 16:33:49.683193+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-646cf525b001', 'evaluation', '2026-11-30 16:33:49.683193+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-347e-73d7-9b5c-90513ee99321', 'context', '2026-11-30 16:33:49.691392+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-9052d75de3ef', 'contact', '2026-11-30 16:33:49.691392+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-9053abc8caa9', 'evaluation', '2026-11-30 16:33:49.691392+00', 'globexcanary', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974');
INSERT INTO public.privacy_content VALUES
	('01a22d4e-3107-7173-a9e3-6b90c477233a', 'content', 'description', NULL, '\x9702f26f04f080fb9b13d8698264e55b606830b025bbcb9a207aa6ef394010cd3a9c8f5229ca5aeacae06bc8abd9e6a620950c9b828bf005795195c1436e', '2026-11-30 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b922e6742dc', 'content', 'context', NULL, '\x95979d63700b7fbbc34aae6a084ebf0f0f572fc095e0126e0fdf32d48425f5eb9df97a52ddd1666bce286177079bb72aaee760b5', '2026-11-30 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b93919ecb10', 'content', 'tool_parameters', NULL, '\x0fd70dedb42a0fcaf932752e5d5c70ac1e1bad7474ae0f07b3f88e8403948720ad4b8c5b6482c125acb05e51156b4d959303', '2026-11-30 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b943d1e93ed', 'trace', 'trace', NULL, '\x0abff4c456fab6f3d7c16838c2f4d24b3ae86ea90216f0b4d813d8a71c836f93316384e1523e6520b61b106ad957196069d3', '2026-11-30 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b969a64b6fa', 'identity', 'subject', NULL, '\xfbc52ddd955f9fe6cf2e9521eae98fc430f62e4719f70d11a96d9b5f67cb5ae4f8ade2634a38906c58010483a995', '2026-11-30 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b984a4c6de5', 'identity', 'contact', NULL, '\x7f78d24ff5281cc828b477d18515a76cea1f852a4705929fa029eb58a1e9290be0ee8f4df50c5758596e49990f50617187de', '2026-11-30 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3118-755b-b5a4-bc32f3033986', 'content', 'description', NULL, '\xb337aea32fa4f3643b776d73dc00a96d0ac2bede9326a0a2cd2e8852d91cfd5155b134609e57c19dc83313ae61e1f2cdfbb156da19c80c29a741bbc92b75', '2026-11-30 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc34bcbcc193', 'content', 'context', NULL, '\x1e609e583537c3e5dad1cd90a84081bf5b504c44cdbee6f881ac98304a37a613f224ff8ffc66f89b1ea7bbbd2d7dcd9967dbca2c', '2026-11-30 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc35da62bb8e', 'content', 'tool_parameters', NULL, '\xc6cccd106ce8fe9943ec463b928ece28d6d9c73381f892d4187c31615e00b0fb330010ad3b225a8bfea16ba34aaa6edd5e6e', '2026-11-30 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc36e5a80981', 'trace', 'trace', NULL, '\x8d107aa3b9bf81de0819adfb9b78e9e7ba8f381b6eb889b5bdde1b52491d02296e4f4a0ffb222ddf3cc1426ce80935e0c898', '2026-11-30 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc38be7b553e', 'identity', 'subject', NULL, '\xfc6aed2f5bc6a80a642c9f2c043842f75eec427ffd14610999d2b03dbf2626b3074fdc88b802af6e903f3897c183', '2026-11-30 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc3a23e3fe97', 'identity', 'contact', NULL, '\x362e6a7b388e36bc0c3a37e89995a4230c5c1bfc8951f0c80ea6616b57b6e8423580b90ec244e6b4120827624a00bfe78be3', '2026-11-30 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-311d-751b-99d7-ba1c12b56a79', 'content', 'description', NULL, '\x0932c0be879de01e44addcae245da3a518b6c3e0cf76436ae00daba84a70d2e7a74acbd0bf01385560107be747b171ecc9dd73e5ba489c7b3f768179715e', '2026-11-30 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311e-74a3-8b19-0da136f70621', 'content', 'context', NULL, '\xbc43d00db2e74828b28304985f721e0229b3a91d9078faf71669a5797bdea3cac01c74e08d0027c5d3fc5df5300e7c2626be1742', '2026-11-30 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311e-74a3-8b19-0da20c1c6650', 'content', 'tool_parameters', NULL, '\x3d2632567b278da3be4a0c5d3f0a01905fb92a4236b1440968f42e22c35389cf0bc4ddf3e5913c6ddee4c4a90453142c0189', '2026-11-30 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311e-74a3-8b19-0da305b12d4b', 'trace', 'trace', NULL, '\xe1c1572e0a68f2c5ab91c95b3f87d1f2c37f42a827e888921fddc57c490c8ea0a70785c51a092421a7325a80a94c8b9c6f0b', '2026-11-30 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311e-74a3-8b19-0da51e911126', 'identity', 'subject', NULL, '\xefc66efc7d8b69afb70e852418b0579d55adb01d842af909fb68209ed69c39e945ed6b3f701cc26ac64689bb9a81', '2026-11-30 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311e-74a3-8b19-0da75d3f84d0', 'identity', 'contact', NULL, '\x64ddc8af701f7f20835a31b8e5bfb68eaccba7bdabef01aa3ac7da58e65a90134b4a68cda9a17d6df7944bab4e5f5253028d', '2026-11-30 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31b7-7257-8f28-11841f1b0bbc', 'content', 'description', NULL, '\xda271f500676951250190eaec0a55aa584c7876b7e0349e6bc59c8bdcb696bd998d3be6f01f0b47fa1580abb994853ea', '2026-11-30 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31b5-7391-b4f5-fcda882cfd9a'),
	('01a22d4e-31b7-7257-8f28-11869a0f0083', 'identity', 'subject', NULL, '\x0cd0da3995d8065beeb1d706fbb552317d136ab30bed62e5ca495c97d1953264a30c407663218097027f0fda343ecc6e244a4b87ae36cc129ad4cbaf00437100af3667a0facd9ce7', '2026-11-30 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31b5-7391-b4f5-fcda882cfd9a'),
	('01a22d4e-31bc-725f-b6f9-280890312b41', 'content', 'title', NULL, '\xe2715e2deeca9670f1481675aef86390315dcb425fa77bb7a21b7b23bcf732e3febc6e60d0503d65f4afe5186e1d51', '2026-11-30 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31b5-7391-b4f5-fcda882cfd9a'),
	('01a22d4e-31bc-725f-b6f9-280922ca24ef', 'identity', 'affected', NULL, '\x2c0d9f1a37f2b338edbe6c76051558e73f780c2f0b611b399e2bacd13b5a36c8c4f135fb39d389e64b3ef06fbc', '2026-11-30 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31b5-7391-b4f5-fcda882cfd9a'),
	('01a22d4e-31cd-73f6-a96c-fa7296ef979e', 'content', 'note', '01a22d4e-31c9-76a1-9cfc-b11ded1236ca', '\x9416579c25b4f6bb9585ce720f361ad9817286241bf0fdb9516f62c4b4fdc08d287fd0e552e847f97da8c35921b54f', '2026-11-30 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-32e1-74da-a37d-4b8989acf550', 'evaluation', 'evaluation', '01a22d4e-32da-744d-81f4-8045d5ac1aec', '\x7ca2033a5c928816b311179c4ba0d734292dbb5ccde49541487fc053596d5881acfbbbca8abb717bc86c624527de02b6c8011e1302566edb0c266ebcab867e7097dad1abaee78312809959cac3077c46c0f5fbe7b048627f84c8566b0460ca71261f5a8e45f1285565e6eb33e6fd0e07b62eae28b0', '2026-11-30 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-346c-707c-a93d-1956d261bc4e', 'content', 'description', NULL, '\x505bdaa31fe6ed5df3016b25a6659d01dea6f8711ef64bec4281df01ee989abe051780f370a16a09452c456b65a62178f10391dfeeea0c2cb334d1abab5f5628', '2026-11-30 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346d-7568-b684-4e4e269d4b85', 'content', 'context', NULL, '\xf9460c68379c25d79107a3c4ea609aa6bbad62388b5fea850ad3614d012f0b708e00c631c71911edaa3407c03cfb5bf7eb6eb466fe39', '2026-11-30 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346d-7568-b684-4e4f02972b71', 'content', 'tool_parameters', NULL, '\x3e525f22b284d306fd27df3d6715e466b7e1b474858e974b09157d9f376217c7b52240803ac3808727735ceff0d656cd99181305', '2026-11-30 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346d-7568-b684-4e504c270342', 'trace', 'trace', NULL, '\xa1d4c9b3235d46cb1ddcde18a80cba2232aaf1fad99469f6951ce8fe678b21498d60e959b27d2848fb769a5e57fdb0c4e21f85dd', '2026-11-30 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346d-7568-b684-4e522a1ae71d', 'identity', 'subject', NULL, '\xafad21c8eca0727be6251acc5a5ca010b8b0dd71e6ad22a86f5d673434641ca2192fe27eace8037bc6e92a7ce47dde65', '2026-11-30 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346d-7568-b684-4e54dd16e406', 'identity', 'contact', NULL, '\x63cc848f6aa3a1689ede1e84cc627c48d386536c2018925941eeac0336bf98fcde505139192a5790b6a9a8a9b6bf72c231f04e7a', '2026-11-30 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3476-7049-a990-646d9aa4b060', 'content', 'description', NULL, '\xc6a36e52aad3bfb5fea960a18b23a672e9bc02e9c32bf18603e25b3e7714d32f45e59bce43f0eeaf603f8b8d8b692185b06d1ef8dfff39d484b67b2cebde9fd1', '2026-11-30 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-646fbcaa1fa9', 'content', 'context', NULL, '\xb04ce250aa1e4f9dabaaa21ec1501b247892c89af792af8a5a1ebedb809faeb8124b2f2e0b2ebcc398d3fc3996ba045932cb7b575587', '2026-11-30 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-64700a74dea3', 'content', 'tool_parameters', NULL, '\x80a36c2bd61e3f86927efb7a515398399f7d991d5bf5775003fb0bc79859759ff61623734c0f046e292003027ffd96bf1c86da0a', '2026-11-30 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-64711bd79b62', 'trace', 'trace', NULL, '\x3d1984c6c30c398d9691177eb31527c38d7a475ee2501b85831ee94f7822d1d79961d658b913e62375c0c37484a1da30ce7111af', '2026-11-30 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-647310d12c35', 'identity', 'subject', NULL, '\x42faac0e98fd56f7dbf7d860e7a63f8e5c2c78bd4946d9ff6d07fb16add5ce719b6647cf6b965cf4e5a7a4a8eedb197b', '2026-11-30 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-647521d06860', 'identity', 'contact', NULL, '\x1eafde86f4e2df9a69c4cd12f6cdefba8642b28079db1b28fd8280fe2b549370d649c32d563b7b20193137f833f7792010ac3e6b', '2026-11-30 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-347e-73d7-9b5c-9054ede1720e', 'content', 'description', NULL, '\xa8d1460337faccb8bcfdc6047650a6cbd156f493a0dc40535b4a2299399c220287a675fdb8450b4eb6b5befc4a3303b8a7d818c716d2aa0c344780a9688e4990', '2026-11-30 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-9056da9028a7', 'content', 'context', NULL, '\x8af57802ea3117dd6822d8558bb0ab0cf737b1e1e0bc5783984c1cd497768980822197dae2769989df9b04db52bbf6f7f2da4d4adc03', '2026-11-30 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-90576eae346b', 'content', 'tool_parameters', NULL, '\xfc9cca63be190f0d6a20e1305d020cb091320a592aee50a08693118c3cd91e7d109407ecaaae123b886fc09f18d5b0d1444c27e4', '2026-11-30 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-9058533920fd', 'trace', 'trace', NULL, '\x64e134e32f994ad683da48f6e7c9e2d72bb88d13df4054d1c52e6bd3fe3851ae2a3e64790ea52b4e155c44f7f2ce2e421b6fe09c', '2026-11-30 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-905aa7de8f96', 'identity', 'subject', NULL, '\x912abe718d5ee4277b0a044833581da3bc59a36ec7f4146405a22f358343f4de4e2bcc8a50dbd0189990ae5a4572794e', '2026-11-30 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-905c648158a0', 'identity', 'contact', NULL, '\x8348bd1a5a0eed0c8d5d6d0567b6694edbbcde3525c29e600b26e9391580bd805ad4e6c64c168b9192ccdf1685cde3168dc88752', '2026-11-30 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3544-74a1-baf5-f7e25486985e', 'content', 'description', NULL, '\x068679f3d37d584e6a05bdf8c6ed3054b910ac773d1d788ab0fcd8e3eaeebcee18fbc9607ba21ac0ee83a4e52e68f694e3f8', '2026-11-30 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3542-733a-b8a2-f969b01bfe1b'),
	('01a22d4e-3545-774e-98d7-fe92cf9721e6', 'identity', 'subject', NULL, '\x32dc7fe109fafb7be1741314a8b6153dbd9d6690c1937518593d942a3bda2b789be7cdf25611e2ed59666d99466af4d8b625a3023a22af60280499d0161de8f26a04bd2c4e0a8c0a', '2026-11-30 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3542-733a-b8a2-f969b01bfe1b'),
	('01a22d4e-354b-77c9-91c4-74b43be31bfc', 'content', 'title', NULL, '\xf2ae5ac184a87e676c68dd8b59d2f039a0f7b3c211032a08bc1c66bb976555e312baae85be0ef3d27638444d160f6f500c', '2026-11-30 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3542-733a-b8a2-f969b01bfe1b'),
	('01a22d4e-354b-77c9-91c4-74b517a57eb3', 'identity', 'affected', NULL, '\xd7b7a8edd82615d42eea078c932f82d70feb758efe5caa7419e88c90f25e6dcb12bcbf90dfe8075484fd6d5dec5098', '2026-11-30 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3542-733a-b8a2-f969b01bfe1b'),
	('01a22d4e-3561-769b-af3c-981c89aa72a5', 'content', 'note', '01a22d4e-355b-743f-87fd-f690ffac2d34', '\x459027b494e5bf2c7da26a4556f754df21c5421f5a03582c42c165856fec0a892cc4dbd72378e9935c86f89b8816e9bc11', '2026-11-30 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3625-7687-8ce5-e983db121bc3', 'evaluation', 'evaluation', '01a22d4e-3621-75a1-a74d-6def3116d4ba', '\xb276b0572b74b9d4fd914f532ce43ab08e59b29bf594361ca59d6a5ebcc9790e76d1b9231a37b67b7b27a906b7b39116e5b971ea5e00809cccb29e809ed7c35020adcdd9997e9f410b9c53a8a9a73d55ee95fe57cf01f89481c79b1901796284d99d8623b0c719d8f0f898d11ca59e61da8a7e018309a7e9d6', '2026-11-30 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d');
INSERT INTO public.privacy_datakey VALUES
	('01a22d4e-3107-7173-a9e3-6b913b179443', 'content', '\xff46a6e6a2b9a813b3e4cc1b94060b19199a9ca0293bddf55953bd9d65354372d2eaef3199987c60d0ae985a95d3e34d13b832b7d9e6011bb438a409', '2026-11-30 16:33:48.46027+00', '2028-11-29 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b957bf2f044', 'trace', '\x4e9a2950c506d0b59a6c26c21be8c05931fb2f90a27464dd7ec33a3a649aeb98a48cabbf541b3a37792615fc4134ce0a19861cfbcf1b412d7862905f', '2026-11-30 16:33:48.46027+00', '2028-11-29 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3107-7173-a9e3-6b9771a82aba', 'identity', '\x5b72ef32e214b3c1f853d7d1fa2d66456fe47868197ca4038bce9645dd1db7fa55a9efd251d6819e37f8bfc915047fdc8bc4c2cf7dc94196a4bd5794', '2026-11-30 16:33:48.46027+00', '2028-11-29 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3118-755b-b5a4-bc331d3c5296', 'content', '\x8d39c19bd6d36f1703e46cfb158ced47cdda3fcaf566c1e1b383dc2707b599f359248bb87f134d68a486173a63b0e3ee990adccd9ba42f75492177a5', '2026-11-30 16:33:48.821639+00', '2028-11-29 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc37b3b3885f', 'trace', '\x5b19f654cda7f04fcd9eb6c05e12d9519036e52d783b7f865ade53e3d76bb7deb3fafcf025f4558a6ad16f9228b9eef282baa65e4bc28473885ca397', '2026-11-30 16:33:48.821639+00', '2028-11-29 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3118-755b-b5a4-bc392522f5ea', 'identity', '\x8cda76ba618738771d078a9aa21a27d76ce720356a4e070b267078e072c9ee72f7862d412780a6179f964327cb90f01c8e3f596d903c0144be39d0dd', '2026-11-30 16:33:48.821639+00', '2028-11-29 16:33:48.821639+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-311e-74a3-8b19-0da03dc81ff5', 'content', '\xf0ea2be8acb87f9a0688acc261be96d690b66644d1381bb796172bab0521a087a7bb0203ac6f7852cf9f0338172ae6d3a2f5c1b6a6d24050d39d7525', '2026-11-30 16:33:48.828001+00', '2028-11-29 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311e-74a3-8b19-0da414b1df5c', 'trace', '\xe2d8793c9671babcddb9acc62c5e05bc9e348d1247f7ef3d7aea1f215e6e93e9647422b3a98c6d2d9baa433fcf30fe6532e8a2c7b961ff385c7c97c9', '2026-11-30 16:33:48.828001+00', '2028-11-29 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-311e-74a3-8b19-0da629ce8452', 'identity', '\x9b7919cbd2d3aa3683f29d980eebcd369b1e92e376d09ac0f975991732cfd17989086299e6efb54dea95758ebe0e21f2c7ed6d68d10b22788167b992', '2026-11-30 16:33:48.828001+00', '2028-11-29 16:33:48.828001+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-312b-730a-82f5-2281bf8966ad', 'attachment', '\xdf11a442d6f18c74d3bc87fbfbbc734ddbbf268d61d2190009ebd06b69322816f35b53c0ccae5aa13be03476be5908a048c5bbd3821297092d943917', '2026-11-30 16:33:48.422472+00', '2028-11-29 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-31b7-7257-8f28-118523d16b0b', 'content', '\x73d16219859aa778959e87c5db4fca6626ec5aba4e26e35ec15fb582121ed5c8d4a8a9f242d2e523ef2f97e13b36c035e577b7f84fe4221526fe2df7', '2026-11-30 16:33:48.422472+00', '2028-11-29 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31b5-7391-b4f5-fcda882cfd9a'),
	('01a22d4e-31b7-7257-8f28-11871045e856', 'identity', '\x69afe410d1bccd23cf656bf06dd95a964102e051c8f240dd486bd380adc3ea489751f938a8e3bbf75ce892ff3ddf66b82522473268a7985f448c02ed', '2026-11-30 16:33:48.422472+00', '2028-11-29 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-31b5-7391-b4f5-fcda882cfd9a'),
	('01a22d4e-32e1-74da-a37d-4b8a44c4978d', 'evaluation', '\x88a218d2f9b3191b7fadd4ecd04118cdc537c60f728c45257a31980f65fc7d8644cae385dad5f75bee52b33cdcb0a1ef6211c3df48f8be1295db526d', '2026-11-30 16:33:48.422472+00', '2031-11-29 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-346d-7568-b684-4e4d7bcf0c89', 'content', '\xba2423daaf5dc05d2696d16d686d022a87eb4c3b951c03767aa631032d2dd18adccc44af9d33dea26f40a1fdbb28636eae25024e899f169dee973eb9', '2026-11-30 16:33:49.673804+00', '2028-11-29 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346d-7568-b684-4e5159ea4a85', 'trace', '\x7e89aed8ce3db4139028e255e635e51ce690c0b9181fed166a4c4f033d3eded93d67a1728017e7db05b92012cdd0781e28678dfeb7afacda5a0ea61e', '2026-11-30 16:33:49.673804+00', '2028-11-29 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-346d-7568-b684-4e530383c910', 'identity', '\x7d166a8303405f5da811b976ce0062685f720334709625b792b7b5a2523918e2797e1592a34720a60aab2384f9a61bdf671c465ecfa11f3a2bdf2e14', '2026-11-30 16:33:49.673804+00', '2028-11-29 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3476-7049-a990-646e578b658a', 'content', '\x08dd39641c81ae4ab11192af57f5111324df496b9a5e0c3f52500ed67b52243c560cc02e81e363a66a3082c494a9fcf4e05d8341f4adff65843f51bb', '2026-11-30 16:33:49.683193+00', '2028-11-29 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-6472ace34fb4', 'trace', '\x4fad399825e47dc381befd4106d909985d19d7fdb65d31c57f8546d0307be3e0add1d0129e2c5ec8a7b55260f5763a92978fcfecbfc7d9d824b10306', '2026-11-30 16:33:49.683193+00', '2028-11-29 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3476-7049-a990-647418587b39', 'identity', '\xd4a7192935605565e245c7de326e31adee6986d9756a0929dd52677758da980245300adcab5767111a94ad2aa8ff90f628fbb1916d5cfe5422bb306c', '2026-11-30 16:33:49.683193+00', '2028-11-29 16:33:49.683193+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-347e-73d7-9b5c-9055cac76f50', 'content', '\x8f4ac152d48eb06ca4e5f5483da03fa142437a27e572341548e5ec5136a352567392cd140dc0f48d5e7831e05dcbc0579b2a28205858b04264b65ca4', '2026-11-30 16:33:49.691392+00', '2028-11-29 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-9059997b9d97', 'trace', '\xadff7987c257e97159fe234be13e03a8c74142a18d3a227e19d738a81162634f4308de62574e167612e0d8abfd59adb61d5c1caffade197530981926', '2026-11-30 16:33:49.691392+00', '2028-11-29 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-347e-73d7-9b5c-905b77595035', 'identity', '\xaa58dd75e48445782ef11c6f6c2f4dfe52bbb5fc283924a054c7e026d2dee20cc84ff9c6891eb5d544aeabc7e487c4664ea47e295a9a800e2aa11bf9', '2026-11-30 16:33:49.691392+00', '2028-11-29 16:33:49.691392+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3490-7654-a7dd-ba87df272190', 'attachment', '\x58764fd130d4b3916324d11dddc020be50c385f684e034bdd148a148dcad24ba636745d43bbdf6ced788e28a4d1211fb659d432af051adaf07e2ba42', '2026-11-30 16:33:49.630679+00', '2028-11-29 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3545-774e-98d7-fe910830b079', 'content', '\x5de2c0b1be12c2da8b4a622259743adde875dab24a0e2647e0834814c8238fd99997be0ba5ed24a9aed37773f8cb6aa703b6e5a435603cc4a0d01c4b', '2026-11-30 16:33:49.630679+00', '2028-11-29 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3542-733a-b8a2-f969b01bfe1b'),
	('01a22d4e-3545-774e-98d7-fe93d101009e', 'identity', '\x6b4451702318ca99e63749cfe06cb2bc370c4f04a40722b9faaaad80cebbe392276266329b1688a079cf2aea53d5ab08a760d39f902d63df3d2c5745', '2026-11-30 16:33:49.630679+00', '2028-11-29 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3542-733a-b8a2-f969b01bfe1b'),
	('01a22d4e-3625-7687-8ce5-e9843366eb0d', 'evaluation', '\x20e9fb33b28359ffa6ae3100faf56a39891cde2029adf321b76d3d1ab4c565641782c5606b228b30562de38668a5f015675558a894ef5934b2042aed', '2026-11-30 16:33:49.630679+00', '2031-11-29 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d');
INSERT INTO public.privacy_hiddenrange VALUES
	('01a22d4e-330d-708a-a5cd-6c88d80f8a3e', '89304ae3-a384-434e-83a5-ab3f79171835', 'description', 1, 1, 'mask', 'personal', '2026-11-30 16:33:49.3255+00', NULL, '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-365e-72cc-8833-7803afc94732', '0e2b549c-b927-44bb-ba9b-12c9e39eeab7', 'description', 1, 1, 'mask', 'personal', '2026-11-30 16:33:50.174353+00', NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d');
INSERT INTO public.privacy_identityrequest VALUES
	('01a22d4e-3311-7777-9caf-b36472c8d485', 'danger', 'acmecanary', '2026-11-30 16:33:49.329856+00', 'requested', NULL, 'acmecanary', NULL, NULL, NULL, '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3663-764a-a579-33dbdfd89d79', 'danger', 'globexcanary', '2026-11-30 16:33:50.179812+00', 'requested', NULL, 'globexcanary', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d');
INSERT INTO public.privacy_legalhold VALUES
	('01a22d4e-32f2-75b1-a6d2-3d9955d7a5d8', 'acmecanary', '2026-11-30 16:33:48.422472+00', NULL, '01a22d4e-2f3a-7516-9087-77dbfd5ca894', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-363b-77f6-aa51-0e634cd17baf', 'globexcanary', '2026-11-30 16:33:49.630679+00', NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974');
INSERT INTO public.privacy_purgecertificate VALUES
	('01a22d4e-3315-7599-8163-eea6b2b82384', 'acmecanary', 'content', 'context', '2026-11-30 16:33:49.333937+00', 1, 1, 1, 0, '{}', '[]', '2026-11-30 16:33:49.333971+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3669-770c-b3ce-5b6833dac43b', 'globexcanary', 'content', 'context', '2026-11-30 16:33:50.185206+00', 1, 1, 1, 0, '{}', '[]', '2026-11-30 16:33:50.185256+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.privacy_record VALUES
	('01a22d4e-3103-7578-b940-ffdda5fbaa84', 'report', 'R-BEKHK-97V9H', '2026-11-30 16:33:48.46027+00', NULL, '', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3116-71d1-be5e-417fa27fedd4', 'report', 'R-H1W8Y-2HR7F', '2026-11-30 16:33:48.821639+00', NULL, '', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-311c-72a3-8039-68a444bdadf7', 'report', 'R-5EM6H-27P8G', '2026-11-30 16:33:48.828001+00', NULL, '', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31b5-7391-b4f5-fcda882cfd9a', 'report', 'R-K0K4D-F59WA', '2026-11-30 16:33:48.422472+00', NULL, '', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-346a-7286-88f1-7470478fc72d', 'report', 'R-SM08E-N9QAT', '2026-11-30 16:33:49.673804+00', NULL, '', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3474-7479-b516-7e351d5d6f8a', 'report', 'R-5GKTK-QNF6C', '2026-11-30 16:33:49.683193+00', NULL, '', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-347c-7474-b6a4-c71074a43974', 'report', 'R-3T3EP-G63SY', '2026-11-30 16:33:49.691392+00', NULL, '', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3542-733a-b8a2-f969b01bfe1b', 'report', 'R-HRZFZ-23630', '2026-11-30 16:33:49.630679+00', NULL, '', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.privacy_retentionrule VALUES
	('01a22d4e-2e9a-7712-8896-25bdbb6e24e4', 'content', '', 180, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e9a-7712-8896-25bed397291c', 'trace', '', 90, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e9a-7712-8896-25bf5569a1a7', 'identity', '', 90, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e9a-7712-8896-25c07e765b44', 'evaluation', '', 1825, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e9a-7712-8896-25c196081f36', 'attachment', '', 90, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ead-744e-adda-49203a322ef5', 'content', '', 180, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2ead-744e-adda-4921de6e7037', 'trace', '', 90, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2ead-744e-adda-4922930b5cc3', 'identity', '', 90, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2ead-744e-adda-4923fddc58c8', 'evaluation', '', 1825, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2ead-744e-adda-4924906c1922', 'attachment', '', 90, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-33e4-7562-826e-61586e52fcc8', 'content', 'resolved', 9, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3707-72d3-a091-1c0c6374424a', 'content', 'resolved', 9, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.reporting_attachment VALUES
	('01a22d4e-3129-73c1-a9ad-4c8be548ee24', 'text/plain', '\x55ff78818eb2ee5e2e594f5fe6bec37910dc0ca79c71fa5cb495edf153d061c7e3f3ecfc9e5a64fa9259', '\x75594c6d335d04c9112eab6658d6cdab6667449baa2a330748c7596fc6460ecc', 19, NULL, NULL, '{}', 'unscanned', '', '2026-11-30 16:33:48.422472+00', NULL, 0, NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-348d-752f-8412-421597001aea', 'text/plain', '\x1fdac15cace6562f3594cff2201df0c1e9d53c54a4dccc21c802d1ffc8eb8bac8eb6317bd3fe8b1afda79df6', '\x5b516a3ea97f71c8df19b183a07e8684131e2e5b8b8c13204eaa2fb9c6a9eea5', 21, NULL, NULL, '{}', 'unscanned', '', '2026-11-30 16:33:49.630679+00', NULL, 0, NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a');
INSERT INTO public.reporting_attachmentpart VALUES
	('01a22d4e-312c-753c-8d1b-6623e3a159bd', 0, '\x5759c5e348704ea18bdf97f175f8b12788d0fa454bcfa256b2e2dcb87325eb732b40b69e87f27cb1ebb99a4cd850d3', '01a22d4e-3129-73c1-a9ad-4c8be548ee24', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3492-715b-81cd-44e332b68d0d', 0, '\xf7c6c6d34d7bca4b2a0ba362ff277ee5089764f1b57d780884ec27dfdb52c0a1ec94c5ee2b09200abde01a115b31e0c77b', '01a22d4e-348d-752f-8412-421597001aea', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.reporting_fingerprint VALUES
	('01a22d4e-3159-748a-b8d2-1178c24efd53', '\xee4ed8d6a03767271af3c360b5ec899b', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3182-734c-9303-049d68db5e7f', '\x0a835d47d3667833d547b0ac3656a306', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-31ac-74d6-8d9b-fd16ae73b430', '\x1fa62a032651abce35aa7f560795ec4b', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-34c7-70d7-83f5-a3d772d73489', '\xfd5c8a5bdfd7ae4bd594f97ef26abd74', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3500-758e-8f7f-a18767526205', '\x266a1b2ac32c584fa5b57f14e424d80e', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3537-75a4-8644-cc7edd9912c6', '\x015109ad8627f6d17d245c4cc1277fa2', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974');
INSERT INTO public.reporting_fingerprintband VALUES
	('01a22d4e-3159-748a-b8d2-11793dd3526f', -8198732124248493433, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3159-748a-b8d2-117a76937b7d', 1164170637818142307, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3159-748a-b8d2-117b51dbc064', -6526257569019350477, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3159-748a-b8d2-117cb4d77e2e', 8618684432275824565, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3159-748a-b8d2-117d0534579e', -689331802665532427, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3159-748a-b8d2-117eac4d5dfe', -6048146505448630739, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b662aaf4dcd5', -5663867618883835269, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66346196248', -2239775874799526629, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66437c8fea5', -8973520282032434045, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b6652cd2b16a', 8522631666384947312, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b666eef76844', 2544051261301080629, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b667145f4354', -4650846149340291166, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66827b4aa00', 5531113970489272718, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b6698f56aee4', -7363023317183445041, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66ad15e47ac', 7380512398501295832, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66b05a3a9f3', -6771414652135266180, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66c9a4d0783', -5786570664830896602, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66d08c299ef', 2084202733554458112, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66e50ebd49d', -3590035342842499203, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b66fc12a779a', -6461329594533278616, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b6703f5bf73a', 235066778965075380, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b671c2478c83', -2007739329300026516, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b672b6e2c865', -5658186509836365307, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-315a-7515-92c3-b6734c461494', -7836837631037703336, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3116-71d1-be5e-417fa27fedd4'),
	('01a22d4e-3182-734c-9303-049e870ba91b', -4267334868488295019, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-049f601ecb41', -868713622189379000, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a03d2eb3e2', -2644301317680805255, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a156c54d5b', 8618684432275824565, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a2c65a30a0', -689331802665532427, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a3ba9c3336', 6256978133961339751, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a40008ce0e', -5663867618883835269, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a5d91aa19f', 8318591759484142796, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a62248f18d', 3763041103920274481, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a743c8210e', 8522631666384947312, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a8e0cdde42', -8583175083813018207, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04a9fd366fcd', 5852682989111019781, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04aae05eace8', 5531113970489272718, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04abf0f56b40', -7363023317183445041, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04ac32f58576', 7380512398501295832, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04adeaf14b80', -6771414652135266180, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04ae7d9b180d', -181529947953851978, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04afdd80f3a9', -5109262031759757061, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04b021aac463', -3590035342842499203, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04b12b18d3ff', -6461329594533278616, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04b2e2101c5d', 235066778965075380, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04b3b67edf41', -2007739329300026516, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04b4c2338dcd', -5658186509836365307, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-3182-734c-9303-04b54ba989ac', -7836837631037703336, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3103-7578-b940-ffdda5fbaa84'),
	('01a22d4e-31ac-74d6-8d9b-fd1734ff01a7', -4267334868488295019, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd181e4c6b86', 2388917614694085090, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd19b916a8e2', -1662215887697489539, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd1a03fb52ea', 1266495883227368627, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd1b5be9cd6a', -689331802665532427, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd1c62150da7', 2836352468635156554, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd1d082a3425', -5663867618883835269, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd1e77d98f82', -2239775874799526629, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd1f925f7190', 3763041103920274481, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd205534363e', 5741726962397266418, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd21346e6423', 2544051261301080629, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd22ea73fa54', -4650846149340291166, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd23623f5d5f', -3620684756594378915, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd24fc236613', -7363023317183445041, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd25020bb301', 7380512398501295832, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd264a9d7059', -6771414652135266180, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd275dca27dc', -181529947953851978, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd28ad02463d', -3588345747824454340, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd292c9fc027', -3590035342842499203, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd2a2fd8c67a', -6461329594533278616, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd2bdcaddcc8', 235066778965075380, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd2c3f226b62', -2007739329300026516, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd2d5b5678f9', -4755673574195259937, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-31ac-74d6-8d9b-fd2e283620a1', -7836837631037703336, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-311c-72a3-8039-68a444bdadf7'),
	('01a22d4e-34c7-70d7-83f5-a3d8a26e8e97', 2872223550880260414, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3d912b0daa5', 1266322398317348289, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3dabad6d922', -5054570963781951518, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3db3ad50a51', -8250024569222320957, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3dc3e504a24', -3902563957603379671, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3dd2a56940f', 830019387384320844, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3de41b856db', -7407140047338488031, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3df2124b0f9', 2721615922006311111, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e0560cd6db', 2264059704491531430, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e1397412a2', -6387618437662194031, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e24b32cf0f', -7096507619600966812, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e32e35756f', -8688534754791985807, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e40016a249', -5308699635942462395, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e5764db8db', -6506596973329009594, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e62508c689', 3730720070045821478, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e7f076e21c', 6305911527969729485, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e8468d2888', -1435857144928606811, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3e957b12257', -5471068575573329447, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3eaf4035025', 2024431817084734851, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3ebd795d9d8', 7298227467110839412, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3ece7601dc6', -7368765545199437392, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3eda52b876c', 8777869081899185533, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3ee35b89bc2', 1478061658516937096, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-34c7-70d7-83f5-a3efd11cf807', 409979545199749551, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-3474-7479-b516-7e351d5d6f8a'),
	('01a22d4e-3500-758e-8f7f-a188fd599ade', 2872223550880260414, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a189fdaf67c1', 1266322398317348289, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a18a20c50e84', -236192230402118148, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a18b4db2c9e5', 4687137165208039036, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d');
INSERT INTO public.reporting_fingerprintband VALUES
	('01a22d4e-3500-758e-8f7f-a18c2788af5d', -3902563957603379671, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a18d4ad2af70', -8996984896986604148, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a18e4f2dfa1a', -7407140047338488031, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a18ff4e7d111', 2721615922006311111, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a190863bfe57', -1179974286499834582, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a191d367e453', 1163316016726334288, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a192183a2cbf', -7096507619600966812, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19385d0be28', -903663439294407386, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a194d2779a38', -1888781508913714671, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a195fa07fa43', -6506596973329009594, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a1963dca22a9', -8272472324128053180, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19743fa288a', 2420640432310997876, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a1988d9dd2ac', -1435857144928606811, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19935f931ba', -2015700080855367714, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19aa9a02568', -1783793569666443981, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19b3e28bc73', 7298227467110839412, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19c53d22a09', -7368765545199437392, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19dc9528bd6', -7814022633502098069, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19ef1b40c1b', 1478412332049549558, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3500-758e-8f7f-a19fced9f856', 409979545199749551, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-346a-7286-88f1-7470478fc72d'),
	('01a22d4e-3537-75a4-8644-cc7f8b4f8bb7', 2872223550880260414, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc809436cbdc', 1266322398317348289, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc81309ab301', -1305538685909557, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc82a2efe109', 6689175025657924844, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc83fab46af1', -3902563957603379671, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc840c081d70', 3517267669238546208, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc85a0a1b21c', -7407140047338488031, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc863e85685a', 2644964112737977096, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc87374caee6', -4334276903750154772, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3537-75a4-8644-cc8885a2d255', 2544572095652789234, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b50321cc2005', -7096507619600966812, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b5040ebe5367', -8688534754791985807, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b505a5295bdf', -1888781508913714671, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b506df69e529', -6506596973329009594, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b5071c9f0f0b', 3730720070045821478, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b5081e379ccb', -7739763706958912110, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b50906cc3acf', -1435857144928606811, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b50a59def340', 1792127821917724074, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b50b9bf12b18', -382819911502910616, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b50c5918945a', 7298227467110839412, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b50d42955924', 5601910130579450696, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b50e45c500c4', -7814022633502098069, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b50f94a6bd74', 1478061658516937096, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974'),
	('01a22d4e-3538-707d-b5db-b51033b20c12', 409979545199749551, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-347c-7474-b6a4-c71074a43974');
INSERT INTO public.reporting_formversion VALUES
	('01a22d4e-3104-74bc-9e7b-6fa0c1223d64', '5ac73b5cc9daf5a4ee0e1fdfe2275bbb156fd599c3c685aa41d26e54d727904d', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "A few sentences are enough: what you asked for, and what it said or did. Names, card numbers and the like are taken out before anything is kept.", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "For example: e-mail, calendar, payment, deleting files.", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "Copy only what is needed to understand the problem.", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "answer"}', '2026-11-30 16:33:48.46027+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31b6-713d-8b49-a9b99856681b', 'd147a9e0e9132e767a487102b2be1b91713b5f8f5a9863226646fc8644f27f2d', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "A few sentences are enough: what you asked for, and what it said or did. Names, card numbers and the like are taken out before anything is kept.", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "For example: e-mail, calendar, payment, deleting files.", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "Copy only what is needed to understand the problem.", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "admin"}', '2026-11-30 16:33:48.422472+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-346b-75c0-a4f3-3ffc991b3b96', '5ac73b5cc9daf5a4ee0e1fdfe2275bbb156fd599c3c685aa41d26e54d727904d', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "A few sentences are enough: what you asked for, and what it said or did. Names, card numbers and the like are taken out before anything is kept.", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "For example: e-mail, calendar, payment, deleting files.", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "Copy only what is needed to understand the problem.", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "answer"}', '2026-11-30 16:33:49.673804+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3542-733a-b8a2-f96aede54664', 'd147a9e0e9132e767a487102b2be1b91713b5f8f5a9863226646fc8644f27f2d', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "A few sentences are enough: what you asked for, and what it said or did. Names, card numbers and the like are taken out before anything is kept.", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "For example: e-mail, calendar, payment, deleting files.", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "Copy only what is needed to understand the problem.", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "admin"}', '2026-11-30 16:33:49.630679+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.reporting_limitedhour VALUES
	('01a22d4e-3332-7084-afc9-5538af956091', '2026-11-30 16:33:49.362427+00', 'user', 'marked', 1, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3680-72dc-abf5-1918cc32ce96', '2026-11-30 16:33:50.208409+00', 'user', 'marked', 1, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.reporting_report VALUES
	('01a22d4e-3103-7578-b940-ffdda5fbaa84', 'R-BEKHK-97V9H', 'answer', 'harmful_content', 2, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xdab48282d6e3d0605316167b835529de1ec0aecc6e6fc62f7b0d4e257b8f67dd', 0, '[]', '', 'acmecanary', 'confirmed', '\x7b3ca271e311cde039b17cfe2284f20bd4681a7e74688e71d85d55c911f18b41', NULL, NULL, '', NULL, NULL, '2026-11-30 16:33:48.46027+00', '2026-11-30 16:33:48.422472+00', 'acmecanary', '2026-11-30 16:33:48.422472+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d4e-2f9f-7010-a73a-6f9cbc8f365e', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3116-71d1-be5e-417fa27fedd4', 'R-H1W8Y-2HR7F', 'answer', 'harmful_content', 3, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xdab48282d6e3d0605316167b835529de1ec0aecc6e6fc62f7b0d4e257b8f67dd', 0, '[]', '', 'acmecanary', 'in_review', '\x83eb1d5dc310df66a633498d6ee24c3763bb3f14c5b279cc11134be03ebc4924', NULL, NULL, '', NULL, NULL, '2026-11-30 16:33:48.821639+00', '2026-11-30 16:33:48.422472+00', 'acmecanary', '2026-11-30 16:33:48.422472+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d4e-2f9f-7010-a73a-6f9cbc8f365e', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-311c-72a3-8039-68a444bdadf7', 'R-5EM6H-27P8G', 'answer', 'harmful_content', 2, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xdab48282d6e3d0605316167b835529de1ec0aecc6e6fc62f7b0d4e257b8f67dd', 0, '[]', '', 'acmecanary', 'in_review', '\x99478633fb47e694d580a3b740371010d61358a40404c56e07c873c205896b73', NULL, NULL, '', NULL, NULL, '2026-11-30 16:33:48.828001+00', '2026-11-30 16:33:48.422472+00', 'acmecanary', '2026-11-30 16:33:48.422472+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d4e-2f9f-7010-a73a-6f9cbc8f365e', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31b5-7391-b4f5-fcda882cfd9a', 'R-K0K4D-F59WA', 'admin', 'misinformation', 2, false, '', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', false, '{}', false, '\xc1b178d84046b9b0232a0e06b2f9e115e9682637ff7a20914135f71296a1e059', NULL, '[]', '', 'acmecanary', 'received', '\x7b4214f74e811b955bf51991d469355c1ad3167a5369f09dcc180adf0302e37e', '\x6c31b1fc7aabc2d901dee28105ab830ad7e2491e9041e1caa4ad3ed09ba221fa', '\x9af99c59126c81161483d36d0d0a5a7a6d2eb5996f2f6f740967a411fe664850', '', NULL, NULL, '2026-11-30 16:33:48.422472+00', NULL, '', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, '', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-346a-7286-88f1-7470478fc72d', 'R-SM08E-N9QAT', 'answer', 'harmful_content', 2, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xe30e69f2877f85e9a01ea52ffc9b50901b20c09b171a2bc66e7fb039c6b159b6', 0, '[]', '', 'globexcanary', 'confirmed', '\x48f430df36854693d9a7953d58450f8f092247c711d97beafeb115f8d66dad57', NULL, NULL, '', NULL, NULL, '2026-11-30 16:33:49.673804+00', '2026-11-30 16:33:49.630679+00', 'globexcanary', '2026-11-30 16:33:49.630679+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d4e-345a-74e9-85b2-56b322d4ce9d', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3474-7479-b516-7e351d5d6f8a', 'R-5GKTK-QNF6C', 'answer', 'harmful_content', 3, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xe30e69f2877f85e9a01ea52ffc9b50901b20c09b171a2bc66e7fb039c6b159b6', 0, '[]', '', 'globexcanary', 'in_review', '\xeac5ac8fb9544e579e3de9fa04b189ce58252334d8b2b4d5e1083247a8d00d7f', NULL, NULL, '', NULL, NULL, '2026-11-30 16:33:49.683193+00', '2026-11-30 16:33:49.630679+00', 'globexcanary', '2026-11-30 16:33:49.630679+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d4e-345a-74e9-85b2-56b322d4ce9d', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-347c-7474-b6a4-c71074a43974', 'R-3T3EP-G63SY', 'answer', 'harmful_content', 2, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\xe30e69f2877f85e9a01ea52ffc9b50901b20c09b171a2bc66e7fb039c6b159b6', 0, '[]', '', 'globexcanary', 'in_review', '\x9f3d7187a2dd74e64e87292f41d1f0d62ae5cb5922e3db68b72c1a318769bb91', NULL, NULL, '', NULL, NULL, '2026-11-30 16:33:49.691392+00', '2026-11-30 16:33:49.630679+00', 'globexcanary', '2026-11-30 16:33:49.630679+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d4e-345a-74e9-85b2-56b322d4ce9d', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3542-733a-b8a2-f969b01bfe1b', 'R-HRZFZ-23630', 'admin', 'misinformation', 2, false, '', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', false, '{}', false, '\x6989a1220e8ea1a01092ed23e390c7a29d634dd90070da5a7118515cc849adf8', NULL, '[]', '', 'globexcanary', 'received', '\x3086919db98a4fb69223cee416af8a7a33c0c0feb84f6149e47f5718e3db669d', '\xe74dbc558a73434e7cc018aa8ab581d69368eec49e45c5c9500ad839d609dd52', '\xd590f7311515c48eda13c64212f489a2e9980870ad1a50b6d0b5a67ead2f6f5d', '', NULL, NULL, '2026-11-30 16:33:49.630679+00', NULL, '', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, '', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.reporting_reportermessage VALUES
	('01a22d4e-3108-74c6-9daa-481271f3c7b4', 'received', 'once', false, '2026-11-30 16:33:48.46027+00', NULL, '01a22d4e-3103-7578-b940-ffdda5fbaa84', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3118-755b-b5a4-bc3c4d899f6d', 'received', 'once', false, '2026-11-30 16:33:48.821639+00', NULL, '01a22d4e-3116-71d1-be5e-417fa27fedd4', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-311e-74a3-8b19-0da9c1571ad3', 'received', 'once', false, '2026-11-30 16:33:48.828001+00', NULL, '01a22d4e-311c-72a3-8039-68a444bdadf7', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31b7-7257-8f28-1189d992ae47', 'received', 'once', false, '2026-11-30 16:33:48.422472+00', NULL, '01a22d4e-31b5-7391-b4f5-fcda882cfd9a', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3201-7687-9dd7-67b9d9bf751d', 'severe', 'once', false, '2026-11-30 16:33:48.422472+00', NULL, '01a22d4e-3116-71d1-be5e-417fa27fedd4', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-346d-7568-b684-4e56fc79ae23', 'received', 'once', false, '2026-11-30 16:33:49.673804+00', NULL, '01a22d4e-346a-7286-88f1-7470478fc72d', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3476-7049-a990-64770ba3a8ae', 'received', 'once', false, '2026-11-30 16:33:49.683193+00', NULL, '01a22d4e-3474-7479-b516-7e351d5d6f8a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-347f-72ba-b3ab-60d9d3c55c43', 'received', 'once', false, '2026-11-30 16:33:49.691392+00', NULL, '01a22d4e-347c-7474-b6a4-c71074a43974', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3545-774e-98d7-fe9593dffd6e', 'received', 'once', false, '2026-11-30 16:33:49.630679+00', NULL, '01a22d4e-3542-733a-b8a2-f969b01bfe1b', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3599-728a-a9f9-a79708501db6', 'severe', 'once', false, '2026-11-30 16:33:49.630679+00', NULL, '01a22d4e-3474-7479-b516-7e351d5d6f8a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.reporting_usedtoken VALUES
	('01a22d4e-3326-744a-bf0c-56ef01840d41', '\x61636d6563616e617279', '2026-11-30 16:33:49.350029+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3677-75c7-b827-25594ec29296', '\x676c6f62657863616e617279', '2026-11-30 16:33:50.199182+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_auditevent OVERRIDING SYSTEM VALUE VALUES
	('01a22d4e-2e93-7125-8bd7-4248a84f4323', '2026-11-30 16:33:48.179326+00', 'system', 'workspace.created', 'workspace', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '{"kind": "enterprise"}', 847, 1, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e9d-73bc-9d74-d2d388c6b7ef', '2026-11-30 16:33:48.189934+00', 'system', 'queue.created', 'queue', '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '{}', 848, 2, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e9f-73d8-93c1-14d808e86d8a', '2026-11-30 16:33:48.191414+00', 'system', 'queue.created', 'queue', '01a22d4e-2e9f-73d8-93c1-14d7698aa65b', '{}', 848, 3, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea0-77c0-8e0b-10c752d502ee', '2026-11-30 16:33:48.192609+00', 'system', 'queue.created', 'queue', '01a22d4e-2ea0-77c0-8e0b-10c66a8058f5', '{}', 848, 4, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea9-76c3-a6c3-017d34659ba0', '2026-11-30 16:33:48.201064+00', 'system', 'workspace.created', 'workspace', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '{"kind": "public"}', 852, 5, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eaf-769e-85ef-19d24c1252cb', '2026-11-30 16:33:48.207047+00', 'system', 'queue.created', 'queue', '01a22d4e-2eae-7600-8193-62661eb216c7', '{}', 853, 6, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb0-7025-99ef-315b828062a0', '2026-11-30 16:33:48.208085+00', 'system', 'queue.created', 'queue', '01a22d4e-2eaf-769e-85ef-19d333ea5565', '{}', 853, 7, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb1-7400-86e9-586debf6eba5', '2026-11-30 16:33:48.209005+00', 'system', 'queue.created', 'queue', '01a22d4e-2eb0-7025-99ef-315cf6b70f69', '{}', 853, 8, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eba-70a2-9a45-cd408a9700bd', '2026-11-30 16:33:48.218017+00', 'system', 'member.added', 'member', '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '{}', 857, 9, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ebe-7425-9529-b92a3d8a451b', '2026-11-30 16:33:48.222535+00', 'system', 'role.granted', 'member', '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '{"role": "admin"}', 857, 10, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ec9-7449-b858-f4cf8f0ec283', '2026-11-30 16:33:48.233509+00', 'system', 'member.added', 'member', '01a22d4e-2ec9-7449-b858-f4ce22cc296c', '{}', 857, 11, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ecd-7360-aa34-e28d68fe2a52', '2026-11-30 16:33:48.236997+00', 'system', 'role.granted', 'member', '01a22d4e-2ec9-7449-b858-f4ce22cc296c', '{"role": "reviewer"}', 857, 12, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ed6-702d-960c-bcec71fb106f', '2026-11-30 16:33:48.246046+00', 'system', 'role.granted', 'member', '01a22d4e-2ec9-7449-b858-f4ce22cc296c', '{"role": "reviewer", "queue": "01a22d4e-2e9c-7283-9d09-17f4b57151f1"}', 857, 13, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2edf-723a-bd1c-9d4e61944d5e', '2026-11-30 16:33:48.255088+00', 'system', 'member.added', 'member', '01a22d4e-2ede-7552-9aba-3920ce752a8d', '{}', 857, 14, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ee2-76d3-bdd1-2aeafbd876de', '2026-11-30 16:33:48.258652+00', 'system', 'role.granted', 'member', '01a22d4e-2ede-7552-9aba-3920ce752a8d', '{"role": "reviewer"}', 857, 15, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2eeb-756e-98fa-00c36dd3d0e4', '2026-11-30 16:33:48.267425+00', 'system', 'role.granted', 'member', '01a22d4e-2ede-7552-9aba-3920ce752a8d', '{"role": "reviewer", "queue": "01a22d4e-2e9c-7283-9d09-17f4b57151f1"}', 857, 16, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ef3-7593-956e-e9854c11b455', '2026-11-30 16:33:48.275687+00', 'system', 'member.added', 'member', '01a22d4e-2ef3-7593-956e-e984317e32d7', '{}', 857, 17, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ef7-70de-8ad8-a2c8653d2796', '2026-11-30 16:33:48.279126+00', 'system', 'role.granted', 'member', '01a22d4e-2ef3-7593-956e-e984317e32d7', '{"role": "lead"}', 857, 18, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f00-779a-af02-996dd727d5b0', '2026-11-30 16:33:48.28827+00', 'system', 'role.granted', 'member', '01a22d4e-2ef3-7593-956e-e984317e32d7', '{"role": "lead", "queue": "01a22d4e-2e9c-7283-9d09-17f4b57151f1"}', 857, 19, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f08-76f0-8fcf-e47b826e30fd', '2026-11-30 16:33:48.296716+00', 'system', 'member.added', 'member', '01a22d4e-2f08-76f0-8fcf-e47a86ea8d3a', '{}', 857, 20, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f0c-7044-a016-9b045d34b815', '2026-11-30 16:33:48.300119+00', 'system', 'role.granted', 'member', '01a22d4e-2f08-76f0-8fcf-e47a86ea8d3a', '{"role": "responder"}', 857, 21, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f14-7021-9ae7-627b7f8690ef', '2026-11-30 16:33:48.307983+00', 'system', 'member.added', 'member', '01a22d4e-2f13-73af-a194-cda159e96af1', '{}', 857, 22, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f17-7457-83f8-c225fedf6892', '2026-11-30 16:33:48.311734+00', 'system', 'role.granted', 'member', '01a22d4e-2f13-73af-a194-cda159e96af1', '{"role": "responder"}', 857, 23, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f21-7577-84a9-cc4574052a3d', '2026-11-30 16:33:48.321269+00', 'system', 'member.added', 'member', '01a22d4e-2f20-750e-bdf9-9a50e8f45d37', '{}', 857, 24, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f25-75a0-83b2-f38a5ee158e4', '2026-11-30 16:33:48.325331+00', 'system', 'role.granted', 'member', '01a22d4e-2f20-750e-bdf9-9a50e8f45d37', '{"role": "security"}', 857, 25, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f2e-77a7-985e-c2df982cacef', '2026-11-30 16:33:48.334042+00', 'system', 'member.added', 'member', '01a22d4e-2f2d-72f6-972d-f12382283580', '{}', 857, 26, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f32-7640-9b3a-9de5f788f517', '2026-11-30 16:33:48.338028+00', 'system', 'role.granted', 'member', '01a22d4e-2f2d-72f6-972d-f12382283580', '{"role": "success"}', 857, 27, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f3a-7516-9087-77dccd979c78', '2026-11-30 16:33:48.346533+00', 'system', 'member.added', 'member', '01a22d4e-2f3a-7516-9087-77dbfd5ca894', '{}', 857, 28, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f3d-77ed-b2f7-55001ae5d6fe', '2026-11-30 16:33:48.349964+00', 'system', 'role.granted', 'member', '01a22d4e-2f3a-7516-9087-77dbfd5ca894', '{"role": "custodian"}', 857, 29, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f46-7124-b315-235ecd0d7b0c', '2026-11-30 16:33:48.358699+00', 'system', 'member.added', 'member', '01a22d4e-2f46-7124-b315-235d80760e8f', '{}', 857, 30, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f4a-71d9-bfc9-ccbe5f153394', '2026-11-30 16:33:48.362452+00', 'system', 'role.granted', 'member', '01a22d4e-2f46-7124-b315-235d80760e8f', '{"role": "auditor"}', 857, 31, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f52-7424-beb4-67eb7baa19ab', '2026-11-30 16:33:48.370953+00', 'system', 'member.added', 'member', '01a22d4e-2f52-7424-beb4-67ea081065c1', '{}', 857, 32, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f5b-74ac-bdb2-669b9a9080b4', '2026-11-30 16:33:48.37951+00', 'system', 'member.added', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{}', 893, 33, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f61-7630-bfea-0e5ba5ffe018', '2026-11-30 16:33:48.385473+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "admin"}', 893, 34, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f61-7630-bfea-0e5c80918337', '2026-11-30 16:33:48.385473+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "auditor"}', 893, 35, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f61-7630-bfea-0e5daa638f2b', '2026-11-30 16:33:48.385473+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "custodian"}', 893, 36, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f61-7630-bfea-0e5e5559f38d', '2026-11-30 16:33:48.385473+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "lead"}', 893, 37, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f61-7630-bfea-0e5f6a01d46b', '2026-11-30 16:33:48.385473+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "responder"}', 893, 38, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f61-7630-bfea-0e6010dd8df0', '2026-11-30 16:33:48.385473+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "reviewer"}', 893, 39, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f61-7630-bfea-0e61f0dd8109', '2026-11-30 16:33:48.385473+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "security"}', 893, 40, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f61-7630-bfea-0e62f46015c1', '2026-11-30 16:33:48.385473+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "success"}', 893, 41, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f6d-76f0-aa6b-3a3cbed659a3', '2026-11-30 16:33:48.397437+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "reviewer", "queue": "01a22d4e-2eae-7600-8193-62661eb216c7"}', 893, 42, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f78-728e-92d2-bf107cdc96fd', '2026-11-30 16:33:48.408253+00', 'system', 'role.granted', 'member', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '{"role": "lead", "queue": "01a22d4e-2eae-7600-8193-62661eb216c7"}', 893, 43, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2fa1-7563-8c52-5774c5c53946', '2026-11-30 16:33:48.44976+00', 'member', 'client_key.created', 'clientkey', '01a22d4e-2f9f-7010-a73a-6f9cbc8f365e', '{"origins": ["https://app.example.org"]}', 899, 44, '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2fa3-7715-93cb-8993d7ba16e0', '2026-11-30 16:33:48.451695+00', 'member', 'webhook.added', 'webhook', '01a22d4e-2fa2-763d-92b5-36de7111c383', '{}', 899, 45, '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2faa-7173-bda6-237edd81d1d3', '2026-11-30 16:33:48.45886+00', 'member', 'invitation.sent', 'invitation', '01a22d4e-2fa6-72c2-ac2a-98c146036fd6', '{"roles": []}', 899, 46, '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3107-7173-a9e3-6b9940eb4193', '2026-11-30 16:33:48.807892+00', 'host', 'report.received', 'report', '01a22d4e-3103-7578-b940-ffdda5fbaa84', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 899, 47, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3118-755b-b5a4-bc3b3434751b', '2026-11-30 16:33:48.824735+00', 'host', 'report.received', 'report', '01a22d4e-3116-71d1-be5e-417fa27fedd4', '{"entry": "answer", "category": "harmful_content", "severity": 3, "anonymous": false}', 899, 48, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-311e-74a3-8b19-0da8229d4c65', '2026-11-30 16:33:48.830193+00', 'host', 'report.received', 'report', '01a22d4e-311c-72a3-8039-68a444bdadf7', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 899, 49, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-312d-73aa-a100-237ca8157453', '2026-11-30 16:33:48.845395+00', 'reporter', 'attachment.added', 'report', '01a22d4e-3116-71d1-be5e-417fa27fedd4', '{"size": 19, "media": "text/plain", "state": "unscanned", "attachment": "01a22d4e-3129-73c1-a9ad-4c8be548ee24"}', 899, 50, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-315d-77f9-aabb-642b8df8554e', '2026-11-30 16:33:48.89395+00', 'system', 'case.opened', 'case', '01a22d4e-3157-73c4-a339-b4388a15d4c9', '{"queue": "safety", "category": "harmful_content", "severity": 3, "moved_back": false, "quarantined": false}', 899, 51, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3187-768a-97c8-533ee00da451', '2026-11-30 16:33:48.935503+00', 'system', 'case.opened', 'case', '01a22d4e-3180-762c-96e4-9f57249d5b66', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 899, 52, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31af-7140-81c7-9644fbe58a83', '2026-11-30 16:33:48.975953+00', 'system', 'case.opened', 'case', '01a22d4e-31aa-723a-9829-04d294a6ddbc', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 899, 53, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31b7-7257-8f28-1188be744f5f', '2026-11-30 16:33:48.9836+00', 'reporter', 'report.received', 'report', '01a22d4e-31b5-7391-b4f5-fcda882cfd9a', '{"entry": "admin", "category": "misinformation", "severity": 2, "anonymous": false}', 899, 54, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31bd-7405-b9e9-9ea9064bdf4d', '2026-11-30 16:33:48.989686+00', 'member', 'filing.filed', 'filing', '01a22d4e-31b9-72ba-b842-26dba68ddf00', '{"report": "01a22d4e-31b5-7391-b4f5-fcda882cfd9a", "affected": 1, "contract": "", "severity": 2}', 899, 55, '01a22d4e-2f20-750e-bdf9-9a50e8f45d37', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31c4-7609-aaff-405ad8abb962', '2026-11-30 16:33:48.996219+00', 'member', 'case.claimed', 'case', '01a22d4e-3180-762c-96e4-9f57249d5b66', '{"renewed": false, "taken_from": null}', 899, 56, '01a22d4e-2ef3-7593-956e-e984317e32d7', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31ce-7595-bd59-6bfce09f2ce6', '2026-11-30 16:33:49.006221+00', 'member', 'case.decided', 'case', '01a22d4e-3180-762c-96e4-9f57249d5b66', '{"outcome": "confirmed", "severity": 2, "policy_area": "privacy", "enforcement_point": "router"}', 899, 57, '01a22d4e-2ef3-7593-956e-e984317e32d7', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31f1-749c-91b1-3667c83f885c', '2026-11-30 16:33:49.041657+00', 'system', 'incident.opened', 'incident', '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '{"level": "SEV1", "trigger": "serious-harm"}', 899, 58, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3206-7051-858c-c04204139d14', '2026-11-30 16:33:49.062034+00', 'system', 'reporter.told', 'report', '01a22d4e-3116-71d1-be5e-417fa27fedd4', '{"message": "severe", "by_email": true}', 899, 59, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-32bb-75e9-8cbc-d50b53c3fd7e', '2026-11-30 16:33:49.242988+00', 'system', 'page.sent', 'incident', '01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '{"run": 1, "loop": 1, "role": "responder", "step": 1, "people": 2, "webhooks": 1}', 899, 60, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-32e4-70fc-9b36-b613e5c81aaf', '2026-11-30 16:33:49.284898+00', 'member', 'evaluation.created', 'evaluationcase', '01a22d4e-32da-744d-81f4-8045d5ac1aec', '{"case": "R-BEKHK-97V9H", "check": "rubric", "kept_until": "2031-11-29T16:33:48.422472+00:00", "redactions": 0, "from_reporter_text": false}', 899, 61, '01a22d4e-2ef3-7593-956e-e984317e32d7', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-32f3-7101-906b-b5a5b80cdc26', '2026-11-30 16:33:49.299349+00', 'member', 'hold.set', 'report', '01a22d4e-311c-72a3-8039-68a444bdadf7', '{"hold": "01a22d4e-32f2-75b1-a6d2-3d9955d7a5d8"}', 899, 62, '01a22d4e-2f3a-7516-9087-77dbfd5ca894', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-345d-7141-b308-f9b5517b8c44', '2026-11-30 16:33:49.661829+00', 'member', 'client_key.created', 'clientkey', '01a22d4e-345a-74e9-85b2-56b322d4ce9d', '{"origins": ["https://app.example.org"]}', 928, 63, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3460-733b-854b-29e68f28f21c', '2026-11-30 16:33:49.664296+00', 'member', 'webhook.added', 'webhook', '01a22d4e-345f-767a-a358-93c220dfa128', '{}', 928, 64, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3468-7269-a402-eb4746cad59c', '2026-11-30 16:33:49.672073+00', 'member', 'invitation.sent', 'invitation', '01a22d4e-3464-7686-a937-0cf7eca2f242', '{"roles": []}', 928, 65, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-346d-7568-b684-4e5585b703e9', '2026-11-30 16:33:49.677386+00', 'host', 'report.received', 'report', '01a22d4e-346a-7286-88f1-7470478fc72d', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 928, 66, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3476-7049-a990-647652f8cdb0', '2026-11-30 16:33:49.686556+00', 'host', 'report.received', 'report', '01a22d4e-3474-7479-b516-7e351d5d6f8a', '{"entry": "answer", "category": "harmful_content", "severity": 3, "anonymous": false}', 928, 67, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-347e-73d7-9b5c-905d28e43164', '2026-11-30 16:33:49.694908+00', 'host', 'report.received', 'report', '01a22d4e-347c-7474-b6a4-c71074a43974', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 928, 68, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3492-715b-81cd-44e447c693f9', '2026-11-30 16:33:49.714765+00', 'reporter', 'attachment.added', 'report', '01a22d4e-3474-7479-b516-7e351d5d6f8a', '{"size": 21, "media": "text/plain", "state": "unscanned", "attachment": "01a22d4e-348d-752f-8412-421597001aea"}', 928, 69, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-34cd-71e7-ac27-91f3309dd751', '2026-11-30 16:33:49.773272+00', 'system', 'case.opened', 'case', '01a22d4e-34c4-7367-a332-e2072e2b9411', '{"queue": "safety", "category": "harmful_content", "severity": 3, "moved_back": false, "quarantined": false}', 928, 70, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3505-71c5-bccf-36790cc938c2', '2026-11-30 16:33:49.829881+00', 'system', 'case.opened', 'case', '01a22d4e-34fe-71fc-99c0-a5beda64e15a', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 928, 71, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-353d-7453-ab98-b89d3f501df9', '2026-11-30 16:33:49.885524+00', 'system', 'case.opened', 'case', '01a22d4e-3535-755b-a031-3890698a0b08', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 928, 72, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3545-774e-98d7-fe94a3f6c40c', '2026-11-30 16:33:49.893245+00', 'reporter', 'report.received', 'report', '01a22d4e-3542-733a-b8a2-f969b01bfe1b', '{"entry": "admin", "category": "misinformation", "severity": 2, "anonymous": false}', 928, 73, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-354c-742d-af7b-f487e9f08f3a', '2026-11-30 16:33:49.900288+00', 'member', 'filing.filed', 'filing', '01a22d4e-3548-7457-ae01-40704fcd7efa', '{"report": "01a22d4e-3542-733a-b8a2-f969b01bfe1b", "affected": 1, "contract": "", "severity": 2}', 928, 74, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3554-7168-b6aa-dae4de9e5678', '2026-11-30 16:33:49.908583+00', 'member', 'case.claimed', 'case', '01a22d4e-34fe-71fc-99c0-a5beda64e15a', '{"renewed": false, "taken_from": null}', 928, 75, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3562-757d-9df3-890b46f6e3b2', '2026-11-30 16:33:49.922549+00', 'member', 'case.decided', 'case', '01a22d4e-34fe-71fc-99c0-a5beda64e15a', '{"outcome": "confirmed", "severity": 2, "policy_area": "privacy", "enforcement_point": "router"}', 928, 76, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3590-7572-ae1c-3fbda0de9c2f', '2026-11-30 16:33:49.968019+00', 'system', 'incident.opened', 'incident', '01a22d4e-3586-7324-b983-0598256c370a', '{"level": "SEV1", "trigger": "serious-harm"}', 928, 77, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-35a0-76bf-987a-9866dc366b8d', '2026-11-30 16:33:49.984556+00', 'system', 'reporter.told', 'report', '01a22d4e-3474-7479-b516-7e351d5d6f8a', '{"message": "severe", "by_email": true}', 928, 78, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-35fc-742f-a7fb-69168ea4c166', '2026-11-30 16:33:50.076501+00', 'system', 'page.sent', 'incident', '01a22d4e-3586-7324-b983-0598256c370a', '{"run": 1, "loop": 1, "role": "responder", "step": 1, "people": 1, "webhooks": 1}', 928, 79, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3627-72ee-80b5-ddef9b70d245', '2026-11-30 16:33:50.119764+00', 'member', 'evaluation.created', 'evaluationcase', '01a22d4e-3621-75a1-a74d-6def3116d4ba', '{"case": "R-SM08E-N9QAT", "check": "rubric", "kept_until": "2031-11-29T16:33:49.630679+00:00", "redactions": 0, "from_reporter_text": false}', 928, 80, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-363c-74b6-8795-c70ce46c289c', '2026-11-30 16:33:50.140029+00', 'member', 'hold.set', 'report', '01a22d4e-347c-7474-b6a4-c71074a43974', '{"hold": "01a22d4e-363b-77f6-aa51-0e634cd17baf"}', 928, 81, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_clientkey VALUES
	('01a22d4e-2f9f-7010-a73a-6f9cbc8f365e', 'acmecanary', 'pk_e98263e42322f3f099670a03', '\xe35a4d24a4c958e9eec1085f0fb7fe717105f0bfb5f2cfd98c474f7959550699c9a7a4cad9327361dd4448d9c20fda1731e718657fa0baea4d2dab9a3269902408acad73a200f8', '["https://app.example.org"]', '2026-11-30 16:33:48.448855+00', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-345a-74e9-85b2-56b322d4ce9d', 'globexcanary', 'pk_631a6d423af70193ce2c2045', '\xa427ea15a8a0649047732e345db076795e11b52bd1906f33057a5f5d95f406641501dd3412e232acbd8563913303c3b20dea98d5a9d7d4a0712d5c4ec1e82be63394e53948e73f', '["https://app.example.org"]', '2026-11-30 16:33:49.661121+00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_contract VALUES
	('01a22d4e-32fe-720e-a699-a819ccd2e729', 'acmecanary', 'acmecanary', '2026-11-30', NULL, 4, 24, 24, '[]', 6, 8000, false, false, '2026-11-30 16:33:49.310218+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-364a-746c-93e3-ddb0be3a2ae1', 'globexcanary', 'globexcanary', '2026-11-30', NULL, 4, 24, 24, '[]', 6, 8000, false, false, '2026-11-30 16:33:50.154348+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_invitation VALUES
	('01a22d4e-2fa6-72c2-ac2a-98c146036fd6', 'invited@example.org', '[]', '\x58f629dc8185f78935fc6049d545d41dd9c2709bd411fe803564540e650f4b85', '2026-11-30 16:33:48.455169+00', '2026-12-07 16:33:48.452264+00', NULL, NULL, '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3464-7686-a937-0cf7eca2f242', 'invited@example.org', '[]', '\x58f629dc8185f78935fc6049d545d41dd9c2709bd411fe803564540e650f4b85', '2026-11-30 16:33:49.668735+00', '2026-12-07 16:33:49.665252+00', NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_member VALUES
	('01a22d4e-2eb9-706d-9bae-74e1e5911bc0', '', '2026-11-30 16:33:48.217424+00', NULL, 1, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ec9-7449-b858-f4ce22cc296c', '', '2026-11-30 16:33:48.233174+00', NULL, 2, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ede-7552-9aba-3920ce752a8d', '', '2026-11-30 16:33:48.254731+00', NULL, 3, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ef3-7593-956e-e984317e32d7', '', '2026-11-30 16:33:48.275318+00', NULL, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f08-76f0-8fcf-e47a86ea8d3a', '', '2026-11-30 16:33:48.29636+00', NULL, 5, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f13-73af-a194-cda159e96af1', '', '2026-11-30 16:33:48.307641+00', NULL, 6, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f20-750e-bdf9-9a50e8f45d37', '', '2026-11-30 16:33:48.320778+00', NULL, 7, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f2d-72f6-972d-f12382283580', '', '2026-11-30 16:33:48.333673+00', NULL, 8, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f3a-7516-9087-77dbfd5ca894', '', '2026-11-30 16:33:48.346186+00', NULL, 9, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f46-7124-b315-235d80760e8f', '', '2026-11-30 16:33:48.358296+00', NULL, 10, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f52-7424-beb4-67ea081065c1', '', '2026-11-30 16:33:48.370548+00', NULL, 11, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '', '2026-11-30 16:33:48.379172+00', NULL, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_outboxentry VALUES
	('01a22d4e-2fa7-7441-95e9-5a2500a51d4c', 'invitation', '01a22d4e-2fa6-72c2-ac2a-98c146036fd6', 'email', 'tenants/invitation', '{"days": "7", "workspace": "Acme"}', '\xe7f3b36aa3983a6ff6add285d92fcd35b795ace943ed25242d45452876d910d93e45bd74e5285e136ab0a821de595f88d4c613cc7969d018442a7798d789bae645552d1226e442db025e43d0ee4b843972749b1b45c10a5773103ff16c17450ba0ae69cca8708e3c129401121eb87726fcecfe2b187db993', false, 'pending', 0, '2026-11-30 16:33:48.452264+00', '2026-11-30 16:33:48.452264+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3108-74c6-9daa-4813c074e261', 'reporter.received', '01a22d4e-3108-74c6-9daa-481271f3c7b4', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-BEKHK-97V9H", "workspace": "Acme"}', '\xd9e0ee5b87f4a49241ace3986292a3b8174253b7f2d55629c3789fa8d7c39fdf42b08cde9a4a2922e4cd6902256cba607704143ebfa1a0c3fa0c7a53fc3bb73632', false, 'pending', 0, '2026-11-30 16:33:48.46027+00', '2026-11-30 16:33:48.46027+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3118-755b-b5a4-bc3debcc021a', 'reporter.received', '01a22d4e-3118-755b-b5a4-bc3c4d899f6d', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-H1W8Y-2HR7F", "workspace": "Acme"}', '\x137d7a6604dfe6c94f5bc6102986eae9fafba150c80ba3c95b9d4a2010eedf867ac9c983618bb747b02016c59641b5fdb889e7d93f71e8f8720953a356600d69f2', false, 'pending', 0, '2026-11-30 16:33:48.821639+00', '2026-11-30 16:33:48.821639+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-311e-74a3-8b19-0daac7b30d17', 'reporter.received', '01a22d4e-311e-74a3-8b19-0da9c1571ad3', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-5EM6H-27P8G", "workspace": "Acme"}', '\x5c3746e7b00a7fef006891765db30e2d26c6a1da7fbf9fa023bc80cc4ad4b0dd3c2065e1b41666d06664b5720140388ecfac4f58619631932d9427e0a1c3937780', false, 'pending', 0, '2026-11-30 16:33:48.828001+00', '2026-11-30 16:33:48.828001+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3205-71fd-938a-ff0fd1fd37e3', 'reporter.severe', '01a22d4e-3201-7687-9dd7-67b9d9bf751d', 'email', 'reporting/severe', '{"path": "/w/acme/status/", "language": "en", "reference": "R-H1W8Y-2HR7F", "workspace": "Acme"}', '\x55d84257e04df7509a3c4f9f381742b7e5ced2825e5c3048c9abd31bb400aa3507c9db9c788f87c586c2d720b18dadc5b7557448fc2ef408460b153c34b6328111', false, 'pending', 0, '2026-11-30 16:33:48.422472+00', '2026-11-30 16:33:48.422472+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-32b1-75b9-9577-e83e6956d19a', 'incident:01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-31f3-74a7-81bf-633ad935cb00:01a22d4e-2f13-73af-a194-cda159e96af1', 'email', 'escalation/page', '{"by": "16:48 UTC", "case": "R-H1W8Y-2HR7F", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:33 UTC", "trigger": "Instructions for serious harm", "incident": "I-H1W8Y-2HR7F", "opened_at": "2026-11-30T16:33:48.422472+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-H1W8Y-2HR7F/", "acknowledge_by": "2026-11-30T16:48:48.422472+00:00"}', '\xfa80ee2d625f42f18a67df6b093d48749383f1ad442e99decb340d90dbbe46acb54d268bdbf03b652fe33ff282b14eccf670d81c518c02f00cdb57335618485b767109e5bc42382dc2514f6ffadacb03717342860325a81c6d4b', true, 'pending', 0, '2026-11-30 16:33:49.422472+00', '2026-11-30 16:33:49.422472+00', NULL, NULL, false, '', '01a22d4e-2f13-73af-a194-cda159e96af1', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-32b4-71d3-b9a3-f1c3af0d79b3', 'incident:01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-31f3-74a7-81bf-633ad935cb00:01a22d4e-2f08-76f0-8fcf-e47a86ea8d3a', 'email', 'escalation/page', '{"by": "16:48 UTC", "case": "R-H1W8Y-2HR7F", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:33 UTC", "trigger": "Instructions for serious harm", "incident": "I-H1W8Y-2HR7F", "opened_at": "2026-11-30T16:33:48.422472+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-H1W8Y-2HR7F/", "acknowledge_by": "2026-11-30T16:48:48.422472+00:00"}', '\xcf9669485c2d7ae07e5109b8bffbedd6a2159c7f7a259b7e5d738c7bc09a8a85b73f4133a4fb979badbed6903ccbe19e4c99e91909c79d0787fb7660d6928993d429bf19a4b219d41b1ca4f888cadc530b60a3264d89d777320e', true, 'pending', 0, '2026-11-30 16:33:49.422472+00', '2026-11-30 16:33:49.422472+00', NULL, NULL, false, '', '01a22d4e-2f08-76f0-8fcf-e47a86ea8d3a', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-32b8-7355-993b-123a0625027d', 'incident:01a22d4e-31e9-75dc-a1bb-f8cd2227ef30', '01a22d4e-31f3-74a7-81bf-633ad935cb00:01a22d4e-2fa2-763d-92b5-36de7111c383', 'webhook', 'escalation/page', '{"by": "16:48 UTC", "case": "R-H1W8Y-2HR7F", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:33 UTC", "trigger": "Instructions for serious harm", "incident": "I-H1W8Y-2HR7F", "opened_at": "2026-11-30T16:33:48.422472+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-H1W8Y-2HR7F/", "acknowledge_by": "2026-11-30T16:48:48.422472+00:00"}', '\xf3c4fb63e4c26be745074bf7071e51d1e32b5199fe312b64ac50d5109b00e7dedd2a71d9db660101452ead', true, 'pending', 0, '2026-11-30 16:33:49.422472+00', '2026-11-30 16:33:49.422472+00', NULL, NULL, false, '', NULL, '01a22d4e-2fa2-763d-92b5-36de7111c383', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3465-76dc-b9ec-1777efb4d544', 'invitation', '01a22d4e-3464-7686-a937-0cf7eca2f242', 'email', 'tenants/invitation', '{"days": "7", "workspace": "Globex"}', '\x8f47161005a506040d6720832328e1de78680a80c228c3a614e5d0d0fdcd83ab8f73b817489812bfa04ccc35bc0d22f5e978658ac58371fa05f7a869c49ac38f329b17eeb7b0225f8a1cb1900227178d36c197b15c970e254ae31e21d55892a69d1c2bd5903129dc31a6f94175c3dbab884996342917f5f5f9e9', false, 'pending', 0, '2026-11-30 16:33:49.665252+00', '2026-11-30 16:33:49.665252+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-346d-7568-b684-4e57f6d64084', 'reporter.received', '01a22d4e-346d-7568-b684-4e56fc79ae23', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-SM08E-N9QAT", "workspace": "Globex"}', '\xff1bdd8bed440751dc89acb3f8aeec6d47a313bd05f96525f12c49c60d7e524e8dda6de35b67d8a9675b2e28a4825f3bf7ff4ae84c5da4e8915cec7e66709179e4e8d9', false, 'pending', 0, '2026-11-30 16:33:49.673804+00', '2026-11-30 16:33:49.673804+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3476-7049-a990-64784943c41f', 'reporter.received', '01a22d4e-3476-7049-a990-64770ba3a8ae', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-5GKTK-QNF6C", "workspace": "Globex"}', '\x4545fb60db3a1565e3736ad43c17ddeb34c4cc35489849b0be4b493564decd1d8785a9f2ab6b8983e0190c6982fa3d1a9d039eeb957997eaa9edb3a328586b2d82b14e', false, 'pending', 0, '2026-11-30 16:33:49.683193+00', '2026-11-30 16:33:49.683193+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-347f-72ba-b3ab-60da2747b7a5', 'reporter.received', '01a22d4e-347f-72ba-b3ab-60d9d3c55c43', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-3T3EP-G63SY", "workspace": "Globex"}', '\x9fd240ff3028e337e5697d9452d63c1c7998b23377c57c851a2e9d607f2c833769a67307d00824f6e6bc4140ea48c6634862be5666d86ec80a84a19565bab59789b4d9', false, 'pending', 0, '2026-11-30 16:33:49.691392+00', '2026-11-30 16:33:49.691392+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-359f-757e-b54f-f5ca3fb64de0', 'reporter.severe', '01a22d4e-3599-728a-a9f9-a79708501db6', 'email', 'reporting/severe', '{"path": "/w/globex/status/", "language": "en", "reference": "R-5GKTK-QNF6C", "workspace": "Globex"}', '\xb65b67d544fd15d1904594e1e821cda091790884b81d1079ba89790cb04994334bb28fcf3f4eb34d759cc7e8996bd0774e67739aa5e118b055593bf533b436e15ef21b', false, 'pending', 0, '2026-11-30 16:33:49.630679+00', '2026-11-30 16:33:49.630679+00', NULL, NULL, false, '', NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-35f4-7040-8b17-42c2b933543c', 'incident:01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-3592-7372-8d04-785881a32bbd:01a22d4e-2f5b-74ac-bdb2-669a22a39f00', 'email', 'escalation/page', '{"by": "16:48 UTC", "case": "R-5GKTK-QNF6C", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:33 UTC", "trigger": "Instructions for serious harm", "incident": "I-5GKTK-QNF6C", "opened_at": "2026-11-30T16:33:49.630679+00:00", "workspace": "Globex", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/globex/incidents/I-5GKTK-QNF6C/", "acknowledge_by": "2026-11-30T16:48:49.630679+00:00"}', '\x14e8bcc33cfaca80db7a9264b9b458759a562d1951c06aece0a41048773ba5b82b6f205eb4733f896e025b8cb4ec7f989461f8aabf7dc22daa8f9cec8ce9f513e9ad816bb85610061242f69447163d2159eec6f97b5c1b9714a41a13', true, 'pending', 0, '2026-11-30 16:33:50.630679+00', '2026-11-30 16:33:50.630679+00', NULL, NULL, false, '', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-35f9-7171-9669-74b807bf05f0', 'incident:01a22d4e-3586-7324-b983-0598256c370a', '01a22d4e-3592-7372-8d04-785881a32bbd:01a22d4e-345f-767a-a358-93c220dfa128', 'webhook', 'escalation/page', '{"by": "16:48 UTC", "case": "R-5GKTK-QNF6C", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:33 UTC", "trigger": "Instructions for serious harm", "incident": "I-5GKTK-QNF6C", "opened_at": "2026-11-30T16:33:49.630679+00:00", "workspace": "Globex", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/globex/incidents/I-5GKTK-QNF6C/", "acknowledge_by": "2026-11-30T16:48:49.630679+00:00"}', '\x8a764f9560ed6e0e1525b6b77209fed045eed3b8a40edb3b0914a1755230ec85d833b335661551976945ce', true, 'pending', 0, '2026-11-30 16:33:50.630679+00', '2026-11-30 16:33:50.630679+00', NULL, NULL, false, '', NULL, '01a22d4e-345f-767a-a358-93c220dfa128', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_queue VALUES
	('01a22d4e-2e9c-7283-9d09-17f4b57151f1', 'safety', 'acmecanary', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2e9f-73d8-93c1-14d7698aa65b', 'security', 'acmecanary', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea0-77c0-8e0b-10c66a8058f5', 'general', 'acmecanary', 'acmecanary', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2eae-7600-8193-62661eb216c7', 'safety', 'globexcanary', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eaf-769e-85ef-19d333ea5565', 'security', 'globexcanary', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb0-7025-99ef-315cf6b70f69', 'general', 'globexcanary', 'globexcanary', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_queueuserpermission VALUES
	(1, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 11, 2, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(2, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 8, 2, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(3, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 6, 2, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(4, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 7, 2, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(5, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 5, 2, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(6, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 11, 3, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(7, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 8, 3, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(8, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 6, 3, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(9, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 7, 3, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(10, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 5, 3, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(11, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 11, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(12, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 12, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(13, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 8, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(14, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 6, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(15, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 7, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(16, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 10, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(17, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 9, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(18, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', 5, 4, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	(19, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', 11, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	(20, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', 8, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	(21, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', 6, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	(22, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', 7, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	(23, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', 5, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	(24, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', 12, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	(25, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', 10, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	(26, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', 9, 12, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_roleassignment VALUES
	('01a22d4e-2ebd-712c-ae65-01afb8a7cf62', 'admin', '2026-11-30 16:33:48.218536+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2eb9-706d-9bae-74e1e5911bc0', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ecc-73bd-afeb-4f3a7434693c', 'reviewer', '2026-11-30 16:33:48.234024+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2ec9-7449-b858-f4ce22cc296c', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ed4-747c-ac90-6c7aab58a77b', 'reviewer', '2026-11-30 16:33:48.242918+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2ec9-7449-b858-f4ce22cc296c', '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ee1-7496-8a61-edfa0148add8', 'reviewer', '2026-11-30 16:33:48.255568+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2ede-7552-9aba-3920ce752a8d', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2eea-71b1-bc81-1fc7df120ca4', 'reviewer', '2026-11-30 16:33:48.26441+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2ede-7552-9aba-3920ce752a8d', '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ef6-7050-8272-5ae6ecf3268d', 'lead', '2026-11-30 16:33:48.276172+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2ef3-7593-956e-e984317e32d7', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2eff-717e-817a-7730b2b40b65', 'lead', '2026-11-30 16:33:48.28509+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2ef3-7593-956e-e984317e32d7', '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f0b-700f-81e4-095ec9892357', 'responder', '2026-11-30 16:33:48.297206+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f08-76f0-8fcf-e47a86ea8d3a', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f16-7114-b487-db67e92f6006', 'responder', '2026-11-30 16:33:48.308445+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f13-73af-a194-cda159e96af1', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f24-7290-829d-2820b6c8edbf', 'security', '2026-11-30 16:33:48.321998+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f20-750e-bdf9-9a50e8f45d37', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f30-770e-8ee7-10b7d9440a11', 'success', '2026-11-30 16:33:48.334596+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f2d-72f6-972d-f12382283580', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f3c-7458-89e3-dc643359a223', 'custodian', '2026-11-30 16:33:48.347063+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f3a-7516-9087-77dbfd5ca894', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f49-774b-b01d-b7bc90a74eaa', 'auditor', '2026-11-30 16:33:48.359228+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f46-7124-b315-235d80760e8f', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2f5f-775f-90a7-8df56d1e9972', 'admin', '2026-11-30 16:33:48.380128+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f5f-775f-90a7-8df66ecab9bd', 'auditor', '2026-11-30 16:33:48.380128+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f5f-775f-90a7-8df7a6a7ec3b', 'custodian', '2026-11-30 16:33:48.380128+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f5f-775f-90a7-8df8b1692b2e', 'lead', '2026-11-30 16:33:48.380128+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f5f-775f-90a7-8df9d3fb5c26', 'responder', '2026-11-30 16:33:48.380128+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f5f-775f-90a7-8dfacb2cc283', 'reviewer', '2026-11-30 16:33:48.380128+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f5f-775f-90a7-8dfbc59c7f41', 'security', '2026-11-30 16:33:48.380128+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f5f-775f-90a7-8dfce27249f9', 'success', '2026-11-30 16:33:48.380128+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f6c-72db-afd9-f575a47da26f', 'reviewer', '2026-11-30 16:33:48.394049+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2eae-7600-8193-62661eb216c7', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2f76-7316-a4ba-7537d923133b', 'lead', '2026-11-30 16:33:48.404383+00', NULL, '', NULL, NULL, NULL, '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-2eae-7600-8193-62661eb216c7', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_user VALUES
	(1, '!9kJvUnJ9k1V5sgiSJmmQFcfovY96SyDuxRzKaCiR', '2026-11-30 16:33:50.466352+00', false, false, true, '2026-11-30 16:33:48.214037+00', 'ada@example.org', 'acmecanary Ada'),
	(2, '!TrNKZQjzsbPi4p3vHQBo02yXk4xB6f2gwcA3iZlU', NULL, false, false, true, '2026-11-30 16:33:48.231408+00', 'rhea@example.org', 'acmecanary Rhea'),
	(3, '!NTp7h1KxwcQOwsCtSpIlo9caUj0xp6FAaVyp0u8H', NULL, false, false, true, '2026-11-30 16:33:48.252927+00', 'rolf@example.org', 'acmecanary Rolf'),
	(4, '!tN2Oo6xpFPn1pA4MvwXdsgmLkM14VpgnDFYrxbBP', NULL, false, false, true, '2026-11-30 16:33:48.273551+00', 'lena@example.org', 'acmecanary Lena'),
	(5, '!lsIH9NyIj17Ra5JzSCbHcH9x6cRL5wGNjLr8H0Qt', NULL, false, false, true, '2026-11-30 16:33:48.294641+00', 'rory@example.org', 'acmecanary Rory'),
	(6, '!Jvyc34OcxqkswMU5s7NrF64dmUbRm7vCzxpWvHZ4', NULL, false, false, true, '2026-11-30 16:33:48.305926+00', 'rita@example.org', 'acmecanary Rita'),
	(7, '!NgZRCNkDPNd5mT83EJgtec2Qah6QcfBlu6R8DuD7', NULL, false, false, true, '2026-11-30 16:33:48.318378+00', 'sena@example.org', 'acmecanary Sena'),
	(8, '!35wpyTyWiNllA58dkX24JWpNOIAqt1QmLumm6KlY', NULL, false, false, true, '2026-11-30 16:33:48.331542+00', 'cleo@example.org', 'acmecanary Cleo'),
	(9, '!b7R4E0ZWCFe6qbU7w9E0QLZ4t6uptToK5brQv01H', NULL, false, false, true, '2026-11-30 16:33:48.344324+00', 'carl@example.org', 'acmecanary Carl'),
	(10, '!oeGHUayNqBtVQYznIlCs8Z9vgGLShzUmzJcZef1R', NULL, false, false, true, '2026-11-30 16:33:48.356261+00', 'aldo@example.org', 'acmecanary Aldo'),
	(11, '!PtrTTzXOHrJwU6mwBP2qA6onMv1DySLH579KBCkg', NULL, false, false, true, '2026-11-30 16:33:48.368767+00', 'nora@example.org', 'acmecanary Nora'),
	(12, '!Vvf1Qvb5Uab86dRuD05nFAcFi1reNAHkMuH704mr', NULL, false, false, true, '2026-11-30 16:33:48.377193+00', 'omar@example.org', 'globexcanary Omar');
INSERT INTO public.tenants_webhook VALUES
	('01a22d4e-2fa2-763d-92b5-36de7111c383', 'acmecanary', 'https://acmecanary.example.org/', '\x3014740bc81aa6b769628048f0fac5e4c6650e07684175da6af08d7ab9d44b3ecfd79442053ce28e1ec2a9c25fdbe504f5eb70aa7dbfbd197c114db37d1af5b60f65', '2026-11-30 16:33:48.451095+00', NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-345f-767a-a358-93c220dfa128', 'globexcanary', 'https://globexcanary.example.org/', '\x3d846b4e2c0f8f85d5491ee069dd80de262650631a7bc1444673365a787b0c98a2cd432559d08dcb12a14c7426baf0d1516a6dbcf941b403589dd05d66c809a8a458', '2026-11-30 16:33:49.663747+00', NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_workfailure VALUES
	('01a22d4e-3302-7419-9cb9-7afdcc55e3b8', 'acmecanary', '109718a2-fdfb-4ef0-91bc-3128d40872b3', 0, '2026-11-30 16:33:49.314251+00', '2026-11-30 16:33:49.314265+00', NULL, 'acmecanary', '[]', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-364e-7571-9c19-583c54ca0d4b', 'globexcanary', '920361a4-163e-4893-a5f1-2f864e0d9877', 0, '2026-11-30 16:33:50.158806+00', '2026-11-30 16:33:50.158817+00', NULL, 'globexcanary', '[]', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_workspace VALUES
	('01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 'acme', 'acmecanary', 'enterprise', true, 48, 4, 60, NULL, 30, '[]', '{}', '[]', '{}', '2026-11-30 16:33:48.17038+00'),
	('01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 'globex', 'globexcanary', 'public', true, 48, 4, 60, NULL, 30, '[]', '{}', '[]', '{}', '2026-11-30 16:33:48.198999+00');
INSERT INTO public.tenants_workspacekey VALUES
	('01a22d4e-2e8f-727c-a3a8-2c7ecc0f99dd', '\x7095ec57a2788b00f65979044b235341076bbffe71c64591772e341fa5437b1dbcc6b0085bd96efd802ba2bf218683c90a57153a9c69c82036a4dc53', 1, '2026-11-30 16:33:48.175502+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea8-71b3-b17d-e39d6d1598bd', '\x08d6abf5210f68e8b80500d62c3424e705fb5cdc25ed9aafed38cae5e3cb0b70977f01104aa42cd13eecc686738671fb84d7b9dfdabc1c872040185e', 1, '2026-11-30 16:33:48.200548+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.tenants_workspaceuserpermission VALUES
	(1, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 25, 1),
	(2, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 31, 1),
	(3, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 26, 2),
	(4, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 26, 3),
	(5, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 33, 4),
	(6, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 26, 4),
	(7, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 27, 5),
	(8, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 26, 5),
	(9, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 27, 6),
	(10, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 26, 6),
	(11, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 28, 7),
	(12, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 26, 7),
	(13, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 28, 8),
	(14, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 26, 8),
	(15, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 30, 9),
	(16, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 29, 9),
	(17, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 31, 9),
	(18, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 32, 10),
	(19, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', 31, 10),
	(20, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 28, 12),
	(21, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 33, 12),
	(22, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 30, 12),
	(23, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 25, 12),
	(24, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 29, 12),
	(25, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 27, 12),
	(26, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 32, 12),
	(27, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 31, 12),
	(28, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', 26, 12);
INSERT INTO public.traces_bufferedspan VALUES
	('01a22d4e-331c-7511-ad87-e1d3856492c5', '5e7bc669-6720-47f3-978b-87a84b85508a', 'a2b3db3b-43a7-4319-91c7-d23db0fcd491', NULL, NULL, '\x61636d6563616e617279', '2026-11-30 16:33:49.340224+00', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3318-74ca-9eb6-adb9ad7daf06'),
	('01a22d4e-366f-7339-963a-7dc4b727d16b', 'c31a0b61-0988-49c3-9852-40b50e97828c', '1cff1d9a-6dec-4cb8-9231-ed22ac3a48ad', NULL, NULL, '\x676c6f62657863616e617279', '2026-11-30 16:33:50.191221+00', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-366b-74e5-90e7-94e53fcf67a0');
INSERT INTO public.traces_bufferkey VALUES
	('01a22d4e-3318-74ca-9eb6-adb9ad7daf06', '2026-11-30 16:33:49.33624+00', '\x61636d6563616e617279', 0, 0, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-366b-74e5-90e7-94e53fcf67a0', '2026-11-30 16:33:50.187477+00', '\x676c6f62657863616e617279', 0, 0, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.traces_tracesearch VALUES
	('01a22d4e-3320-752b-bbcc-ba89e286f0ca', NULL, NULL, NULL, '2026-11-30 16:33:49.34465+00', '2026-11-30 16:33:49.344683+00', '01a22d4e-3103-7578-b940-ffdda5fbaa84', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3672-7262-8895-c19c67b138e2', NULL, NULL, NULL, '2026-11-30 16:33:50.194598+00', '2026-11-30 16:33:50.194654+00', '01a22d4e-346a-7286-88f1-7470478fc72d', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.triage_bulkaction VALUES
	('01a22d4e-3341-767e-9b43-4ad4639ce2cc', 'severe', 'acmecanary', false, NULL, '2026-11-30 16:33:49.377594+00', NULL, NULL, NULL, '01a22d4e-2e88-71a6-b6c5-a0809b80caf4', '01a22d4e-3157-73c4-a339-b4388a15d4c9'),
	('01a22d4e-368b-7524-b679-08b2162b2f09', 'severe', 'globexcanary', false, NULL, '2026-11-30 16:33:50.219239+00', NULL, NULL, NULL, '01a22d4e-2ea4-74ce-8330-c7f39788b6e6', '01a22d4e-34c4-7367-a332-e2072e2b9411');
INSERT INTO public.triage_case VALUES
	('01a22d4e-3157-73c4-a339-b4388a15d4c9', 1, NULL, 'R-H1W8Y-2HR7F', 'open', 'harmful_content', 3, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:33:48.821639+00', '2026-11-30 16:33:48.422472+00', '2026-11-30 16:33:48.422472+00', false, '2026-11-30 20:33:48.821639+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:33:48.422472+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-3116-71d1-be5e-417fa27fedd4', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3180-762c-96e4-9f57249d5b66', 1, NULL, 'R-BEKHK-97V9H', 'confirmed', 'harmful_content', 2, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:33:48.46027+00', '2026-11-30 16:33:48.422472+00', '2026-11-30 16:33:48.422472+00', false, '2026-12-02 16:33:48.46027+00', NULL, NULL, NULL, '2026-11-30 16:33:48.422472+00', NULL, '2026-11-30 16:33:48.422472+00', '2026-11-30 16:33:48.422472+00', NULL, '01a22d4e-2e98-70a4-a862-afbe14c35b78', NULL, NULL, '01a22d4e-2e96-7720-873c-2adb3ff9c00c', '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-3103-7578-b940-ffdda5fbaa84', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31aa-723a-9829-04d294a6ddbc', 1, NULL, 'R-5EM6H-27P8G', 'open', 'harmful_content', 2, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:33:48.828001+00', '2026-11-30 16:33:48.422472+00', '2026-11-30 16:33:48.422472+00', false, '2026-12-02 16:33:48.828001+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:33:48.422472+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-311c-72a3-8039-68a444bdadf7', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-34c4-7367-a332-e2072e2b9411', 1, NULL, 'R-5GKTK-QNF6C', 'open', 'harmful_content', 3, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:33:49.683193+00', '2026-11-30 16:33:49.630679+00', '2026-11-30 16:33:49.630679+00', false, '2026-11-30 20:33:49.683193+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:33:49.630679+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', '01a22d4e-3474-7479-b516-7e351d5d6f8a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-34fe-71fc-99c0-a5beda64e15a', 1, NULL, 'R-SM08E-N9QAT', 'confirmed', 'harmful_content', 2, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:33:49.673804+00', '2026-11-30 16:33:49.630679+00', '2026-11-30 16:33:49.630679+00', false, '2026-12-02 16:33:49.673804+00', NULL, NULL, NULL, '2026-11-30 16:33:49.630679+00', NULL, '2026-11-30 16:33:49.630679+00', '2026-11-30 16:33:49.630679+00', NULL, '01a22d4e-2eac-74d3-904b-2e18a84716d9', NULL, NULL, '01a22d4e-2eab-7198-b272-e210d0690ba9', '01a22d4e-2eae-7600-8193-62661eb216c7', '01a22d4e-346a-7286-88f1-7470478fc72d', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3535-755b-a031-3890698a0b08', 1, NULL, 'R-3T3EP-G63SY', 'open', 'harmful_content', 2, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:33:49.691392+00', '2026-11-30 16:33:49.630679+00', '2026-11-30 16:33:49.630679+00', false, '2026-12-02 16:33:49.691392+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:33:49.630679+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d4e-2eae-7600-8193-62661eb216c7', '01a22d4e-347c-7474-b6a4-c71074a43974', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.triage_casereport VALUES
	('01a22d4e-3158-7627-9ff5-df75fa573616', 'opened', NULL, '2026-11-30 16:33:48.422472+00', '01a22d4e-3157-73c4-a339-b4388a15d4c9', '01a22d4e-3116-71d1-be5e-417fa27fedd4', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-3181-708f-a214-e7859e632c8e', 'opened', NULL, '2026-11-30 16:33:48.422472+00', '01a22d4e-3180-762c-96e4-9f57249d5b66', '01a22d4e-3103-7578-b940-ffdda5fbaa84', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-31ab-75d3-acd1-53950203a41a', 'opened', NULL, '2026-11-30 16:33:48.422472+00', '01a22d4e-31aa-723a-9829-04d294a6ddbc', '01a22d4e-311c-72a3-8039-68a444bdadf7', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-34c6-705b-bf6c-8a888f478158', 'opened', NULL, '2026-11-30 16:33:49.630679+00', '01a22d4e-34c4-7367-a332-e2072e2b9411', '01a22d4e-3474-7479-b516-7e351d5d6f8a', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-34ff-76c8-a807-b8b93cb90b79', 'opened', NULL, '2026-11-30 16:33:49.630679+00', '01a22d4e-34fe-71fc-99c0-a5beda64e15a', '01a22d4e-346a-7286-88f1-7470478fc72d', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-3536-7157-ad92-5ff9635cda2e', 'opened', NULL, '2026-11-30 16:33:49.630679+00', '01a22d4e-3535-755b-a031-3890698a0b08', '01a22d4e-347c-7474-b6a4-c71074a43974', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.triage_decision VALUES
	('01a22d4e-31c9-76a1-9cfc-b11ded1236ca', 'confirmed', 2, '2026-11-30 16:33:48.422472+00', '01a22d4e-2ef3-7593-956e-e984317e32d7', '01a22d4e-3180-762c-96e4-9f57249d5b66', '01a22d4e-2e98-70a4-a862-afbe14c35b78', '01a22d4e-2e96-7720-873c-2adb3ff9c00c', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-355b-743f-87fd-f690ffac2d34', 'confirmed', 2, '2026-11-30 16:33:49.630679+00', '01a22d4e-2f5b-74ac-bdb2-669a22a39f00', '01a22d4e-34fe-71fc-99c0-a5beda64e15a', '01a22d4e-2eac-74d3-904b-2e18a84716d9', '01a22d4e-2eab-7198-b272-e210d0690ba9', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
INSERT INTO public.triage_routingrule VALUES
	('01a22d4e-2ea1-760b-a577-3eb6fd3de906', 1, 'data_exposure', '', 1, '01a22d4e-2e9f-73d8-93c1-14d7698aa65b', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea1-760b-a577-3eb79cb05d27', 2, 'unsafe_tool_action', '', 1, '01a22d4e-2e9f-73d8-93c1-14d7698aa65b', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea1-760b-a577-3eb84d849d79', 3, '', 'tool_action', 1, '01a22d4e-2e9f-73d8-93c1-14d7698aa65b', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea1-760b-a577-3eb9729f1f51', 4, 'harmful_content', '', 1, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea1-760b-a577-3eba94685865', 5, 'harassment', '', 1, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea1-760b-a577-3ebb6d05ad6c', 6, 'misinformation', '', 1, '01a22d4e-2e9c-7283-9d09-17f4b57151f1', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2ea1-760b-a577-3ebc18810848', 7, '', '', 1, '01a22d4e-2ea0-77c0-8e0b-10c66a8058f5', '01a22d4e-2e88-71a6-b6c5-a0809b80caf4'),
	('01a22d4e-2eb1-7400-86e9-586e01eba189', 1, 'data_exposure', '', 1, '01a22d4e-2eaf-769e-85ef-19d333ea5565', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb1-7400-86e9-586f67b81780', 2, 'unsafe_tool_action', '', 1, '01a22d4e-2eaf-769e-85ef-19d333ea5565', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb1-7400-86e9-5870fedd2e76', 3, '', 'tool_action', 1, '01a22d4e-2eaf-769e-85ef-19d333ea5565', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb1-7400-86e9-5871788dfca5', 4, 'harmful_content', '', 1, '01a22d4e-2eae-7600-8193-62661eb216c7', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb1-7400-86e9-58725f151ae1', 5, 'harassment', '', 1, '01a22d4e-2eae-7600-8193-62661eb216c7', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb1-7400-86e9-58735a0b1312', 6, 'misinformation', '', 1, '01a22d4e-2eae-7600-8193-62661eb216c7', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6'),
	('01a22d4e-2eb1-7400-86e9-5874ee94179f', 7, '', '', 1, '01a22d4e-2eb0-7025-99ef-315cf6b70f69', '01a22d4e-2ea4-74ce-8330-c7f39788b6e6');
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

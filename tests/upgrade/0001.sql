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
    AS $$ SELECT "reporting_reportermessage"."workspace_id" AS "due_workspace", COUNT("reporting_reportermessage"."id") AS "due_rows" FROM "reporting_reportermessage" WHERE (EXISTS(SELECT 1 AS "a" FROM "escalation_filing" U0 WHERE U0."report_id" = ("reporting_reportermessage"."report_id") LIMIT 1) AND "reporting_reportermessage"."at" > (STATEMENT_TIMESTAMP() - '1 day 0:00:00'::interval) AND NOT ("reporting_reportermessage"."event" IN ('appealed', 'received', 'detail_given', 'written')) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_outboxentry" U0 WHERE (U0."key" = ("reporting_reportermessage"."id")::varchar AND U0."source" = 'filing.news' AND U0."workspace_id" = ("reporting_reportermessage"."workspace_id")) LIMIT 1)) AND NOT (EXISTS(SELECT 1 AS "a" FROM "tenants_workfailure" U0 WHERE ((U0."retry_at" IS NULL OR U0."retry_at" > (STATEMENT_TIMESTAMP())) AND U0."row_id" = ("reporting_reportermessage"."id") AND U0."work" = 'escalation.pass_on_news') LIMIT 1))) GROUP BY 1 ORDER BY MIN("reporting_reportermessage"."at") ASC $$;
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
	(1, '2026-11-30 16:27:10.277068+00', NULL, 'a4dmh4m8pd2zwdvm6wyknchaq5h0s69swzkfywwbmj15skfleg0oao8rdzkyvfyy', 1);
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
	(1, 'contenttypes', '0001_initial', '2026-11-30 16:26:41.700107+00'),
	(2, 'contenttypes', '0002_remove_content_type_name', '2026-11-30 16:26:41.708782+00'),
	(3, 'auth', '0001_initial', '2026-11-30 16:26:41.73151+00'),
	(4, 'auth', '0002_alter_permission_name_max_length', '2026-11-30 16:26:41.738014+00'),
	(5, 'auth', '0003_alter_user_email_max_length', '2026-11-30 16:26:41.745149+00'),
	(6, 'auth', '0004_alter_user_username_opts', '2026-11-30 16:26:41.749114+00'),
	(7, 'auth', '0005_alter_user_last_login_null', '2026-11-30 16:26:41.757598+00'),
	(8, 'auth', '0006_require_contenttypes_0002', '2026-11-30 16:26:41.76345+00'),
	(9, 'auth', '0007_alter_validators_add_error_messages', '2026-11-30 16:26:41.774064+00'),
	(10, 'auth', '0008_alter_user_username_max_length', '2026-11-30 16:26:41.778258+00'),
	(11, 'auth', '0009_alter_user_last_name_max_length', '2026-11-30 16:26:41.790201+00'),
	(12, 'auth', '0010_alter_group_name_max_length', '2026-11-30 16:26:41.796507+00'),
	(13, 'auth', '0011_update_proxy_permissions', '2026-11-30 16:26:41.8012+00'),
	(14, 'auth', '0012_alter_user_first_name_max_length', '2026-11-30 16:26:41.806319+00'),
	(15, 'tenants', '0001_initial', '2026-11-30 16:26:43.593703+00'),
	(16, 'account', '0001_initial', '2026-11-30 16:26:43.659753+00'),
	(17, 'account', '0002_email_max_length', '2026-11-30 16:26:43.676317+00'),
	(18, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-11-30 16:26:43.701854+00'),
	(19, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-11-30 16:26:43.720724+00'),
	(20, 'account', '0005_emailaddress_idx_upper_email', '2026-11-30 16:26:43.737301+00'),
	(21, 'account', '0006_emailaddress_lower', '2026-11-30 16:26:43.77227+00'),
	(22, 'account', '0007_emailaddress_idx_email', '2026-11-30 16:26:43.798034+00'),
	(23, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-11-30 16:26:43.84809+00'),
	(24, 'account', '0009_emailaddress_unique_primary_email', '2026-11-30 16:26:43.867234+00'),
	(25, 'reporting', '0001_initial', '2026-11-30 16:26:45.495313+00'),
	(26, 'policy', '0001_initial', '2026-11-30 16:26:45.898079+00'),
	(27, 'triage', '0001_initial', '2026-11-30 16:26:48.925649+00'),
	(28, 'escalation', '0001_initial', '2026-11-30 16:26:57.802416+00'),
	(29, 'guardian', '0001_initial', '2026-11-30 16:26:58.002691+00'),
	(30, 'guardian', '0002_generic_permissions_index', '2026-11-30 16:26:58.038534+00'),
	(31, 'guardian', '0003_remove_groupobjectpermission_guardian_gr_content_ae6aec_idx_and_more', '2026-11-30 16:26:58.122396+00'),
	(32, 'learning', '0001_initial', '2026-11-30 16:27:00.108659+00'),
	(33, 'mfa', '0001_initial', '2026-11-30 16:27:00.199057+00'),
	(34, 'mfa', '0002_authenticator_timestamps', '2026-11-30 16:27:00.235951+00'),
	(35, 'mfa', '0003_authenticator_type_uniq', '2026-11-30 16:27:00.285044+00'),
	(36, 'privacy', '0001_initial', '2026-11-30 16:27:05.316601+00'),
	(37, 'sessions', '0001_initial', '2026-11-30 16:27:05.323786+00'),
	(38, 'traces', '0001_initial', '2026-11-30 16:27:07.321194+00');
INSERT INTO public.django_session VALUES
	('deg4xet7vrps954fzodb5dx3978apsy9', '.eJxVjEsOwjAQQ--SNarymTSFHVwkmhkmSkWVSjRZIe5OiroAeWU_2y8VsdUc2ybPON_VRRl1-s0I-SFlB7gsezwg89pKHb6dA2_DtTspdWas81pux-rvKuOW-w-T80DgRu0nb32AYGVKIgTAZ3IAY0o6oe3ywXg0qB2yRmIha41R7w-sPDxM:1xY4De:Nbxvxk5fNV--Q_xp2VwzYqFea-2lMJ0CbDDXu9Zxk_8', '2026-12-14 16:27:10.291643+00');
INSERT INTO public.escalation_contractclock VALUES
	('01a22d48-187a-718c-9da2-64f69df03744', 'acknowledge', 1, 'running', '2026-11-30 16:27:09.306662+00', '2026-11-30 16:27:09.306692+00', NULL, NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-172a-7454-81c8-6220b238e068'),
	('01a22d48-1b74-7427-9d14-1e3ee194c915', 'acknowledge', 1, 'running', '2026-11-30 16:27:10.068379+00', '2026-11-30 16:27:10.068403+00', NULL, NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a30-7701-ba3c-524325463106');
INSERT INTO public.escalation_filing VALUES
	('01a22d48-172a-7454-81c8-6220b238e068', 1, 0, NULL, '2026-11-30 16:27:08.015849+00', '01a22d48-12d2-7510-b7a7-050b3f12b57c', NULL, '01a22d48-1726-7482-b3bb-987e3f61ffe7', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1a30-7701-ba3c-524325463106', 1, 0, NULL, '2026-11-30 16:27:09.509023+00', '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1a29-7788-8de7-3bdba4353bc7', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.escalation_firing VALUES
	('01a22d48-1775-7026-a394-1be9a3e60ead', '{"category": "harmful_content", "severity": 3}', '2026-11-30 16:27:08.015849+00', '01a22d48-16a7-765d-be8b-eefceca92b77', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-1381-728e-9ead-e8b41568dfe5'),
	('01a22d48-1a71-7265-af03-c9a04ca037a6', '{"category": "harmful_content", "severity": 3}', '2026-11-30 16:27:09.509023+00', '01a22d48-19b7-73c6-b5f5-a82d169dff7f', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1950-76f1-9bca-a4296c46e8b1');
INSERT INTO public.escalation_incident VALUES
	('01a22d48-1770-770b-ac37-f855693b65df', 'I-TPCJK-G2AZP', 'paging', '2026-11-30 16:27:08.015849+00', '2026-11-30 16:42:08.015849+00', 1, NULL, NULL, NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1371-770b-8261-6aaf644acfc0', '01a22d48-1374-75c3-bd02-d4d254ded464', '01a22d48-1381-728e-9ead-e8b41568dfe5'),
	('01a22d48-1a6b-739b-82b3-fe62d75e8c85', 'I-KJB9Z-PX238', 'paging', '2026-11-30 16:27:09.509023+00', '2026-11-30 16:42:09.509023+00', 1, NULL, NULL, NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1946-7591-a1a4-516cb2ea66d1', '01a22d48-194b-723e-aa1a-d0d3b9aecf35', '01a22d48-1950-76f1-9bca-a4296c46e8b1');
INSERT INTO public.escalation_incidentcase VALUES
	('01a22d48-1773-7712-ae16-cfa5203886a4', '2026-11-30 16:27:08.015849+00', NULL, NULL, '01a22d48-16a7-765d-be8b-eefceca92b77', '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1a6c-7356-8221-faed9f0b1f5d', '2026-11-30 16:27:09.509023+00', NULL, NULL, '01a22d48-19b7-73c6-b5f5-a82d169dff7f', '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.escalation_incidentitem VALUES
	('01a22d48-177b-7067-b644-1a66e5db7b85', 'mitigation', 1, 'acmecanary', false, 'responder', NULL, NULL, '', NULL, '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-177b-7067-b644-1a671e372da8', 'mitigation', 2, 'acmecanary', false, 'responder', NULL, NULL, '', NULL, '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-177b-7067-b644-1a687689259a', 'communication', 3, 'acmecanary', true, 'security', '2026-11-30 18:27:08.015849+00', NULL, '', NULL, '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-177b-7067-b644-1a690db5afe8', 'evidence', 4, 'acmecanary', true, 'responder', NULL, NULL, '', NULL, '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-177b-7067-b644-1a6a296ee5f6', 'evidence', 5, 'acmecanary', true, 'responder', NULL, NULL, '', NULL, '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1a74-709a-93d4-6a2ee0717209', 'mitigation', 1, 'globexcanary', false, 'responder', NULL, NULL, '', NULL, '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a74-709a-93d4-6a2fe7317c6d', 'mitigation', 2, 'globexcanary', false, 'responder', NULL, NULL, '', NULL, '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a74-709a-93d4-6a3076f54697', 'communication', 3, 'globexcanary', true, 'security', '2026-11-30 18:27:09.509023+00', NULL, '', NULL, '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a74-709a-93d4-6a317e251232', 'evidence', 4, 'globexcanary', true, 'responder', NULL, NULL, '', NULL, '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a74-709a-93d4-6a3274f32839', 'evidence', 5, 'globexcanary', true, 'responder', NULL, NULL, '', NULL, '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.escalation_level VALUES
	('01a22d48-1371-770b-8261-6aaf644acfc0', 1, 'acmecanary', 15, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1371-770b-8261-6ab0014aa25d', 2, 'acmecanary', 60, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1946-7591-a1a4-516cb2ea66d1', 1, 'globexcanary', 15, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1946-7591-a1a4-516d411d0d17', 2, 'globexcanary', 60, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.escalation_page VALUES
	('01a22d48-17d3-737e-984f-233a1b7086ad', '\x1e36fd375dee970033859e862e6d7afe1fd97dd3dcbd1b2bf364c4e2bac23514', '2026-11-30 16:27:09.015849+00', '01a22d48-17ce-7253-b899-858b7b07f0cf', '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-12c1-739e-92c5-c8375f26d12e', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-177f-75f0-9615-b60d63bc2303'),
	('01a22d48-17d5-7772-a432-4d46bbf92313', '\xc23b909ce434df33f648712ccc55b93b0c33e0ac0886a911c593fe0ea7442e87', '2026-11-30 16:27:09.015849+00', '01a22d48-17d3-737e-984f-233b135276f4', '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-12ac-72c9-82b0-7588ef18bd14', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-177f-75f0-9615-b60d63bc2303'),
	('01a22d48-1ae2-76e5-a492-00faa1b5c1ae', '\x6219c575842214e01bdc8b334d61c45b964f51e738bb9d08dac3ba44969b08f7', '2026-11-30 16:27:10.509023+00', '01a22d48-1ae0-70f8-9ca5-98f61cf927c0', '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a79-733e-9b99-756b956a4c4a');
INSERT INTO public.escalation_playbook VALUES
	('01a22d48-1372-75aa-82c1-7bbb3a1c0896', 'data-exposure', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1372-75aa-82c1-7bbc77c9e5a9', 'tool-action', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1372-75aa-82c1-7bbde0e3e82b', 'serious-harm', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1372-75aa-82c1-7bbe35f0cd32', 'threats', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1372-75aa-82c1-7bbf7bdddfb4', 'severe', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1948-7218-ad6f-8201818163af', 'data-exposure', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1948-7218-ad6f-8202121ffb10', 'tool-action', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1948-7218-ad6f-8203b3c6db88', 'serious-harm', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1948-7218-ad6f-82040c8fe6b5', 'threats', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1948-7218-ad6f-8205a1978a15', 'severe', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.escalation_playbookitem VALUES
	('01a22d48-1379-74d4-bdfc-378d6de7b96f', 'mitigation', 1, 'Switch off the tool or retrieval source the data came from', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-1379-74d4-bdfc-378e397503f6', 'mitigation', 2, 'Revoke the credentials and links that were exposed', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-137a-77c6-9df8-4026c7c4c3d8', 'communication', 3, 'Tell the security contact of whoever''s data it is', true, 'security', 60, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-137a-77c6-9df8-4027bcba8de2', 'communication', 4, 'Tell the customer-success contact what may be said', true, 'success', 240, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-137a-77c6-9df8-4028b0ce8b9a', 'evidence', 5, 'Trace of the answer that exposed the data', true, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-137a-77c6-9df8-4029789f075d', 'evidence', 6, 'Which records were exposed, and how many people they concern', true, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-137a-77c6-9df8-402aedba8ecc', 'mitigation', 1, 'Require confirmation for every call of this tool', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-137a-77c6-9df8-402bb3c8acdc', 'mitigation', 2, 'Switch the tool off', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-137a-77c6-9df8-402cceb092d9', 'communication', 3, 'Tell the customer what the tool did and what was undone', true, 'success', 240, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-137a-77c6-9df8-402dcae37297', 'evidence', 4, 'The call: tool, redacted parameters, time, and whether it asked', true, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-137a-77c6-9df8-402effd780d5', 'evidence', 5, 'What was undone, and what could not be undone', true, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-137a-77c6-9df8-402fb88bcc1b', 'mitigation', 1, 'Raise the refusal threshold of this policy area', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-137a-77c6-9df8-403060def4cc', 'mitigation', 2, 'Add a targeted rule at the output filter', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-137a-77c6-9df8-40312192f2b3', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 120, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-137a-77c6-9df8-4032a7807e8b', 'evidence', 4, 'The prompt that leads to it, kept as an evaluation case', true, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-137a-77c6-9df8-4033b0a2c344', 'evidence', 5, 'Model version and policy version in force', true, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-137a-77c6-9df8-4034454680b6', 'mitigation', 1, 'Suspend the conversation or the persona it came from', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d310b9fc2b'),
	('01a22d48-137a-77c6-9df8-403503f2f1fc', 'mitigation', 2, 'Hide the answer from the people it concerns', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d310b9fc2b'),
	('01a22d48-137a-77c6-9df8-40360fd6a589', 'communication', 3, 'Tell the security liaison whether somebody is in danger', true, 'security', 30, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d310b9fc2b'),
	('01a22d48-137a-77c6-9df8-4037a7462a07', 'evidence', 4, 'Trace of the conversation within the agreed window', true, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d310b9fc2b'),
	('01a22d48-137a-77c6-9df8-4038037f0609', 'mitigation', 1, 'Raise the review threshold of this category', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-137a-77c6-9df8-40398691b7cc', 'mitigation', 2, 'Restore the last policy version known to be good', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-137a-77c6-9df8-403ac948920e', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 240, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-137a-77c6-9df8-403b522340df', 'evidence', 4, 'Model version and policy version in force', true, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-137a-77c6-9df8-403c786e0475', 'evidence', 5, 'How many reports show the same', false, 'responder', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-194e-7336-bb65-265878bd633f', 'mitigation', 1, 'Switch off the tool or retrieval source the data came from', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194e-7336-bb65-2659f9f5fb1c', 'mitigation', 2, 'Revoke the credentials and links that were exposed', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194e-7336-bb65-265a651c93e0', 'communication', 3, 'Tell the security contact of whoever''s data it is', true, 'security', 60, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194e-7336-bb65-265b7994c125', 'communication', 4, 'Tell the customer-success contact what may be said', true, 'success', 240, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194e-7336-bb65-265c3ac486b7', 'evidence', 5, 'Trace of the answer that exposed the data', true, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194e-7336-bb65-265d2c291398', 'evidence', 6, 'Which records were exposed, and how many people they concern', true, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194e-7336-bb65-265e76b8803b', 'mitigation', 1, 'Require confirmation for every call of this tool', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194e-7336-bb65-265f0e208d40', 'mitigation', 2, 'Switch the tool off', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194e-7336-bb65-2660a52bd017', 'communication', 3, 'Tell the customer what the tool did and what was undone', true, 'success', 240, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194e-7336-bb65-26617cc9b7f1', 'evidence', 4, 'The call: tool, redacted parameters, time, and whether it asked', true, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194e-7336-bb65-266244a6d5a3', 'evidence', 5, 'What was undone, and what could not be undone', true, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194e-7336-bb65-2663dcb5e8f2', 'mitigation', 1, 'Raise the refusal threshold of this policy area', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194e-7336-bb65-26648b4cfe10', 'mitigation', 2, 'Add a targeted rule at the output filter', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194e-7336-bb65-26650fb069b6', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 120, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194e-7336-bb65-2666b2538b9f', 'evidence', 4, 'The prompt that leads to it, kept as an evaluation case', true, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194e-7336-bb65-2667fb207199', 'evidence', 5, 'Model version and policy version in force', true, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194e-7336-bb65-266862f1c364', 'mitigation', 1, 'Suspend the conversation or the persona it came from', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d496f1a316'),
	('01a22d48-194e-7336-bb65-26697208cd51', 'mitigation', 2, 'Hide the answer from the people it concerns', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d496f1a316'),
	('01a22d48-194e-7336-bb65-266aceb74ecc', 'communication', 3, 'Tell the security liaison whether somebody is in danger', true, 'security', 30, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d496f1a316'),
	('01a22d48-194e-7336-bb65-266b14fb37c0', 'evidence', 4, 'Trace of the conversation within the agreed window', true, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d496f1a316'),
	('01a22d48-194e-7336-bb65-266cd4e32b5a', 'mitigation', 1, 'Raise the review threshold of this category', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab'),
	('01a22d48-194e-7336-bb65-266dbfb1039a', 'mitigation', 2, 'Restore the last policy version known to be good', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab'),
	('01a22d48-194e-7336-bb65-266ea52bcf6e', 'communication', 3, 'Tell the security liaison what is known', true, 'security', 240, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab'),
	('01a22d48-194e-7336-bb65-266fcf9b6bb0', 'evidence', 4, 'Model version and policy version in force', true, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab'),
	('01a22d48-194e-7336-bb65-2670fbb71af7', 'evidence', 5, 'How many reports show the same', false, 'responder', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab');
INSERT INTO public.escalation_playbookstep VALUES
	('01a22d48-1376-7153-8a9d-993c65e5a943', 1, 'responder', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-1376-7153-8a9d-993d06be0247', 2, 'responder', false, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-1376-7153-8a9d-993e4e3735bf', 3, 'security', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-1376-7153-8a9d-993faeb937eb', 4, 'admin', false, 600, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d0abe019d1'),
	('01a22d48-1376-7153-8a9d-9940d7ad7bfa', 1, 'responder', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-1376-7153-8a9d-994106e4af09', 2, 'responder', false, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-1376-7153-8a9d-9942d71584fd', 3, 'security', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-1376-7153-8a9d-9943fa387a4e', 4, 'admin', false, 600, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d14354dd3b'),
	('01a22d48-1376-7153-8a9d-99446cd4935c', 1, 'responder', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-1376-7153-8a9d-994564f95a6d', 2, 'responder', false, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-1377-7662-9ab9-1cb8214857d2', 3, 'security', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-1377-7662-9ab9-1cb9ec62fb53', 4, 'admin', false, 600, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d254ded464'),
	('01a22d48-1377-7662-9ab9-1cba69b62d9a', 1, 'responder', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d310b9fc2b'),
	('01a22d48-1377-7662-9ab9-1cbb7755d24f', 2, 'responder', false, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d310b9fc2b'),
	('01a22d48-1377-7662-9ab9-1cbc0f5b6dcc', 3, 'security', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d310b9fc2b'),
	('01a22d48-1377-7662-9ab9-1cbdfc3577a9', 4, 'admin', false, 600, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d310b9fc2b'),
	('01a22d48-1377-7662-9ab9-1cbe295c1184', 1, 'responder', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-1377-7662-9ab9-1cbfb71fec81', 2, 'responder', false, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-1377-7662-9ab9-1cc04a09e30c', 3, 'security', true, 300, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-1377-7662-9ab9-1cc17e1d3f1d', 4, 'admin', false, 600, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1374-75c3-bd02-d4d4560bb7f2'),
	('01a22d48-194c-732d-b9e1-9d627cf98483', 1, 'responder', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194c-732d-b9e1-9d637841bc1d', 2, 'responder', false, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194c-732d-b9e1-9d646847f536', 3, 'security', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194c-732d-b9e1-9d6596416585', 4, 'admin', false, 600, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d12a08bada'),
	('01a22d48-194c-732d-b9e1-9d66091857a5', 1, 'responder', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194c-732d-b9e1-9d67bb2b3224', 2, 'responder', false, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194c-732d-b9e1-9d6835bb5ca3', 3, 'security', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194c-732d-b9e1-9d6920f5d185', 4, 'admin', false, 600, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d2c0f485cf'),
	('01a22d48-194c-732d-b9e1-9d6a41efad75', 1, 'responder', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194c-732d-b9e1-9d6b72a6d9da', 2, 'responder', false, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194c-732d-b9e1-9d6c246e559e', 3, 'security', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194c-732d-b9e1-9d6d16206cb2', 4, 'admin', false, 600, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d3b9aecf35'),
	('01a22d48-194c-732d-b9e1-9d6ecc323dfa', 1, 'responder', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d496f1a316'),
	('01a22d48-194c-732d-b9e1-9d6fd7e92752', 2, 'responder', false, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d496f1a316'),
	('01a22d48-194c-732d-b9e1-9d70f9463ffa', 3, 'security', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d496f1a316'),
	('01a22d48-194c-732d-b9e1-9d71e486502c', 4, 'admin', false, 600, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d496f1a316'),
	('01a22d48-194c-732d-b9e1-9d7263218f42', 1, 'responder', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab'),
	('01a22d48-194c-732d-b9e1-9d732edc4650', 2, 'responder', false, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab'),
	('01a22d48-194c-732d-b9e1-9d74b05d1bde', 3, 'security', true, 300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab'),
	('01a22d48-194c-732d-b9e1-9d75823f3922', 4, 'admin', false, 600, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-194b-723e-aa1a-d0d572f9d8ab');
INSERT INTO public.escalation_playbookversion VALUES
	('01a22d48-1374-75c3-bd02-d4d0abe019d1', 1, 'Find out which data left and to whom, and close the path it took.', 3, '2026-11-30 16:27:08.020204+00', '01a22d48-1372-75aa-82c1-7bbb3a1c0896', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1374-75c3-bd02-d4d14354dd3b', 1, 'Stop the tool for everybody it may act for, then undo what it did where that is possible.', 3, '2026-11-30 16:27:08.020204+00', '01a22d48-1372-75aa-82c1-7bbc77c9e5a9', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1374-75c3-bd02-d4d254ded464', 1, 'Read the report, try whether it can be repeated, and block the narrowest path to it.', 3, '2026-11-30 16:27:08.020204+00', '01a22d48-1372-75aa-82c1-7bbde0e3e82b', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1374-75c3-bd02-d4d310b9fc2b', 1, 'Judge whether somebody is in danger now; if so, follow the organisation''s emergency path.', 3, '2026-11-30 16:27:08.020204+00', '01a22d48-1372-75aa-82c1-7bbe35f0cd32', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1374-75c3-bd02-d4d4560bb7f2', 1, 'Read the facts, judge how many people are affected, and name who leads.', 3, '2026-11-30 16:27:08.020204+00', '01a22d48-1372-75aa-82c1-7bbf7bdddfb4', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-194b-723e-aa1a-d0d12a08bada', 1, 'Find out which data left and to whom, and close the path it took.', 3, '2026-11-30 16:27:09.515021+00', '01a22d48-1948-7218-ad6f-8201818163af', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-194b-723e-aa1a-d0d2c0f485cf', 1, 'Stop the tool for everybody it may act for, then undo what it did where that is possible.', 3, '2026-11-30 16:27:09.515021+00', '01a22d48-1948-7218-ad6f-8202121ffb10', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-194b-723e-aa1a-d0d3b9aecf35', 1, 'Read the report, try whether it can be repeated, and block the narrowest path to it.', 3, '2026-11-30 16:27:09.515021+00', '01a22d48-1948-7218-ad6f-8203b3c6db88', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-194b-723e-aa1a-d0d496f1a316', 1, 'Judge whether somebody is in danger now; if so, follow the organisation''s emergency path.', 3, '2026-11-30 16:27:09.515021+00', '01a22d48-1948-7218-ad6f-82040c8fe6b5', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-194b-723e-aa1a-d0d572f9d8ab', 1, 'Read the facts, judge how many people are affected, and name who leads.', 3, '2026-11-30 16:27:09.515021+00', '01a22d48-1948-7218-ad6f-8205a1978a15', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.escalation_timer VALUES
	('01a22d48-177f-75f0-9615-b60d63bc2303', 1, 1, 1, '2026-11-30 16:27:08.015849+00', 'fired', '2026-11-30 16:27:09.015849+00', '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-17d9-7266-9a54-87ea303e022e', 1, 2, 1, '2026-11-30 16:32:09.015849+00', 'waiting', NULL, '01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1a79-733e-9b99-756b956a4c4a', 1, 1, 1, '2026-11-30 16:27:09.509023+00', 'fired', '2026-11-30 16:27:10.509023+00', '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1ae8-770b-a65e-716afbf515fe', 1, 2, 1, '2026-11-30 16:32:10.509023+00', 'waiting', NULL, '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.escalation_trigger VALUES
	('01a22d48-1381-728e-9ead-e8b320acec34', 'data-exposure', 'acmecanary', 'acmecanary', '{"category": "data_exposure", "least_severity": 3}', true, '01a22d48-1371-770b-8261-6aaf644acfc0', '01a22d48-1372-75aa-82c1-7bbb3a1c0896', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1381-728e-9ead-e8b41568dfe5', 'serious-harm', 'acmecanary', 'acmecanary', '{"category": "harmful_content", "least_severity": 3}', true, '01a22d48-1371-770b-8261-6aaf644acfc0', '01a22d48-1372-75aa-82c1-7bbde0e3e82b', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1381-728e-9ead-e8b5fb9c4ca1', 'threats', 'acmecanary', 'acmecanary', '{"category": "harassment", "least_severity": 3}', true, '01a22d48-1371-770b-8261-6aaf644acfc0', '01a22d48-1372-75aa-82c1-7bbe35f0cd32', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1381-728e-9ead-e8b67117de6d', 'unconfirmed-tool', 'acmecanary', 'acmecanary', '{}', true, '01a22d48-1371-770b-8261-6ab0014aa25d', '01a22d48-1372-75aa-82c1-7bbc77c9e5a9', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1381-728e-9ead-e8b75cf7e6bb', 'unsafe-action', 'acmecanary', 'acmecanary', '{"category": "unsafe_tool_action", "least_severity": 3}', true, '01a22d48-1371-770b-8261-6ab0014aa25d', '01a22d48-1372-75aa-82c1-7bbc77c9e5a9', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1382-758b-9fc7-18292959919e', 'misinformation', 'acmecanary', 'acmecanary', '{"category": "misinformation", "least_severity": 3}', true, '01a22d48-1371-770b-8261-6ab0014aa25d', '01a22d48-1372-75aa-82c1-7bbf7bdddfb4', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1382-758b-9fc7-182a72495238', 'other', 'acmecanary', 'acmecanary', '{"category": "other", "least_severity": 3}', true, '01a22d48-1371-770b-8261-6ab0014aa25d', '01a22d48-1372-75aa-82c1-7bbf7bdddfb4', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1382-758b-9fc7-182b333d0dcc', 'many-users', 'acmecanary', 'acmecanary', '{"least_reports": 10}', true, '01a22d48-1371-770b-8261-6ab0014aa25d', '01a22d48-1372-75aa-82c1-7bbf7bdddfb4', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1382-758b-9fc7-182c92c1043b', 'confirmed-high', 'acmecanary', 'acmecanary', '{"least_severity": 3}', true, '01a22d48-1371-770b-8261-6aaf644acfc0', '01a22d48-1372-75aa-82c1-7bbf7bdddfb4', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1950-76f1-9bca-a42832d28363', 'data-exposure', 'globexcanary', 'globexcanary', '{"category": "data_exposure", "least_severity": 3}', true, '01a22d48-1946-7591-a1a4-516cb2ea66d1', '01a22d48-1948-7218-ad6f-8201818163af', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1950-76f1-9bca-a4296c46e8b1', 'serious-harm', 'globexcanary', 'globexcanary', '{"category": "harmful_content", "least_severity": 3}', true, '01a22d48-1946-7591-a1a4-516cb2ea66d1', '01a22d48-1948-7218-ad6f-8203b3c6db88', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1950-76f1-9bca-a42a1d400632', 'threats', 'globexcanary', 'globexcanary', '{"category": "harassment", "least_severity": 3}', true, '01a22d48-1946-7591-a1a4-516cb2ea66d1', '01a22d48-1948-7218-ad6f-82040c8fe6b5', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1950-76f1-9bca-a42b6d69cb3a', 'unconfirmed-tool', 'globexcanary', 'globexcanary', '{}', true, '01a22d48-1946-7591-a1a4-516d411d0d17', '01a22d48-1948-7218-ad6f-8202121ffb10', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1950-76f1-9bca-a42c237152bd', 'unsafe-action', 'globexcanary', 'globexcanary', '{"category": "unsafe_tool_action", "least_severity": 3}', true, '01a22d48-1946-7591-a1a4-516d411d0d17', '01a22d48-1948-7218-ad6f-8202121ffb10', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1951-77a1-851c-97aa161af7b5', 'misinformation', 'globexcanary', 'globexcanary', '{"category": "misinformation", "least_severity": 3}', true, '01a22d48-1946-7591-a1a4-516d411d0d17', '01a22d48-1948-7218-ad6f-8205a1978a15', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1951-77a1-851c-97ab186ecfdb', 'other', 'globexcanary', 'globexcanary', '{"category": "other", "least_severity": 3}', true, '01a22d48-1946-7591-a1a4-516d411d0d17', '01a22d48-1948-7218-ad6f-8205a1978a15', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1951-77a1-851c-97ac9ca06c64', 'many-users', 'globexcanary', 'globexcanary', '{"least_reports": 10}', true, '01a22d48-1946-7591-a1a4-516d411d0d17', '01a22d48-1948-7218-ad6f-8205a1978a15', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1951-77a1-851c-97ad7ace205c', 'confirmed-high', 'globexcanary', 'globexcanary', '{"least_severity": 3}', true, '01a22d48-1946-7591-a1a4-516cb2ea66d1', '01a22d48-1948-7218-ad6f-8205a1978a15', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.learning_evaluationcase VALUES
	('01a22d48-17ff-7279-8bfe-bf6b3c2aefc8', 'R-7QHDP-2PE9D-1', 'rubric', '', '2026-11-30 16:27:08.015849+00', false, NULL, '01a22d48-128a-7062-9699-e70b080200c2', '01a22d48-16e4-71ae-8bf0-9940b8644c29', '01a22d48-1590-718a-af47-da4b04f838dd', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b0c-73cf-b89e-426163115e3b', 'R-1GYRG-TST6M-1', 'rubric', '', '2026-11-30 16:27:09.509023+00', false, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-19e1-75d2-8dbf-b8b322cf3e52', '01a22d48-1968-765f-90eb-eb35850c628e', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.learning_export VALUES
	('01a22d48-188e-7723-b186-7b576d4ecd3a', 'acmecanary', '2026-11-30 16:27:09.326875+00', '01a22d48-1222-7761-9398-88d57ede558b', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b88-7671-9b9f-6757eef4f6c0', 'globexcanary', '2026-11-30 16:27:10.088217+00', '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.learning_exportedcase VALUES
	('01a22d48-1894-7475-87b8-472353c91b6a', '01a22d48-17ff-7279-8bfe-bf6b3c2aefc8', '01a22d48-188e-7723-b186-7b576d4ecd3a', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b8c-70bb-804b-927ce32ab62d', '01a22d48-1b0c-73cf-b89e-426163115e3b', '01a22d48-1b88-7671-9b9f-6757eef4f6c0', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.mfa_authenticator VALUES
	(1, 'totp', '{"secret": "LECBLKQZ2KU27OQL32QJRTFPQ2YMN2AO"}', 1, '2026-11-30 16:27:10.278392+00', NULL);
INSERT INTO public.policy_enforcementpoint VALUES
	('01a22d48-11f6-720e-b682-259b9225fd9d', 'router', 'Router', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f6-720e-b682-259c280f3f20', 'tool_boundary', 'Tool boundary', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f6-720e-b682-259de030ad34', 'retrieval', 'Permission-aware retrieval', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f6-720e-b682-259ef09de25f', 'prompt', 'Prompt and template', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f6-720e-b682-259f28fbaf24', 'sandbox', 'Sandbox', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f6-720e-b682-25a00cb8d483', 'output_filter', 'Output filter', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1210-71d6-b0f9-4b9d34ec3292', 'router', 'Router', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1210-71d6-b0f9-4b9e125af229', 'tool_boundary', 'Tool boundary', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1210-71d6-b0f9-4b9f7ef5819c', 'retrieval', 'Permission-aware retrieval', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1210-71d6-b0f9-4ba055d3e419', 'prompt', 'Prompt and template', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1210-71d6-b0f9-4ba150aba70a', 'sandbox', 'Sandbox', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1210-71d6-b0f9-4ba244ffe420', 'output_filter', 'Output filter', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.policy_policyarea VALUES
	('01a22d48-11f4-7077-816a-3874cea3bb22', 'privacy', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f4-7077-816a-3875a8d10c46', 'self-harm', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f4-7077-816a-38766f7fa90d', 'dangerous', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f4-7077-816a-38779b537c07', 'harassment', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f4-7077-816a-3878c89534c4', 'misinformation', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f4-7077-816a-387990b1c4d6', 'tool-use', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f4-7077-816a-387a2647a222', 'injection', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f4-7077-816a-387bf15d08ea', 'other', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-120f-7254-b68d-f7c787a7ac30', 'privacy', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-120f-7254-b68d-f7c8ed456c75', 'self-harm', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-120f-7254-b68d-f7c96c4ce97d', 'dangerous', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-120f-7254-b68d-f7ca7bcfce74', 'harassment', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-120f-7254-b68d-f7cbeb13d920', 'misinformation', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-120f-7254-b68d-f7cc95b0b0e4', 'tool-use', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-120f-7254-b68d-f7cda0955a4e', 'injection', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-120f-7254-b68d-f7ce521e2718', 'other', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.policy_policyversion VALUES
	('01a22d48-1833-7534-85fd-0300e5ed63e7', 'acmecanary', '2026-11-30 16:27:09.235381+00', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b3c-7159-9c0d-902cffac53fa', 'globexcanary', '2026-11-30 16:27:10.012715+00', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.privacy_consent VALUES
	('01a22d48-1598-716d-8e81-7ce0500f5ec9', 'context', '2026-11-30 16:27:08.068714+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7ce1e9657389', 'contact', '2026-11-30 16:27:08.068714+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7ce28ffa30ae', 'evaluation', '2026-11-30 16:27:08.068714+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-15a4-74ea-9959-52bc1b0dfd92', 'context', '2026-11-30 16:27:08.57822+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52bdda576559', 'contact', '2026-11-30 16:27:08.57822+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52be6fbec1fd', 'evaluation', '2026-11-30 16:27:08.57822+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15aa-7216-b444-09c9df9e956a', 'context', '2026-11-30 16:27:08.583819+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15aa-7216-b444-09ca55eb8a93', 'contact', '2026-11-30 16:27:08.583819+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15aa-7216-b444-09cbe8cfc093', 'evaluation', '2026-11-30 16:27:08.583819+00', 'acmecanary', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-1969-7707-8250-08dc8b7290bd', 'context', '2026-11-30 16:27:09.543471+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08dd398e514a', 'contact', '2026-11-30 16:27:09.543471+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08de744cc496', 'evaluation', '2026-11-30 16:27:09.543471+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-196e-75e7-9b4e-aa706ceff294', 'context', '2026-11-30 16:27:09.547804+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196e-75e7-9b4e-aa714acd3ec8', 'contact', '2026-11-30 16:27:09.547804+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196e-75e7-9b4e-aa724493bd46', 'evaluation', '2026-11-30 16:27:09.547804+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-1973-72a4-b11b-9b90ad1ffe0f', 'context', '2026-11-30 16:27:09.553867+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b9185124fe5', 'contact', '2026-11-30 16:27:09.553867+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b92e6e211be', 'evaluation', '2026-11-30 16:27:09.553867+00', 'globexcanary', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6');
INSERT INTO public.privacy_content VALUES
	('01a22d48-1598-716d-8e81-7ce79c4a5715', 'content', 'description', NULL, '\xb4e67946794832759aebf460b83cb3b479e37b813b8a413ab53dca7f1d65f3627f1118bb3c39635e132c2a0b1ec6dc03b2684103e8469ba05f0bdd34ab9f', '2026-11-30 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7ce99871f395', 'content', 'context', NULL, '\x837d9d9d19c10dd1869138b2c5dc183fb4efcdf1180233900a2502d65293c469c163e900098ab8deb0ac93f030fb858951cbf281', '2026-11-30 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7ceacaccdabe', 'content', 'tool_parameters', NULL, '\x488527000cf99de4e197c15bb31568c84141f3e43341ed06c75d109a641e8954dce7d865f8fddaf30b01b7790e0961b602c7', '2026-11-30 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7ceb936474fa', 'trace', 'trace', NULL, '\x7fcfdf613681764a5f0f7e489371d2086ea72ff70216bd183d6e4b4e815ef4016b7bf8df6d9ad77e1252617036b8f082799a', '2026-11-30 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7cec5a2f1170', 'identity', 'subject', NULL, '\x0c0c1c2f642bcd4ceb353a55482c1a9a6f74c21f0eb3c17eaec0bf17e489bd9cd3ed7a63fba5e2401b7e57e26c6a', '2026-11-30 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7ced15c9942e', 'identity', 'contact', NULL, '\x15377621c5caacb9d2e2984ed45cd59cc490ed9f6d21f23125d72b159ca3b056432e2da9454ce67fd5d5e704b167bc0dbbef', '2026-11-30 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-15a4-74ea-9959-52c231ca923c', 'content', 'description', NULL, '\x891580fb4824d6fec59cb2c8f7ba9c751218b8303c99cd2ff5c4974982bf1860a2b098f3862a132fadac5f6516d207811e86b60a56841dfe837c5dab26f7', '2026-11-30 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52c37258527e', 'content', 'context', NULL, '\x6efd18d74e11bde2f2eb040ccb2de9b3f0a2d23a465d5c0e4c2cbb9a95f887948e7e003dd99167b133ba64a4ab721f45e138585a', '2026-11-30 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52c489452d2b', 'content', 'tool_parameters', NULL, '\xfa76c5004b9dc80a66cb2748753206f34057cfd8e81516d9f7b7b914d6fecbf94980c2ae9e3bad79837a49a66126c5792b38', '2026-11-30 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52c55e3574a4', 'trace', 'trace', NULL, '\xa1c9304a9c044351028485a11b0e0ea98728357207a3209768524c0cca7172d49f082f3cc0adf9f4593ee2295f1bcf629496', '2026-11-30 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52c6a94e63f6', 'identity', 'subject', NULL, '\x6ea5a7cd26317d7292c4ab355f32c282eb741a59ff047e74d0acf95f57fa7b791fb3e87f82ff2b9b3278e38196ca', '2026-11-30 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52c7290b0a59', 'identity', 'contact', NULL, '\xbcf80e19eb29b48f05e749113148278999fc0073779b65230f8e5584f2dbba906b8b7a86e25ce5df19feaf38c4bb04020f8d', '2026-11-30 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15aa-7216-b444-09cfecb7c250', 'content', 'description', NULL, '\x7b8e761c7f4a1feb2690a3b68d0ce43e96909b1bd761003729e9ed309a748158197a2292b0f8f37030fc540a196c10e16de163a6891f7aba8b5eb6b99f93', '2026-11-30 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15aa-7216-b444-09d00a20bce4', 'content', 'context', NULL, '\x64c196f6e6a6fde1426395f276f755638d71d43ec52c77477fc836f4de683b452db245012c201d711e3fa05e6279ee36c098dca2', '2026-11-30 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15aa-7216-b444-09d10767b548', 'content', 'tool_parameters', NULL, '\xaed3e257ef485679f20322cff3b50bd403a4b36e45ac32b43239af334cf10411a8d11cc46e754dae46b0725a4c1cf5f55d77', '2026-11-30 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15aa-7216-b444-09d2d7d55767', 'trace', 'trace', NULL, '\x89ae0f14077b6cc49d1969b4c6a067a2cd4cfada8ddc7504cda13a31c78d5da82f67d9ea848ec0b9118835ba8b6c328677d4', '2026-11-30 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15aa-7216-b444-09d37b94ed20', 'identity', 'subject', NULL, '\x7c6fd6cfc61c77b2fc8c323c7ed3fd358fe0899ed17b1639f82d61a3851904d4c075cee609d98792c25478398799', '2026-11-30 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15ab-7787-9a75-f860f218b905', 'identity', 'contact', NULL, '\x9077f55e75eb78edd78f56e3a95db048704236ecd2a4a5380f3eec0caeb7a66fb68b74a5f892c1eb8e01ecae2501761b1831', '2026-11-30 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-1728-76d4-a223-9ef1d4cc6005', 'content', 'description', NULL, '\x4ca1d724dfca093f8be1f6b566664f2dce4747c8bd581a97e63a1d2f8fe5b7b7d5cf13d721dd31dd27464c0c4c695db5', '2026-11-30 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1726-7482-b3bb-987e3f61ffe7'),
	('01a22d48-1728-76d4-a223-9ef29e8b3ab9', 'identity', 'subject', NULL, '\x78a79f8dfaffaada20ccc37c29f7f5f5a29f5e2bca52857554653d4d0c22a691f8199eec4939c41e0a0378e16fffdb6d7d097402af3ddfcbc196a93fbd190d0541e55ca5df3cf1bc', '2026-11-30 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1726-7482-b3bb-987e3f61ffe7'),
	('01a22d48-172e-7419-9248-0a9a458f029f', 'content', 'title', NULL, '\xbb74c2c77cb844a57cb1b98aaccd172f72b6c44ffbe91d2721fcc8b5110dede535f10379bcb1e0315c7669573f3777', '2026-11-30 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1726-7482-b3bb-987e3f61ffe7'),
	('01a22d48-172e-7419-9248-0a9b53d8eb13', 'identity', 'affected', NULL, '\xd4b85405ff4a5fd32888a79403d0bb6e08f561b712c8eedb068214cc8febab5ea829dc975f580834e4d2731fb8', '2026-11-30 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1726-7482-b3bb-987e3f61ffe7'),
	('01a22d48-174b-7173-85ac-533f2df54a5c', 'content', 'note', '01a22d48-1746-76a4-9f92-0418ecfbde1d', '\xd91ea54ff1283852c86f3fbfc0ae48eec0419ae27cf7d90473902c6ce91dc903d14ccd0015a3d75d98045666a8fca4', '2026-11-30 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1806-7202-81a1-78b8a156f9e0', 'evaluation', 'evaluation', '01a22d48-17ff-7279-8bfe-bf6b3c2aefc8', '\xbdccb2a9c69abccf7c6e8b78aa2823bfe11f2806d010b6c45e15ac1c83bb5ae284223d89d34b3b0b1e786abbea7f079e2f3d3ef4c5f135ae955abdf4925f27b3f4965c0fe21f4d40bf4d2ed82ae80d5893e17c279afef1f453318ec190ffe01c1e03e3dbb5e95a890961eb14d5cdd257e93f8d172e', '2026-11-30 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1969-7707-8250-08e2c1db8dde', 'content', 'description', NULL, '\x69fd5a6751fa7371582e126a3441be4ce6b4ec02e4268aad313d1de969f8e65595972d64c5d23b02568f91df6fee16e062e9a54bba4c17c0850be288bd9dcef8', '2026-11-30 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08e357c06e4a', 'content', 'context', NULL, '\x0d89b3a874f8d72c2b20842c4adf89ae31e58e95f961ee7946c1dd598e07bc9f51eb6ec1649a75923da9e4765663288ed0579b3d5dac', '2026-11-30 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08e41b24b276', 'content', 'tool_parameters', NULL, '\xfd341ea9e3b3b440f0803d7f45009905b754de808f15694aa09fa85805b3d02abdff7dcf2312dba94ff741662bbd16a078fb84f9', '2026-11-30 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08e56c8f70a4', 'trace', 'trace', NULL, '\xb47ee52145844f67ada3b401639e6d5f5853f79734b028186bb75ddfa417e118911191b22023a635b483d122168a9bf9e0b3d7f0', '2026-11-30 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08e6f6ea40c6', 'identity', 'subject', NULL, '\x079c0cc1a77fc1ae968f5782fc52e7d0504d1eff8268d8cb0992bcd0cb8451737d7addda535ea6fa8ca49333e61c8b74', '2026-11-30 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08e79d721ca7', 'identity', 'contact', NULL, '\xb55283ed5798c2be09b4a2deecc8ace7e736783f5235bde55c3a27893d06623b1354e57b9720e5268d55cf264d3231390c60af57', '2026-11-30 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-196f-76e8-9a49-7c953ecb930d', 'content', 'description', NULL, '\x12837ba246138b245afe2225153f028ebd58a6a73d4ae7cec24e07af38d004ecb462e457aaea73313ca058d0915224f4667b5435b0618e4926f23437cdacd664', '2026-11-30 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196f-76e8-9a49-7c964559e1ae', 'content', 'context', NULL, '\xb9b51f6ebf5c4699ffb6511aaaacabf0fcb46617052b597db4d2c184786912ecfdd31a4a52d5ac68843d17dc72699145d199510f6515', '2026-11-30 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196f-76e8-9a49-7c9700208206', 'content', 'tool_parameters', NULL, '\x254ceb4778f9aebfe7dcf412eb7dc6f67aff172d546d2ea0f098028e673640a4e568b3b9fc5874b4d077c2ea19c48a4902d6cfae', '2026-11-30 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196f-76e8-9a49-7c985c033f08', 'trace', 'trace', NULL, '\x4eb23af171e723c81bb299f97694a2d027560ef7b34766b1c1e9a81e923b2a439873f9b393d30dff09952b7eaebb4097bd4e26dd', '2026-11-30 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196f-76e8-9a49-7c99c8b84eee', 'identity', 'subject', NULL, '\x1464e851eb79fe48794d2ff67d45dcfba068cb364e0119c1692ca319c4bcb99ed55066b98239a49681e1b692220498e5', '2026-11-30 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196f-76e8-9a49-7c9ae49276f6', 'identity', 'contact', NULL, '\x47b454664ee55371d5aa9a096e010123fd4254a0993cce8c9189ab21984b74f966daf9a3c9c5a38a35622ba7da2bdc1203cfa70a', '2026-11-30 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-1973-72a4-b11b-9b96d211caa0', 'content', 'description', NULL, '\xdad8827a0687fc54234c2fbfd23be03b0a8e4b6b88c6682ea2b2340fcb4d729e3d1a5366d7a2cfa8985d1ce014d0ca9f6a0b63459f4ffb1dffd79690e0309be2', '2026-11-30 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b97f21ffbed', 'content', 'context', NULL, '\x196033453f11975947164e62c1049937edbb9137ad96ce3010efaf0c46a9c4e46bf6cc4f00a7fe224f9d4596d1db5e3ec2accd62df97', '2026-11-30 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b9864708d25', 'content', 'tool_parameters', NULL, '\x89f52edd0cf6d40c790e94f6110ef055e1a76ed51b8feb35f4782249622ab9e61fc63b1c692b3d74f62ac208033e2dd962607e0a', '2026-11-30 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b9983d907d7', 'trace', 'trace', NULL, '\x9bba67c77f05f7218971859e372219a988aba1e8d39f233732078becb3dbe5ca189dfb4f556318281e5ae91bee818b83d2b11c33', '2026-11-30 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b9ac388e693', 'identity', 'subject', NULL, '\x0f5ab7eaf26101b1c44b6cf16d48fe4a47fc997a83788c50f1c0386b2b95b821154c552d573706cd05ff0f84a23760b3', '2026-11-30 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b9b7832c512', 'identity', 'contact', NULL, '\x5410dd8608da8c16fef9806b677ca5dc85ac363ab60e37f2f2e22eee3f77e70f11a2b6867d5044e114d9980689fc4ffdd3c3ad98', '2026-11-30 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a2e-76d6-b8db-6a3577a8e954', 'content', 'description', NULL, '\xaa447dd9e521ac5547a3b8116c20906df338a510515ed3f76afd5fc705d42f606b7c797978254a9d5f93efd9dbbb72b5d18f', '2026-11-30 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a29-7788-8de7-3bdba4353bc7'),
	('01a22d48-1a2e-76d6-b8db-6a36127ba42c', 'identity', 'subject', NULL, '\xf91d3096c4c9fb48c0105e54f4de38844db39f8da1ad327d5841c6269b52cd81d46e5333af0b68e11b6a7f79596e11b63336664adbca7b8c7fc4516b23f3a962ba97ef3a799c19f2', '2026-11-30 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a29-7788-8de7-3bdba4353bc7'),
	('01a22d48-1a32-763f-85e0-932bd55572cb', 'content', 'title', NULL, '\x2208d6fd5b427a9fc14d7c6e013bffb6301ab89c3b6b33b8c2aeb5d438ccfdd4381c25ae06c093ec8e8a4d961f06ca535d', '2026-11-30 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a29-7788-8de7-3bdba4353bc7'),
	('01a22d48-1a32-763f-85e0-932c95887016', 'identity', 'affected', NULL, '\x4491b2b8505e8515f9a609b4898ee2f5fb6523d12b4f1d342701600bcdf637e171951fc3932fac8ed19f947cb9333e', '2026-11-30 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a29-7788-8de7-3bdba4353bc7'),
	('01a22d48-1a46-71cd-bea5-c9c4dc0a1954', 'content', 'note', '01a22d48-1a42-739e-b8f3-e49cbd6bad99', '\xde0da111b9940eb39cfe19506cb6dbbad471bdfd4663a08a84a0656a3daf795ed7ec3a1a25a29b8aa114f4dfa4c9053e3e', '2026-11-30 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1b13-7211-8c93-7df63363028f', 'evaluation', 'evaluation', '01a22d48-1b0c-73cf-b89e-426163115e3b', '\x7242b01057fff395fb5b8ab6dcadac65bf13a2b4709617c6d40cb34d92cf5ac4f705efdb9c3a7eb9c6a9fa350a7eb1bb1ca2bb377d43d4b737dc03cbad7ecbc9962baa5eda39d408c254869525847637c9267b957adf7deb709ebcf0e6aec8292beb20ddb535b514e1c99bee320ca5186e3023c76d942d7131', '2026-11-30 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e');
INSERT INTO public.privacy_datakey VALUES
	('01a22d48-1598-716d-8e81-7ce4afb535dc', 'content', '\x7f28066e5ab5f62fbfc119b1f5dfd70d15108ec97f06a4293a71f0772cb9483ec6753689c9afa6ca402fa7d16a343fdce7c43da264ccfe552b4463e3', '2026-11-30 16:27:08.068714+00', '2028-11-29 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7ce50f4329a4', 'identity', '\x7cc9a42accdcf6e54ad39a5382e12f681b60807e439082ca112a341a2c89c9a9f57a10abc5f00e7d7c64a608aea63771c38259173912f35790ec10c5', '2026-11-30 16:27:08.068714+00', '2028-11-29 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1598-716d-8e81-7ce6babb07d7', 'trace', '\x4945bed7627aee69eee45cde5a1968cbe97e53276222fad77cbc19ddb307156fa2a456b0bf0fdb31e63f2792d3e90cc230daed2b5dae31ad9c8ecb8c', '2026-11-30 16:27:08.068714+00', '2028-11-29 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-15a4-74ea-9959-52bfd0f18bac', 'content', '\x67166118e77730060fadd7dd0db14c0a8a0c3a8da6ee65571c64f7d640b6a06dc7f4d5e80369c62d6193d20c06bfee0e84a7982d85a89440eeaaa3d3', '2026-11-30 16:27:08.57822+00', '2028-11-29 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52c08295c9cb', 'identity', '\x09613443a9a7367554d960ca252af9df70aa12620008ffc7ae4d5311a4459942a48349820a6283d5152386edc6776ca782f4469ae44ec70e58352a93', '2026-11-30 16:27:08.57822+00', '2028-11-29 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15a4-74ea-9959-52c17c31b713', 'trace', '\x30043c265938b7a27f86dd4cbcb18e50232c9625760804bb462d739c869cd51e10788ae49caed101cb2fb317851e968a349acb4338fe6f27663b74c4', '2026-11-30 16:27:08.57822+00', '2028-11-29 16:27:08.57822+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-15aa-7216-b444-09cc6b6f3241', 'content', '\x2393fd2314bf355800620b4d72f38021f341eab8713422e64d202c25cf2b79ab890ba798791f5c01bfcf24752a667048580f3fcdf5d77cff97564c53', '2026-11-30 16:27:08.583819+00', '2028-11-29 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15aa-7216-b444-09cd3b9545c3', 'identity', '\xd78f7f44aba0cdd74a15ebed7fe0cf81fa99ebda8d8bc47594e6a64cd0f35da0466172fe643afba1c61f31680a9df2499d2d16ef6c2b587ecca02ba8', '2026-11-30 16:27:08.583819+00', '2028-11-29 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15aa-7216-b444-09ce7d7d1481', 'trace', '\xb75cad396b6c089881a55e6303c290500b12cc6120d437007ef0cab8a29c13c9b1447e1daa5e19810d5aa1fd1e93ccb4d51197540d4e209ceb73c4cf', '2026-11-30 16:27:08.583819+00', '2028-11-29 16:27:08.583819+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-15c9-755a-a5ea-128658d0cfc0', 'attachment', '\xc5c937e2fc573c415968b35c690070a4e01817916bc8bd6115ba4959c72e7def151e0937e00be99f844df2a86446235cb194e109f026c7820dc528c1', '2026-11-30 16:27:08.015849+00', '2028-11-29 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-1728-76d4-a223-9eef113ba5f6', 'content', '\x1670d57276b224ec97031f6dabfd74b091cd19eb041b21f8abfcd13137308e0642182e1f33f06725a735a9510118148644b3c6eea948efbcc940fd13', '2026-11-30 16:27:08.015849+00', '2028-11-29 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1726-7482-b3bb-987e3f61ffe7'),
	('01a22d48-1728-76d4-a223-9ef0b49d62b1', 'identity', '\x2f0ba1fa3195c3c4123d8d87cb72971c1c6e8e06c1b28132406d7259a38a196c3f112bf78f6c2904117bf59d8b53c6f4dd450e8d32471eeb1a85c887', '2026-11-30 16:27:08.015849+00', '2028-11-29 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1726-7482-b3bb-987e3f61ffe7'),
	('01a22d48-1803-71ab-8dae-af3f13d08404', 'evaluation', '\x6c93b114e94c64dc33a655b3c733091d2be7b26279b5a713b009f66406a8c981c85cfe28e02c74196af85042e1c4d75fb87b0b8f5633773c30140410', '2026-11-30 16:27:08.015849+00', '2031-11-29 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1969-7707-8250-08df3bfc6a84', 'content', '\xb9dd7db4bc50f971ba948fa82a7efb29de0ef2510783297a940a230813719d2bedb477082eea93c927c2ecc0ebd52d7bedc9922da39223070dff022c', '2026-11-30 16:27:09.543471+00', '2028-11-29 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08e0da294ea0', 'identity', '\x46075fcd9f31ec5170dda88aab8ff93ac3dfdaba447b72ea06cbb505045a66da41b5d4818e4fd3bc8688e81e8587283302d4bf61325976f3efeb83bb', '2026-11-30 16:27:09.543471+00', '2028-11-29 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1969-7707-8250-08e1a562e84c', 'trace', '\x48754f7466a918d501ec63448faf66402d78f59796287a84f3dba9507165e69346b46945fa90312a2c9afc5b9e0b09a28bbe0eb288681a89786efb7e', '2026-11-30 16:27:09.543471+00', '2028-11-29 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-196e-75e7-9b4e-aa738e8e3c1b', 'content', '\xd6565047b504a28ee17079f7a960094a00a47b4be5581128f6a6482ec3f7dc1852fbb7a8c95749d53d3a55eaa3df078d6833ead3812c42f62c0bb16d', '2026-11-30 16:27:09.547804+00', '2028-11-29 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196f-76e8-9a49-7c933bbd2861', 'identity', '\xf0cb9c6a0fe4053c950c72bc6dfaab76d402404eb318d4533870686ac677c1d4fd23fb8d04f78140b48f3f5268f3a89155fc379ee72ca4d753dc8e40', '2026-11-30 16:27:09.547804+00', '2028-11-29 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-196f-76e8-9a49-7c94b677795e', 'trace', '\x653c66dcc2f49c70dd0d75f1399ea917b215dae03560d6364e4c90ed92ee8eaa262d5cf0ed9bb935e75aa69ea675f60a260946aa1aba350b89a46365', '2026-11-30 16:27:09.547804+00', '2028-11-29 16:27:09.547804+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-1973-72a4-b11b-9b9311ea0674', 'content', '\x044ea679899774fe1633f4776154b47f3a151625ea2ef017ce8cd32215a15d7c8be7915781fe9f1ce021c9ed8f51524c2c841537fc42d894b3412e78', '2026-11-30 16:27:09.553867+00', '2028-11-29 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b9433e1a720', 'identity', '\x6a00ac64779c390510fa99907972cd174e7420c2a26bb7327c07c4e5d3f82153db8076e5925035a129397439e27c5db51ab592a6f68540784eb2035b', '2026-11-30 16:27:09.553867+00', '2028-11-29 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1973-72a4-b11b-9b9596bd33b4', 'trace', '\x529a5fe075fbeff81367c278ed93af34afe619411a79de336040a7eb642c3cdce426db4262c773e017e33c4f7b881847c792d7d2399792072e418cfd', '2026-11-30 16:27:09.553867+00', '2028-11-29 16:27:09.553867+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1984-7189-b6b2-74004e91a8fe', 'attachment', '\xd6244bbb58141640b4c2695876fd6fef070dff5154147165b6aaabb8c0a236ae24ad211adffad96bf42f73cc3537202f568ac0a764534ac58c1b6ad8', '2026-11-30 16:27:09.509023+00', '2028-11-29 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-1a2e-76d6-b8db-6a33698d29b4', 'content', '\x9f394fa99e551e4162e0b6c950852d556886d7bdfe430284383a84a63e82577062e09925ec5bebc1100877af7c24414969d440b281cc831b1da229c0', '2026-11-30 16:27:09.509023+00', '2028-11-29 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a29-7788-8de7-3bdba4353bc7'),
	('01a22d48-1a2e-76d6-b8db-6a3422e31113', 'identity', '\x02abff07be1b43e870c45c3909b9cbca98182b605126197f010bf51640c7b594473d6cdbc56bb2e8efd45024070afc08289d778913b770265d0b9ee5', '2026-11-30 16:27:09.509023+00', '2028-11-29 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1a29-7788-8de7-3bdba4353bc7'),
	('01a22d48-1b12-71bc-8d27-539f4bdb9a33', 'evaluation', '\xb290cc15c88860e9f398bd688fbba2102b4c364232127f33239dc19b5fcab60c070b4f2ad0797220cb83f892854ee30011e8116609c49e437ae3add8', '2026-11-30 16:27:09.509023+00', '2031-11-29 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e');
INSERT INTO public.privacy_hiddenrange VALUES
	('01a22d48-1841-70ff-bf71-2b040726eae4', 'd79885a8-5738-4479-9a35-13fc27c0c198', 'description', 1, 1, 'mask', 'personal', '2026-11-30 16:27:09.249493+00', NULL, '01a22d48-1222-7761-9398-88d57ede558b', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1b47-7015-b297-1f57f88a05a1', '37e78acf-1419-4ecc-9eba-e0ad4382dfd5', 'description', 1, 1, 'mask', 'personal', '2026-11-30 16:27:10.023163+00', NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e');
INSERT INTO public.privacy_identityrequest VALUES
	('01a22d48-1847-753c-a9c1-c99430ffdb45', 'danger', 'acmecanary', '2026-11-30 16:27:09.255924+00', 'requested', NULL, 'acmecanary', NULL, NULL, NULL, '01a22d48-1222-7761-9398-88d57ede558b', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-1b4c-745a-9c05-b384d696c71b', 'danger', 'globexcanary', '2026-11-30 16:27:10.028133+00', 'requested', NULL, 'globexcanary', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e');
INSERT INTO public.privacy_legalhold VALUES
	('01a22d48-181a-7223-9167-45cac511e681', 'acmecanary', '2026-11-30 16:27:08.015849+00', NULL, '01a22d48-1302-70c8-aaaa-3bdda815d8eb', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-1b26-72a9-b12d-87993f70e0d6', 'globexcanary', '2026-11-30 16:27:09.509023+00', NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6');
INSERT INTO public.privacy_purgecertificate VALUES
	('01a22d48-184e-76b3-9bb6-e6bd4f507716', 'acmecanary', 'content', 'context', '2026-11-30 16:27:09.26196+00', 1, 1, 1, 0, '{}', '[]', '2026-11-30 16:27:09.261997+00', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b52-70a9-9892-4caab403fd1e', 'globexcanary', 'content', 'context', '2026-11-30 16:27:10.034234+00', 1, 1, 1, 0, '{}', '[]', '2026-11-30 16:27:10.034268+00', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.privacy_record VALUES
	('01a22d48-1590-718a-af47-da4b04f838dd', 'report', 'R-7QHDP-2PE9D', '2026-11-30 16:27:08.068714+00', NULL, '', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15a3-7127-addb-31f3c0a49ca2', 'report', 'R-TPCJK-G2AZP', '2026-11-30 16:27:08.57822+00', NULL, '', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15a8-7131-8db8-39d9b3643810', 'report', 'R-6PC5X-XX6VD', '2026-11-30 16:27:08.583819+00', NULL, '', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1726-7482-b3bb-987e3f61ffe7', 'report', 'R-FB9EQ-W9MM2', '2026-11-30 16:27:08.015849+00', NULL, '', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1968-765f-90eb-eb35850c628e', 'report', 'R-1GYRG-TST6M', '2026-11-30 16:27:09.543471+00', NULL, '', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-196c-7205-aca7-c50e02912787', 'report', 'R-KJB9Z-PX238', '2026-11-30 16:27:09.547804+00', NULL, '', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1972-7537-8f58-8c35614d15e6', 'report', 'R-SNNTB-QN6JT', '2026-11-30 16:27:09.553867+00', NULL, '', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a29-7788-8de7-3bdba4353bc7', 'report', 'R-S20DB-H7Q3P', '2026-11-30 16:27:09.509023+00', NULL, '', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.privacy_retentionrule VALUES
	('01a22d48-11f7-7163-8284-69c8f63d8c66', 'content', '', 180, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f8-73e0-910a-810a3b8a7f79', 'trace', '', 90, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f8-73e0-910a-810bc389de34', 'identity', '', 90, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f8-73e0-910a-810c24e77bc7', 'evaluation', '', 1825, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11f8-73e0-910a-810dd7c2f80e', 'attachment', '', 90, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1212-739f-80f8-62a43f7710b7', 'content', '', 180, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1212-739f-80f8-62a51263ed1b', 'trace', '', 90, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1212-739f-80f8-62a640f8ce14', 'identity', '', 90, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1212-739f-80f8-62a78e773b2a', 'evaluation', '', 1825, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1212-739f-80f8-62a8b4984d8a', 'attachment', '', 90, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-18fd-75b4-be43-9bce8cb7ad20', 'content', 'resolved', 9, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1be6-7034-ab11-bb3323d90941', 'content', 'resolved', 9, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.reporting_attachment VALUES
	('01a22d48-15c6-7236-8cbe-a6212f4f2491', 'text/plain', '\x1694452633e45d043acc220468ee4bb38b9b00cd53a6321c7691dea7c99d0fac9381df5f93148b76bf11', '\x94de80896dddee03da6c7102581e6deb695389c7593f800789896b578315bc50', 19, NULL, NULL, '{}', 'unscanned', '', '2026-11-30 16:27:08.015849+00', NULL, 0, NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-1982-71c0-a9a3-5286a27204fc', 'text/plain', '\x36b963c8744e4c491bd40b58783c41f960b0bde92fa54ccf5dcb7ea7e33ee81902b679ab9c5e2d2805bc27a0', '\x38cb4869c2570770a384102c64c7a4ab10ffa3299983b5cf55e6a711af7d25b8', 21, NULL, NULL, '{}', 'unscanned', '', '2026-11-30 16:27:09.509023+00', NULL, 0, NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787');
INSERT INTO public.reporting_attachmentpart VALUES
	('01a22d48-15ca-72a7-b0c3-701c69567c3d', 0, '\xe91848fe61f9182d30f3fc3e0887fa8852c3a6b907c2d981e7cb3bf750b6340f14cca60932f69f25ee02680b0f25d2', '01a22d48-15c6-7236-8cbe-a6212f4f2491', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-198a-775d-bb4b-a1b03978c50f', 0, '\xdb52b04d75acc981fe749e32f948fff6f5c6056ce86edee5aed1fc76021d1a2e0d4e49ca6d4a003c5b6a071d2669219eec', '01a22d48-1982-71c0-a9a3-5286a27204fc', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.reporting_fingerprint VALUES
	('01a22d48-16af-70ef-868d-d3d3b7ee10d3', '\x8650da3284888fd454c13568266efcb9', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16e7-755b-978b-e562174f5c00', '\x3d8a71cf6fc2c3f174cbe5c93818bd45', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-171b-770c-a385-c146963df084', '\x860407efd7da0fcaa998124c346afad2', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-19b8-7773-ad08-c70d72659a35', '\x90acaf31d1b6c5f3ca75c1aef4d66b5f', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19e3-73e3-8c05-d06da48322f8', '\x2b1813e5dd9a52a82559bf5c1253e149', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1a16-75e4-9ff3-10ba2b7614f2', '\xd929387f1d86a2573962e386b0adc5c8', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6');
INSERT INTO public.reporting_fingerprintband VALUES
	('01a22d48-16b7-7289-80e1-0dffd96e7a63', 7294627697787860610, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e00c2257b9e', -1123291478445463708, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e017f418101', -209569779479960226, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e02b6a29e9e', 5328990898837938685, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e03eaf5ad3d', 2932485860776373088, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e043e0c6c9b', -6870149508487451966, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e05510a8d31', -703876956406049045, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e06b32382c2', 6841740807057327465, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e07fe168bcb', 1308942991761800285, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e08ffae8954', -2648153047404684998, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e097d6b029e', -1670921660515212369, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e0a9ae32d4d', 2790486217598574347, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e0b5bcd9407', -8662441554139835056, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e0c360a1650', 7971112691668495379, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e0d849a54ba', -4253195697913019207, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e0e368e06a8', 7733620151093697452, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e0f4993e0dd', -6537750240723306046, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e100db2ce0a', -663388436222086483, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e11b322de9d', -1687091097955435592, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e129987fafd', -5590676529068623222, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e13749c48d7', -953507413089994980, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e14ae3d62d6', 70843740200429030, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e15b2016431', -4107565754154340835, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16b7-7289-80e1-0e169b0dc2fe', 7672691251366409703, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a3-7127-addb-31f3c0a49ca2'),
	('01a22d48-16e8-73b7-8be6-b8514c8ff859', 7294627697787860610, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b852248162d3', -1123291478445463708, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b85381a7b90d', -209569779479960226, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b854ec4e13b9', 8477599094714481218, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b8554b48e9dc', 2932485860776373088, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b856d8c11678', -6870149508487451966, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b857a7686786', -703876956406049045, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b858a5e162c8', 6841740807057327465, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b859fc2d5662', 1308942991761800285, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b85a9b0b3766', -1066947362391851156, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b85b48c45817', -1670921660515212369, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b85c2c814447', 1650292862020823325, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b85ddf1e4d49', -8662441554139835056, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b85e5b7cfe35', 5370504248407747764, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b85f63b40583', 1441512173173718287, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b860283d7dd7', 7733620151093697452, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b861e40120e4', -6537750240723306046, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b8620fb0a968', -663388436222086483, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b863f77fa616', -1687091097955435592, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b8647f5634b3', -5590676529068623222, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e8-73b7-8be6-b865a9a5e8bc', 5761721361117774365, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e9-70e6-a6c2-a10295a83e47', -506879723605594021, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e9-70e6-a6c2-a10387357b9e', -4107565754154340835, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-16e9-70e6-a6c2-a104115b6e9d', -1630218599713551925, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1590-718a-af47-da4b04f838dd'),
	('01a22d48-171b-770c-a385-c1473d7c4a55', 9196842674982997772, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c1484951ff83', -1123291478445463708, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c149f2b0ba17', -209569779479960226, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c14ab1173a16', -4599527922429767623, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c14baa2a726f', -6488774634182700978, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c14cd7c783b1', -6870149508487451966, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c14dfbb20604', -8923451777234809462, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c14e42a26f1f', 6841740807057327465, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c14f72ec9abc', 1308942991761800285, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c1507d443f37', 5735477725698395349, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c15118865d6f', -1670921660515212369, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c1525ef03256', -752368593349184591, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c1537bc1d861', -8662441554139835056, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c154aae7d137', 5370504248407747764, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c155e6d7b0a5', -4253195697913019207, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c1567cc1ca26', 7733620151093697452, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c1578e986ede', -6537750240723306046, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c1587ff91f90', -663388436222086483, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c15972acf276', -1687091097955435592, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c15a25d2edbc', -5590676529068623222, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c15b3d504ea4', 5649154914706116662, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c15c69f6e100', 1425372418742858616, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c15dab4a02b5', -4107565754154340835, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-171b-770c-a385-c15ec554752b', -857679057422131131, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-15a8-7131-8db8-39d9b3643810'),
	('01a22d48-19b9-749c-98f3-520ec8ffb022', -9190360066454118519, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-520f5792f771', -1162723450725438081, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521020eeb465', -8891457262115284687, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-52110cfbc226', 9084332320195013597, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-52126bc7157b', 7955552159254132877, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521316a52d7e', 8666209685941734692, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-5214035edebe', -2667388464275581300, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-5215f863e1f1', 7306664107260970355, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521600330792', -4718954581875727527, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-5217df115d53', 2641575987347676031, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521851cb05d3', 3438260700665697968, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-5219715fd227', -8824661875228775527, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521a59b7adad', -5679241807214429131, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521b12115a56', -3999341631152820561, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521c82ff684a', 6621094244904228559, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521dc498a665', 3814088590234789785, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521e04464085', -8308580579619130821, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-521ff641eeee', 1849444746255753350, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-522085647e68', -2972954059738237212, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-52216a4f804b', -3441124732740898759, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-5222b5a46240', 4759413922483241761, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-52237c762915', 2018892970210057343, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-522443352de1', -178813078313735890, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19b9-749c-98f3-52257c0c6855', 6116901989635356768, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-196c-7205-aca7-c50e02912787'),
	('01a22d48-19e6-74ba-88fb-af8e10b09a67', -9190360066454118519, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af8f58d384b5', -1162723450725438081, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9029f1bece', -6473269517072572048, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9150b63825', 9084332320195013597, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e');
INSERT INTO public.reporting_fingerprintband VALUES
	('01a22d48-19e6-74ba-88fb-af9263de6a93', -4952669926455688765, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af93210082d6', 8666209685941734692, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9460a519a7', 4015432516348961504, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af95a30bc349', -5605638907802507933, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af96114f2127', -8044073584243335116, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9768e19ab6', 2641575987347676031, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af98dd5d2b6c', 3438260700665697968, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af99877eb733', 7113418252161795240, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9a07eb322b', -5679241807214429131, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9b154462da', -3999341631152820561, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9c8abeb55f', 1495248933051007225, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9d062432fa', 3814088590234789785, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9ef8276a73', -8308580579619130821, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-af9f4aa2ed0e', 7365618022307396921, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-afa0425caddd', 5966535813412920779, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-afa11ac4bb0d', -3441124732740898759, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-afa2a48a5a9c', 4759413922483241761, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-afa355c902ed', 2018892970210057343, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-afa4700b7655', -178813078313735890, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-19e6-74ba-88fb-afa50f45d136', -1674861432384506749, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1968-765f-90eb-eb35850c628e'),
	('01a22d48-1a1e-735c-b7b5-ce07f1ba93ae', -9190360066454118519, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce0814bbb8cd', -1162723450725438081, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce09514b754c', -8891457262115284687, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce0a47144634', 3901628403425652082, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce0b450ae0ac', 436596299474900800, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce0cc38fec85', 8666209685941734692, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce0dc59589c0', 4015432516348961504, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce0e25657103', 7306664107260970355, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce0fe29b8337', -625769230133570308, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce10befbbeaa', -1017969952174729566, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce11d8a683dc', 3438260700665697968, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce129ccc6976', 65868189973861406, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce13751d90bd', -5679241807214429131, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce14bfb32d41', -3999341631152820561, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce159c2b1ca6', -1632717531166172438, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce1618b1ffd0', -8923360837896560861, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce176cb6a04a', -8308580579619130821, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce185f1df503', -3781356960424978959, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce1935c6dcf8', -8281748653551988281, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce1a676fe29a', -3441124732740898759, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce1b676c436b', 6492849145779550090, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce1c0e3eb2c2', 2018892970210057343, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce1d979c0220', -8752855437295297032, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6'),
	('01a22d48-1a1e-735c-b7b5-ce1eb438d875', 5176995777827914281, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1972-7537-8f58-8c35614d15e6');
INSERT INTO public.reporting_formversion VALUES
	('01a22d48-1592-759b-9a74-75ff4413c373', 'fb2e7ef527e9a504de913fdcc41f08c9be4f6c40b4fd0700077095a340e3dd50', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "answer"}', '2026-11-30 16:27:08.068714+00', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1727-76b1-a6d1-357e840bfea2', '6aedddc7d84155834db27ee15fc3ab65cbdd213718dc250697b286c69d2870bf', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "admin"}', '2026-11-30 16:27:08.015849+00', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1968-765f-90eb-eb36e9253e92', 'fb2e7ef527e9a504de913fdcc41f08c9be4f6c40b4fd0700077095a340e3dd50', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "answer"}', '2026-11-30 16:27:09.543471+00', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a29-7788-8de7-3bdca20407d0', '6aedddc7d84155834db27ee15fc3ab65cbdd213718dc250697b286c69d2870bf', '{"limits": {"description": 4000, "context_bytes": 8000, "context_turns": 6}, "consents": {"contact": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "context": "I agree that this part of the conversation is kept with my report", "evaluation": "My words may be used in tests that check whether the problem comes back"}, "language": "en", "forbidden": [], "questions": [{"name": "category", "type": "choice", "label": "What went wrong?", "choices": [{"hint": "It gave advice or wrote something that could hurt somebody.", "label": "Harmful content", "value": "harmful_content"}, {"hint": "It showed or used personal or secret information it should not have.", "label": "Private data", "value": "data_exposure"}, {"hint": "It did something it should not have: sent, deleted, bought or changed a thing.", "label": "A wrong action", "value": "unsafe_tool_action"}, {"hint": "It threatened, insulted or degraded a person or a group.", "label": "Threats or insults", "value": "harassment"}, {"hint": "It stated something untrue as if it were a fact.", "label": "False information", "value": "misinformation"}, {"hint": "None of these fits.", "label": "Something else", "value": "other"}], "required": true}, {"name": "severity", "type": "choice", "label": "How bad is it?", "choices": [{"hint": "It was wrong or annoying. Nobody was harmed.", "label": "Not very bad", "value": "low"}, {"hint": "It could harm somebody, or it caused trouble.", "label": "Bad", "value": "medium"}, {"hint": "Somebody is or may be in danger, private data got out, or there is damage.", "label": "Very bad", "value": "high"}], "required": true}, {"hint": "", "most": 4000, "name": "description", "type": "text", "label": "What happened?", "required": true}, {"hint": "", "most": 120, "name": "tool_name", "type": "text", "when": {"tool": true}, "label": "What did it use or do?", "required": false}, {"name": "outcome_matched", "type": "choice", "when": {"tool": true}, "label": "Was the result what you wanted?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_requested", "type": "choice", "when": {"tool": true}, "label": "Did it ask you first?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "confirmation_given", "type": "choice", "when": {"tool": true, "confirmation_requested": ["yes", "unknown"]}, "label": "Did you say yes?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"name": "warning_shown", "type": "choice", "when": {"tool": true}, "label": "Did you see a warning or a refusal?", "choices": [{"hint": "", "label": "Yes", "value": "yes"}, {"hint": "", "label": "No", "value": "no"}, {"hint": "", "label": "Not sure", "value": "unknown"}], "required": false}, {"hint": "", "most": 32000, "name": "context", "type": "text", "label": "The part of the conversation that matters", "required": false}, {"name": "context_consent", "type": "tick", "when": {"context": true}, "label": "I agree that this part of the conversation is kept with my report", "required": false}, {"hint": "Only used to tell you that there is news about this report. The people who read the report do not see it.", "most": 254, "name": "contact_email", "type": "text", "label": "Your e-mail address", "required": false}, {"name": "evaluation_consent", "type": "tick", "label": "My words may be used in tests that check whether the problem comes back", "required": false}], "entry_point": "admin"}', '2026-11-30 16:27:09.509023+00', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.reporting_limitedhour VALUES
	('01a22d48-1866-7469-9d74-c06a4350330f', '2026-11-30 16:27:09.285955+00', 'user', 'marked', 1, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b65-7712-9a94-1212f11a1b3a', '2026-11-30 16:27:10.053115+00', 'user', 'marked', 1, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.reporting_report VALUES
	('01a22d48-1590-718a-af47-da4b04f838dd', 'R-7QHDP-2PE9D', 'answer', 'harmful_content', 2, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x98e3d1960621fa1079876c17216da10a343b5c591a9502fd17bd4c763a6bdff5', 0, '[]', '', 'acmecanary', 'confirmed', '\x35d5d81e8d30c211dcd72af9e9986dbb17edae2ed91a6c88b1f9c54d362d1d11', NULL, NULL, '', NULL, NULL, '2026-11-30 16:27:08.068714+00', '2026-11-30 16:27:08.015849+00', 'acmecanary', '2026-11-30 16:27:08.015849+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d48-138e-74a0-b3a4-a59bf8a6e68d', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15a3-7127-addb-31f3c0a49ca2', 'R-TPCJK-G2AZP', 'answer', 'harmful_content', 3, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x98e3d1960621fa1079876c17216da10a343b5c591a9502fd17bd4c763a6bdff5', 0, '[]', '', 'acmecanary', 'in_review', '\x369d61fd1908b829b4bedd364dda82f5642455b156d95b746bfbffd4ae492222', NULL, NULL, '', NULL, NULL, '2026-11-30 16:27:08.57822+00', '2026-11-30 16:27:08.015849+00', 'acmecanary', '2026-11-30 16:27:08.015849+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d48-138e-74a0-b3a4-a59bf8a6e68d', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15a8-7131-8db8-39d9b3643810', 'R-6PC5X-XX6VD', 'answer', 'harmful_content', 2, true, 'acmecanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x98e3d1960621fa1079876c17216da10a343b5c591a9502fd17bd4c763a6bdff5', 0, '[]', '', 'acmecanary', 'in_review', '\x4ad3b3c88185b6128bb99f78123b8b13900d7e7301d26c11445a6f19a4a3493d', NULL, NULL, '', NULL, NULL, '2026-11-30 16:27:08.583819+00', '2026-11-30 16:27:08.015849+00', 'acmecanary', '2026-11-30 16:27:08.015849+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d48-138e-74a0-b3a4-a59bf8a6e68d', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1726-7482-b3bb-987e3f61ffe7', 'R-FB9EQ-W9MM2', 'admin', 'misinformation', 2, false, '', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', false, '{}', false, '\x7f65589fc8a45c116b62add66fcfc60299685de6a80ce00a6d15a18f1f91819a', NULL, '[]', '', 'acmecanary', 'received', '\xb61068344310d5e9046bddb24bec1b19c6644eaf18551bf3747e25d88070db1d', '\xf7bddc8a09062f2a0859517ae5139c1c38b3ba656cb1f158f8eb5641ee1d3e15', '\x8b9f7739e93dad3b1d9ae1377aad47e14efb7a3ce4b45f9101e964e9d7c0e48a', '', NULL, NULL, '2026-11-30 16:27:08.015849+00', NULL, '', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, '', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1968-765f-90eb-eb35850c628e', 'R-1GYRG-TST6M', 'answer', 'harmful_content', 2, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x8d2d36af27f0e490ac4bdcea37e420356d5733d91eeb1d1201e935861205acd5', 0, '[]', '', 'globexcanary', 'confirmed', '\x64aee4490439efafa76801216b652bed2cf12803b584d1292822409d16ce8921', NULL, NULL, '', NULL, NULL, '2026-11-30 16:27:09.543471+00', '2026-11-30 16:27:09.509023+00', 'globexcanary', '2026-11-30 16:27:09.509023+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d48-195b-74e6-8096-2a4fe1f4fe1b', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-196c-7205-aca7-c50e02912787', 'R-KJB9Z-PX238', 'answer', 'harmful_content', 3, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x8d2d36af27f0e490ac4bdcea37e420356d5733d91eeb1d1201e935861205acd5', 0, '[]', '', 'globexcanary', 'in_review', '\x23d2d4583ecf7dfa8439e3f590ccaae67261b90c5b0f74c02c59828c6bf5422d', NULL, NULL, '', NULL, NULL, '2026-11-30 16:27:09.547804+00', '2026-11-30 16:27:09.509023+00', 'globexcanary', '2026-11-30 16:27:09.509023+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d48-195b-74e6-8096-2a4fe1f4fe1b', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1972-7537-8f58-8c35614d15e6', 'R-SNNTB-QN6JT', 'answer', 'harmful_content', 2, true, 'globexcanary', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', true, '{}', false, '\x8d2d36af27f0e490ac4bdcea37e420356d5733d91eeb1d1201e935861205acd5', 0, '[]', '', 'globexcanary', 'in_review', '\x7936b6066fafe5f08501c6b7cfd88857c75737205467a9c256e89f723e6995d1', NULL, NULL, '', NULL, NULL, '2026-11-30 16:27:09.553867+00', '2026-11-30 16:27:09.509023+00', 'globexcanary', '2026-11-30 16:27:09.509023+00', NULL, NULL, NULL, false, NULL, NULL, NULL, '', '01a22d48-195b-74e6-8096-2a4fe1f4fe1b', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a29-7788-8de7-3bdba4353bc7', 'R-S20DB-H7Q3P', 'admin', 'misinformation', 2, false, '', 'unknown', 'unknown', 'unknown', 'unknown', '', '', '', '', '', '', false, '{}', false, '\x3d576fa83ee9ab46efe1dcd99b15a33232bdf84f63dfc7db0653ba2d7f72c5dc', NULL, '[]', '', 'globexcanary', 'received', '\x2cfdb22e31896e59d402f1a3f38d515743a67fcee6315b8e4fe6b13b5dfe4389', '\x3c8dba8705c6e31aeaa96a4de063cee4806d815bfeeccef266a49bce159e9e85', '\x476b077aad27d82d6b6c2cba448b583ef651166fc816e5d183687ed0ccc2261b', '', NULL, NULL, '2026-11-30 16:27:09.509023+00', NULL, '', NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, '', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.reporting_reportermessage VALUES
	('01a22d48-1598-716d-8e81-7cf0fddf9dc5', 'received', 'once', false, '2026-11-30 16:27:08.068714+00', NULL, '01a22d48-1590-718a-af47-da4b04f838dd', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15a4-74ea-9959-52c9b444eede', 'received', 'once', false, '2026-11-30 16:27:08.57822+00', NULL, '01a22d48-15a3-7127-addb-31f3c0a49ca2', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15ab-7787-9a75-f8629e4549e3', 'received', 'once', false, '2026-11-30 16:27:08.583819+00', NULL, '01a22d48-15a8-7131-8db8-39d9b3643810', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1728-76d4-a223-9ef45eb4832f', 'received', 'once', false, '2026-11-30 16:27:08.015849+00', NULL, '01a22d48-1726-7482-b3bb-987e3f61ffe7', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1787-7141-889c-5936276170bf', 'severe', 'once', false, '2026-11-30 16:27:08.015849+00', NULL, '01a22d48-15a3-7127-addb-31f3c0a49ca2', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1969-7707-8250-08e9800ab385', 'received', 'once', false, '2026-11-30 16:27:09.543471+00', NULL, '01a22d48-1968-765f-90eb-eb35850c628e', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-196f-76e8-9a49-7c9c39700962', 'received', 'once', false, '2026-11-30 16:27:09.547804+00', NULL, '01a22d48-196c-7205-aca7-c50e02912787', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1973-72a4-b11b-9b9d1db4aeaf', 'received', 'once', false, '2026-11-30 16:27:09.553867+00', NULL, '01a22d48-1972-7537-8f58-8c35614d15e6', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a2f-7488-9d8f-397bd24e58af', 'received', 'once', false, '2026-11-30 16:27:09.509023+00', NULL, '01a22d48-1a29-7788-8de7-3bdba4353bc7', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a83-7596-9b4d-4b835af188ce', 'severe', 'once', false, '2026-11-30 16:27:09.509023+00', NULL, '01a22d48-196c-7205-aca7-c50e02912787', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.reporting_usedtoken VALUES
	('01a22d48-185d-7101-af87-7706a945cd92', '\x61636d6563616e617279', '2026-11-30 16:27:09.277325+00', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b5c-71d0-b787-d166072ecd6f', '\x676c6f62657863616e617279', '2026-11-30 16:27:10.044108+00', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_auditevent OVERRIDING SYSTEM VALUE VALUES
	('01a22d48-11f0-7566-8938-aca056b6b2bc', '2026-11-30 16:27:07.632643+00', 'system', 'workspace.created', 'workspace', '01a22d48-11e5-724c-841d-78f04b2e9162', '{"kind": "enterprise"}', 1205, 1, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11fa-7290-85aa-7af23705a4c9', '2026-11-30 16:27:07.642832+00', 'system', 'queue.created', 'queue', '01a22d48-11fa-7290-85aa-7af15bf6e300', '{}', 1206, 2, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11fd-70fd-aadc-c9f0c7f78cd7', '2026-11-30 16:27:07.645455+00', 'system', 'queue.created', 'queue', '01a22d48-11fd-70fd-aadc-c9ef0f85561a', '{}', 1206, 3, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1205-744b-9249-e039075761d5', '2026-11-30 16:27:07.653262+00', 'system', 'queue.created', 'queue', '01a22d48-1204-7635-9845-7b18b1c3b14b', '{}', 1206, 4, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-120c-74b6-9188-5f3925aae6fe', '2026-11-30 16:27:07.66034+00', 'system', 'workspace.created', 'workspace', '01a22d48-1209-7592-b665-2618c5ce3e6a', '{"kind": "public"}', 1210, 5, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1214-74dd-82a5-567fe2f18db6', '2026-11-30 16:27:07.668353+00', 'system', 'queue.created', 'queue', '01a22d48-1214-74dd-82a5-567e286a4005', '{}', 1211, 6, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1219-7743-8af4-cfb69ea35474', '2026-11-30 16:27:07.673288+00', 'system', 'queue.created', 'queue', '01a22d48-1218-7674-a9cb-d16488a56e00', '{}', 1211, 7, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-121a-75af-a724-35a8dfd7dcac', '2026-11-30 16:27:07.674187+00', 'system', 'queue.created', 'queue', '01a22d48-1219-7743-8af4-cfb799c0c0e7', '{}', 1211, 8, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1223-72bb-8d24-8e5757cc4fd2', '2026-11-30 16:27:07.683691+00', 'system', 'member.added', 'member', '01a22d48-1222-7761-9398-88d57ede558b', '{}', 1215, 9, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-122a-7508-9ae7-c8cd7cc75d52', '2026-11-30 16:27:07.690612+00', 'system', 'role.granted', 'member', '01a22d48-1222-7761-9398-88d57ede558b', '{"role": "admin"}', 1215, 10, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-123c-76fc-9b8e-be1a8f5f9623', '2026-11-30 16:27:07.708475+00', 'system', 'member.added', 'member', '01a22d48-123a-7235-ac45-cadf2d4ed6b7', '{}', 1215, 11, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1245-7370-938b-b13b18c16b72', '2026-11-30 16:27:07.717086+00', 'system', 'role.granted', 'member', '01a22d48-123a-7235-ac45-cadf2d4ed6b7', '{"role": "reviewer"}', 1215, 12, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1253-75c3-94d2-300156baf610', '2026-11-30 16:27:07.731345+00', 'system', 'role.granted', 'member', '01a22d48-123a-7235-ac45-cadf2d4ed6b7', '{"role": "reviewer", "queue": "01a22d48-11fa-7290-85aa-7af15bf6e300"}', 1215, 13, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1262-778e-9941-e935f7e5c9d0', '2026-11-30 16:27:07.746594+00', 'system', 'member.added', 'member', '01a22d48-1262-778e-9941-e934e815f88f', '{}', 1215, 14, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-126a-7233-9bcd-2e3ddce88780', '2026-11-30 16:27:07.754719+00', 'system', 'role.granted', 'member', '01a22d48-1262-778e-9941-e934e815f88f', '{"role": "reviewer"}', 1215, 15, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-127b-77d1-a26b-c024d048805c', '2026-11-30 16:27:07.771265+00', 'system', 'role.granted', 'member', '01a22d48-1262-778e-9941-e934e815f88f', '{"role": "reviewer", "queue": "01a22d48-11fa-7290-85aa-7af15bf6e300"}', 1215, 16, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-128a-7062-9699-e70cdc04511c', '2026-11-30 16:27:07.786623+00', 'system', 'member.added', 'member', '01a22d48-128a-7062-9699-e70b080200c2', '{}', 1215, 17, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1294-71c6-a8bd-e5abb8d79ce5', '2026-11-30 16:27:07.796884+00', 'system', 'role.granted', 'member', '01a22d48-128a-7062-9699-e70b080200c2', '{"role": "lead"}', 1215, 18, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12a0-7740-9c10-b1757b850c52', '2026-11-30 16:27:07.808686+00', 'system', 'role.granted', 'member', '01a22d48-128a-7062-9699-e70b080200c2', '{"role": "lead", "queue": "01a22d48-11fa-7290-85aa-7af15bf6e300"}', 1215, 19, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12ac-72c9-82b0-7589294a502f', '2026-11-30 16:27:07.820623+00', 'system', 'member.added', 'member', '01a22d48-12ac-72c9-82b0-7588ef18bd14', '{}', 1215, 20, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12b4-7728-889c-fd59398d44a3', '2026-11-30 16:27:07.828062+00', 'system', 'role.granted', 'member', '01a22d48-12ac-72c9-82b0-7588ef18bd14', '{"role": "responder"}', 1215, 21, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12c1-739e-92c5-c83817bbd428', '2026-11-30 16:27:07.841885+00', 'system', 'member.added', 'member', '01a22d48-12c1-739e-92c5-c8375f26d12e', '{}', 1215, 22, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12c6-720f-9964-b3beec7469ca', '2026-11-30 16:27:07.846694+00', 'system', 'role.granted', 'member', '01a22d48-12c1-739e-92c5-c8375f26d12e', '{"role": "responder"}', 1215, 23, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12d4-77fa-a745-d46047964749', '2026-11-30 16:27:07.859968+00', 'system', 'member.added', 'member', '01a22d48-12d2-7510-b7a7-050b3f12b57c', '{}', 1215, 24, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12da-7169-a156-cf76a4404d46', '2026-11-30 16:27:07.866644+00', 'system', 'role.granted', 'member', '01a22d48-12d2-7510-b7a7-050b3f12b57c', '{"role": "security"}', 1215, 25, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12ed-7467-9687-afa5c3007e5d', '2026-11-30 16:27:07.885889+00', 'system', 'member.added', 'member', '01a22d48-12ed-7467-9687-afa4df4944ca', '{}', 1215, 26, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12f7-7449-9580-c0cc5039f87f', '2026-11-30 16:27:07.895184+00', 'system', 'role.granted', 'member', '01a22d48-12ed-7467-9687-afa4df4944ca', '{"role": "success"}', 1215, 27, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1304-7441-804b-e0350a7b5abb', '2026-11-30 16:27:07.908157+00', 'system', 'member.added', 'member', '01a22d48-1302-70c8-aaaa-3bdda815d8eb', '{}', 1215, 28, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1308-76f1-aeee-87c190b737af', '2026-11-30 16:27:07.912661+00', 'system', 'role.granted', 'member', '01a22d48-1302-70c8-aaaa-3bdda815d8eb', '{"role": "custodian"}', 1215, 29, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1317-7390-87d8-8a92ae3e334c', '2026-11-30 16:27:07.927178+00', 'system', 'member.added', 'member', '01a22d48-1316-7123-9958-a4ed40462670', '{}', 1215, 30, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-131c-757c-89b0-b8dd1b1ec557', '2026-11-30 16:27:07.932635+00', 'system', 'role.granted', 'member', '01a22d48-1316-7123-9958-a4ed40462670', '{"role": "auditor"}', 1215, 31, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1325-7680-9fb0-0f9c556e4c15', '2026-11-30 16:27:07.941647+00', 'system', 'member.added', 'member', '01a22d48-1325-7680-9fb0-0f9bd8efe616', '{}', 1215, 32, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-132f-77c8-91ef-bbb1c1649b60', '2026-11-30 16:27:07.95125+00', 'system', 'member.added', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{}', 1251, 33, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1336-737c-b3a1-5a1d8cf5992f', '2026-11-30 16:27:07.958173+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "admin"}', 1251, 34, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1336-737c-b3a1-5a1ef7a80135', '2026-11-30 16:27:07.958173+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "auditor"}', 1251, 35, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1336-737c-b3a1-5a1f5e059d37', '2026-11-30 16:27:07.958173+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "custodian"}', 1251, 36, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1336-737c-b3a1-5a201e0b0ff2', '2026-11-30 16:27:07.958173+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "lead"}', 1251, 37, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1336-737c-b3a1-5a21dd9c7558', '2026-11-30 16:27:07.958173+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "responder"}', 1251, 38, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1336-737c-b3a1-5a22ecd251ff', '2026-11-30 16:27:07.958173+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "reviewer"}', 1251, 39, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1336-737c-b3a1-5a23ca3a7af5', '2026-11-30 16:27:07.958173+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "security"}', 1251, 40, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1336-737c-b3a1-5a24c4a34598', '2026-11-30 16:27:07.958173+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "success"}', 1251, 41, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1348-703c-bc2d-acce7778d4a8', '2026-11-30 16:27:07.976248+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "reviewer", "queue": "01a22d48-1214-74dd-82a5-567e286a4005"}', 1251, 42, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1356-7757-b162-22f409af2ea0', '2026-11-30 16:27:07.990498+00', 'system', 'role.granted', 'member', '01a22d48-132e-7269-8e80-5a2e2df422ea', '{"role": "lead", "queue": "01a22d48-1214-74dd-82a5-567e286a4005"}', 1251, 43, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1391-752b-9686-1e3171e20238', '2026-11-30 16:27:08.0493+00', 'member', 'client_key.created', 'clientkey', '01a22d48-138e-74a0-b3a4-a59bf8a6e68d', '{"origins": ["https://app.example.org"]}', 1257, 44, '01a22d48-1222-7761-9398-88d57ede558b', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1396-71f6-b9cf-4d7a7ca46cb1', '2026-11-30 16:27:08.05429+00', 'member', 'webhook.added', 'webhook', '01a22d48-1395-76b5-a7f6-abc82437066e', '{}', 1257, 45, '01a22d48-1222-7761-9398-88d57ede558b', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-13a3-762f-9dc2-2450a48e4c2a', '2026-11-30 16:27:08.067561+00', 'member', 'invitation.sent', 'invitation', '01a22d48-139f-729d-ad53-08774544c4ba', '{"roles": []}', 1257, 46, '01a22d48-1222-7761-9398-88d57ede558b', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1598-716d-8e81-7cee625a3eed', '2026-11-30 16:27:08.568842+00', 'host', 'report.received', 'report', '01a22d48-1590-718a-af47-da4b04f838dd', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 1257, 47, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15a4-74ea-9959-52c860d6f49a', '2026-11-30 16:27:08.58091+00', 'host', 'report.received', 'report', '01a22d48-15a3-7127-addb-31f3c0a49ca2', '{"entry": "answer", "category": "harmful_content", "severity": 3, "anonymous": false}', 1257, 48, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15ab-7787-9a75-f8616daaba9a', '2026-11-30 16:27:08.587037+00', 'host', 'report.received', 'report', '01a22d48-15a8-7131-8db8-39d9b3643810', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 1257, 49, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15ce-7690-987c-3b0c1e28811a', '2026-11-30 16:27:08.622688+00', 'reporter', 'attachment.added', 'report', '01a22d48-15a3-7127-addb-31f3c0a49ca2', '{"size": 19, "media": "text/plain", "state": "unscanned", "attachment": "01a22d48-15c6-7236-8cbe-a6212f4f2491"}', 1257, 50, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-16ba-762f-827f-5b6cc879db2f', '2026-11-30 16:27:08.85895+00', 'system', 'case.opened', 'case', '01a22d48-16a7-765d-be8b-eefceca92b77', '{"queue": "safety", "category": "harmful_content", "severity": 3, "moved_back": false, "quarantined": false}', 1257, 51, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-16ec-7786-8718-b8c5faffe63f', '2026-11-30 16:27:08.90802+00', 'system', 'case.opened', 'case', '01a22d48-16e4-71ae-8bf0-9940b8644c29', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 1257, 52, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1720-749e-9cd8-69e7564ed1e0', '2026-11-30 16:27:08.960566+00', 'system', 'case.opened', 'case', '01a22d48-1719-756c-b145-560321cc6d2a', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 1257, 53, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1728-76d4-a223-9ef36e564ce6', '2026-11-30 16:27:08.968653+00', 'reporter', 'report.received', 'report', '01a22d48-1726-7482-b3bb-987e3f61ffe7', '{"entry": "admin", "category": "misinformation", "severity": 2, "anonymous": false}', 1257, 54, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1732-72e4-8f92-ea03527e3b18', '2026-11-30 16:27:08.978869+00', 'member', 'filing.filed', 'filing', '01a22d48-172a-7454-81c8-6220b238e068', '{"report": "01a22d48-1726-7482-b3bb-987e3f61ffe7", "affected": 1, "contract": "", "severity": 2}', 1257, 55, '01a22d48-12d2-7510-b7a7-050b3f12b57c', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-173b-76f3-9198-5415d2dfa881', '2026-11-30 16:27:08.987488+00', 'member', 'case.claimed', 'case', '01a22d48-16e4-71ae-8bf0-9940b8644c29', '{"renewed": false, "taken_from": null}', 1257, 56, '01a22d48-128a-7062-9699-e70b080200c2', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-174c-75b1-8e4d-6235d1d7ffa5', '2026-11-30 16:27:09.004049+00', 'member', 'case.decided', 'case', '01a22d48-16e4-71ae-8bf0-9940b8644c29', '{"outcome": "confirmed", "severity": 2, "policy_area": "privacy", "enforcement_point": "router"}', 1257, 57, '01a22d48-128a-7062-9699-e70b080200c2', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-177d-768a-ab4c-86d8e9129a2a', '2026-11-30 16:27:09.053625+00', 'system', 'incident.opened', 'incident', '01a22d48-1770-770b-ac37-f855693b65df', '{"level": "SEV1", "trigger": "serious-harm"}', 1257, 58, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-178b-7606-bb8a-a31f01b0ec3b', '2026-11-30 16:27:09.067625+00', 'system', 'reporter.told', 'report', '01a22d48-15a3-7127-addb-31f3c0a49ca2', '{"message": "severe", "by_email": true}', 1257, 59, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-17d9-7266-9a54-87e95ac80ded', '2026-11-30 16:27:09.145063+00', 'system', 'page.sent', 'incident', '01a22d48-1770-770b-ac37-f855693b65df', '{"run": 1, "loop": 1, "role": "responder", "step": 1, "people": 2, "webhooks": 1}', 1257, 60, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1808-761d-a3c3-430f9009b407', '2026-11-30 16:27:09.192092+00', 'member', 'evaluation.created', 'evaluationcase', '01a22d48-17ff-7279-8bfe-bf6b3c2aefc8', '{"case": "R-7QHDP-2PE9D", "check": "rubric", "kept_until": "2031-11-29T16:27:08.015849+00:00", "redactions": 0, "from_reporter_text": false}', 1257, 61, '01a22d48-128a-7062-9699-e70b080200c2', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-181c-736b-a175-142ada9a6b4d', '2026-11-30 16:27:09.212672+00', 'member', 'hold.set', 'report', '01a22d48-15a8-7131-8db8-39d9b3643810', '{"hold": "01a22d48-181a-7223-9167-45cac511e681"}', 1257, 62, '01a22d48-1302-70c8-aaaa-3bdda815d8eb', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-195d-756b-b8ec-928e7bbba995', '2026-11-30 16:27:09.533458+00', 'member', 'client_key.created', 'clientkey', '01a22d48-195b-74e6-8096-2a4fe1f4fe1b', '{"origins": ["https://app.example.org"]}', 1286, 63, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-195e-7670-b26c-677c1f85b478', '2026-11-30 16:27:09.534538+00', 'member', 'webhook.added', 'webhook', '01a22d48-195d-756b-b8ec-928f29dc2e33', '{}', 1286, 64, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1965-7704-8b56-b8c13f81d235', '2026-11-30 16:27:09.541194+00', 'member', 'invitation.sent', 'invitation', '01a22d48-1962-7340-a11d-de224328b087', '{"roles": []}', 1286, 65, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1969-7707-8250-08e8a41fcfa2', '2026-11-30 16:27:09.545454+00', 'host', 'report.received', 'report', '01a22d48-1968-765f-90eb-eb35850c628e', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 1286, 66, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-196f-76e8-9a49-7c9bed8ebf4f', '2026-11-30 16:27:09.551138+00', 'host', 'report.received', 'report', '01a22d48-196c-7205-aca7-c50e02912787', '{"entry": "answer", "category": "harmful_content", "severity": 3, "anonymous": false}', 1286, 67, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1973-72a4-b11b-9b9c31acb29d', '2026-11-30 16:27:09.555584+00', 'host', 'report.received', 'report', '01a22d48-1972-7537-8f58-8c35614d15e6', '{"entry": "answer", "category": "harmful_content", "severity": 2, "anonymous": false}', 1286, 68, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-198b-75dd-b4cd-470d2b6184b2', '2026-11-30 16:27:09.579068+00', 'reporter', 'attachment.added', 'report', '01a22d48-196c-7205-aca7-c50e02912787', '{"size": 21, "media": "text/plain", "state": "unscanned", "attachment": "01a22d48-1982-71c0-a9a3-5286a27204fc"}', 1286, 69, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-19bb-70f9-a6e8-c8385fd28345', '2026-11-30 16:27:09.627539+00', 'system', 'case.opened', 'case', '01a22d48-19b7-73c6-b5f5-a82d169dff7f', '{"queue": "safety", "category": "harmful_content", "severity": 3, "moved_back": false, "quarantined": false}', 1286, 70, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-19ee-77d1-81e5-a1bb1d0044c3', '2026-11-30 16:27:09.678683+00', 'system', 'case.opened', 'case', '01a22d48-19e1-75d2-8dbf-b8b322cf3e52', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 1286, 71, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a23-7281-a773-6cd896b50b45', '2026-11-30 16:27:09.731124+00', 'system', 'case.opened', 'case', '01a22d48-1a15-76e6-b8a5-2f0853bb7367', '{"queue": "safety", "category": "harmful_content", "severity": 2, "moved_back": false, "quarantined": false}', 1286, 72, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a2e-76d6-b8db-6a37bfe792cb', '2026-11-30 16:27:09.742958+00', 'reporter', 'report.received', 'report', '01a22d48-1a29-7788-8de7-3bdba4353bc7', '{"entry": "admin", "category": "misinformation", "severity": 2, "anonymous": false}', 1286, 73, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a36-72ec-a695-72aaffe99613', '2026-11-30 16:27:09.750795+00', 'member', 'filing.filed', 'filing', '01a22d48-1a30-7701-ba3c-524325463106', '{"report": "01a22d48-1a29-7788-8de7-3bdba4353bc7", "affected": 1, "contract": "", "severity": 2}', 1286, 74, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a3c-7519-9847-015980d89ace', '2026-11-30 16:27:09.756027+00', 'member', 'case.claimed', 'case', '01a22d48-19e1-75d2-8dbf-b8b322cf3e52', '{"renewed": false, "taken_from": null}', 1286, 75, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a46-71cd-bea5-c9c5a36a36ea', '2026-11-30 16:27:09.766377+00', 'member', 'case.decided', 'case', '01a22d48-19e1-75d2-8dbf-b8b322cf3e52', '{"outcome": "confirmed", "severity": 2, "policy_area": "privacy", "enforcement_point": "router"}', 1286, 76, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a75-7653-840e-7a4777dcd673', '2026-11-30 16:27:09.813605+00', 'system', 'incident.opened', 'incident', '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '{"level": "SEV1", "trigger": "serious-harm"}', 1286, 77, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a8b-7493-a409-7af90eb5ca5d', '2026-11-30 16:27:09.835008+00', 'system', 'reporter.told', 'report', '01a22d48-196c-7205-aca7-c50e02912787', '{"message": "severe", "by_email": true}', 1286, 78, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1ae7-7347-81f2-4706ac7bd2f8', '2026-11-30 16:27:09.927387+00', 'system', 'page.sent', 'incident', '01a22d48-1a6b-739b-82b3-fe62d75e8c85', '{"run": 1, "loop": 1, "role": "responder", "step": 1, "people": 1, "webhooks": 1}', 1286, 79, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1b14-73f1-87e0-6c94a2875e42', '2026-11-30 16:27:09.972684+00', 'member', 'evaluation.created', 'evaluationcase', '01a22d48-1b0c-73cf-b89e-426163115e3b', '{"case": "R-1GYRG-TST6M", "check": "rubric", "kept_until": "2031-11-29T16:27:09.509023+00:00", "redactions": 0, "from_reporter_text": false}', 1286, 80, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1b26-72a9-b12d-879acfa38d01', '2026-11-30 16:27:09.990902+00', 'member', 'hold.set', 'report', '01a22d48-1972-7537-8f58-8c35614d15e6', '{"hold": "01a22d48-1b26-72a9-b12d-87993f70e0d6"}', 1286, 81, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_clientkey VALUES
	('01a22d48-138e-74a0-b3a4-a59bf8a6e68d', 'acmecanary', 'pk_ade1e3318c8f75595df87409', '\x73f0bbbca3905874f6359ac1fe630d470c22fa54c693198c8d0541c5a370cd7e394cf4948fababd70ede666e004c29dc2b14027d75e4896980450bc249757a78f02f31a30118c9', '["https://app.example.org"]', '2026-11-30 16:27:08.04849+00', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-195b-74e6-8096-2a4fe1f4fe1b', 'globexcanary', 'pk_b36adf8f92923b9b491290a9', '\xe9037bd87cb1e58dade34cc0b0037dc574542a9b181bfc8851ce26e764d472c8e1fffd8bf731e9b27971ae43adabaaf16e3d81cf10932578733c7c3513e15fb52f0083ae16fe17', '["https://app.example.org"]', '2026-11-30 16:27:09.533061+00', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_contract VALUES
	('01a22d48-182c-70cb-915b-a8ac6f1ac201', 'acmecanary', 'acmecanary', '2026-11-30', NULL, 4, 24, 24, '[]', 6, 8000, false, false, '2026-11-30 16:27:09.227981+00', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b34-7114-a59d-d30aad5598ce', 'globexcanary', 'globexcanary', '2026-11-30', NULL, 4, 24, 24, '[]', 6, 8000, false, false, '2026-11-30 16:27:10.004911+00', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_invitation VALUES
	('01a22d48-139f-729d-ad53-08774544c4ba', 'invited@example.org', '[]', '\x58f629dc8185f78935fc6049d545d41dd9c2709bd411fe803564540e650f4b85', '2026-11-30 16:27:08.063987+00', '2026-12-07 16:27:08.058891+00', NULL, NULL, '01a22d48-1222-7761-9398-88d57ede558b', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1962-7340-a11d-de224328b087', 'invited@example.org', '[]', '\x58f629dc8185f78935fc6049d545d41dd9c2709bd411fe803564540e650f4b85', '2026-11-30 16:27:09.538807+00', '2026-12-07 16:27:09.534952+00', NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_member VALUES
	('01a22d48-1222-7761-9398-88d57ede558b', '', '2026-11-30 16:27:07.682957+00', NULL, 1, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-123a-7235-ac45-cadf2d4ed6b7', '', '2026-11-30 16:27:07.706711+00', NULL, 2, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1262-778e-9941-e934e815f88f', '', '2026-11-30 16:27:07.746222+00', NULL, 3, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-128a-7062-9699-e70b080200c2', '', '2026-11-30 16:27:07.786203+00', NULL, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12ac-72c9-82b0-7588ef18bd14', '', '2026-11-30 16:27:07.820287+00', NULL, 5, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12c1-739e-92c5-c8375f26d12e', '', '2026-11-30 16:27:07.841545+00', NULL, 6, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12d2-7510-b7a7-050b3f12b57c', '', '2026-11-30 16:27:07.858455+00', NULL, 7, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12ed-7467-9687-afa4df4944ca', '', '2026-11-30 16:27:07.885495+00', NULL, 8, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1302-70c8-aaaa-3bdda815d8eb', '', '2026-11-30 16:27:07.906543+00', NULL, 9, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1316-7123-9958-a4ed40462670', '', '2026-11-30 16:27:07.926846+00', NULL, 10, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1325-7680-9fb0-0f9bd8efe616', '', '2026-11-30 16:27:07.94133+00', NULL, 11, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-132e-7269-8e80-5a2e2df422ea', '', '2026-11-30 16:27:07.950924+00', NULL, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_outboxentry VALUES
	('01a22d48-13a0-70e0-97f9-d00affe745f2', 'invitation', '01a22d48-139f-729d-ad53-08774544c4ba', 'email', 'tenants/invitation', '{"days": "7", "workspace": "Acme"}', '\xf38e05f057b179af5023e4ab1f02660bcd4344fcbb2e1b9504f78e60ec8fa00136b691944f4ab883b84d70ad227e735cc4b218a6e59c3d87eb7f7332fd45ac5380d2ec68c6e0c033877d2ffc36d14b254818fbf86682e964b6d6aad61de2014663534ee0bf6a6b655a559c0fdf3e238e072240fdaa35aafe', false, 'pending', 0, '2026-11-30 16:27:08.058891+00', '2026-11-30 16:27:08.058891+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1598-716d-8e81-7cf1e96ce4e4', 'reporter.received', '01a22d48-1598-716d-8e81-7cf0fddf9dc5', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-7QHDP-2PE9D", "workspace": "Acme"}', '\x23e979b3c76406769ab82899805b2a7f743610072549d5e5282e687b10d6bcda314e476d77a64b09397734c2ae15540875fd19dd6a92a4922b5958fe192a10e123', false, 'pending', 0, '2026-11-30 16:27:08.068714+00', '2026-11-30 16:27:08.068714+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15a4-74ea-9959-52ca7b3d45af', 'reporter.received', '01a22d48-15a4-74ea-9959-52c9b444eede', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-TPCJK-G2AZP", "workspace": "Acme"}', '\x2db81f7deb9103b410cec8891dc4eedaf4816816e2b25ab09fdc98ddffa1c9810fed5737816ccbb5de5d079dda4db3e462b2d6363437e573cfe67d5d57087a5df9', false, 'pending', 0, '2026-11-30 16:27:08.57822+00', '2026-11-30 16:27:08.57822+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-15ab-7787-9a75-f8638337a86e', 'reporter.received', '01a22d48-15ab-7787-9a75-f8629e4549e3', 'email', 'reporting/received', '{"path": "/w/acme/status/", "language": "en", "reference": "R-6PC5X-XX6VD", "workspace": "Acme"}', '\xffa3c0eb195af0890dba0557bdd8ddd064ccdc3fc79c1906eb595747ee6bdc337ff6d2b9aadf4de029a4acbbedb207b0c1e67c17dfc6a826ad407ef9c9322e7629', false, 'pending', 0, '2026-11-30 16:27:08.583819+00', '2026-11-30 16:27:08.583819+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-178b-7606-bb8a-a31e8f340c31', 'reporter.severe', '01a22d48-1787-7141-889c-5936276170bf', 'email', 'reporting/severe', '{"path": "/w/acme/status/", "language": "en", "reference": "R-TPCJK-G2AZP", "workspace": "Acme"}', '\xc01a7a354504b60ab236bcabaf0370e5968c50ad55f8e1959326bf3944781be76ce81522a56d5ffc8430d91c2bed05501b38a182e63cc0d21060f8647699a627c6', false, 'pending', 0, '2026-11-30 16:27:08.015849+00', '2026-11-30 16:27:08.015849+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-17ce-7253-b899-858b7b07f0cf', 'incident:01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-177f-75f0-9615-b60d63bc2303:01a22d48-12c1-739e-92c5-c8375f26d12e', 'email', 'escalation/page', '{"by": "16:42 UTC", "case": "R-TPCJK-G2AZP", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:27 UTC", "trigger": "Instructions for serious harm", "incident": "I-TPCJK-G2AZP", "opened_at": "2026-11-30T16:27:08.015849+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-TPCJK-G2AZP/", "acknowledge_by": "2026-11-30T16:42:08.015849+00:00"}', '\x80d314402bdd16ef005cce0bceff8aba1b723ffa6b952d7947e827a9a538b6965893cf176a1b1ff3ad1d077f555aad45499cac3e1d475e9383afaac83452ef1b9425a9fc8915374014488cb19ab0782278bfee1f13533c70545d', true, 'pending', 0, '2026-11-30 16:27:09.015849+00', '2026-11-30 16:27:09.015849+00', NULL, NULL, false, '', '01a22d48-12c1-739e-92c5-c8375f26d12e', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-17d3-737e-984f-233b135276f4', 'incident:01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-177f-75f0-9615-b60d63bc2303:01a22d48-12ac-72c9-82b0-7588ef18bd14', 'email', 'escalation/page', '{"by": "16:42 UTC", "case": "R-TPCJK-G2AZP", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:27 UTC", "trigger": "Instructions for serious harm", "incident": "I-TPCJK-G2AZP", "opened_at": "2026-11-30T16:27:08.015849+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-TPCJK-G2AZP/", "acknowledge_by": "2026-11-30T16:42:08.015849+00:00"}', '\x08df25353f777de00f2df3b719e80254122f737619d62fe7ef43a427b9a2f6be0dbec56455517d767c1a7ce8874ee2a389f38989ec12124e3cc10147263f68eae4754b34d22c087484ef3199e0da3eb2828984d91d277f72a634', true, 'pending', 0, '2026-11-30 16:27:09.015849+00', '2026-11-30 16:27:09.015849+00', NULL, NULL, false, '', '01a22d48-12ac-72c9-82b0-7588ef18bd14', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-17d7-769f-969b-a0e5576c8426', 'incident:01a22d48-1770-770b-ac37-f855693b65df', '01a22d48-177f-75f0-9615-b60d63bc2303:01a22d48-1395-76b5-a7f6-abc82437066e', 'webhook', 'escalation/page', '{"by": "16:42 UTC", "case": "R-TPCJK-G2AZP", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:27 UTC", "trigger": "Instructions for serious harm", "incident": "I-TPCJK-G2AZP", "opened_at": "2026-11-30T16:27:08.015849+00:00", "workspace": "Acme", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/acme/incidents/I-TPCJK-G2AZP/", "acknowledge_by": "2026-11-30T16:42:08.015849+00:00"}', '\xb38dba76a7e3cb0cac49f10cb85e06f11e732ac47f01c5469a32ab33f970154ced74602a53e3b7872e528a', true, 'pending', 0, '2026-11-30 16:27:09.015849+00', '2026-11-30 16:27:09.015849+00', NULL, NULL, false, '', NULL, '01a22d48-1395-76b5-a7f6-abc82437066e', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1963-747c-bd29-253d6413ebff', 'invitation', '01a22d48-1962-7340-a11d-de224328b087', 'email', 'tenants/invitation', '{"days": "7", "workspace": "Globex"}', '\xb685f20feaf73f58f1ac72dd60f6240b190017a95ed20783e1ed12925f8d246bc855892caffa9d3d32d329a9b2742606753e4e6f8e18cf2c277ef8de8e455b6806ea00469d233e191736453decb684905b2e845b8c42fb8feca03db92c65c29ae2398b1d512874a59a3f0992e745dfcd48ed6d6d016e26d2f8d0', false, 'pending', 0, '2026-11-30 16:27:09.534952+00', '2026-11-30 16:27:09.534952+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1969-7707-8250-08ea5e16f1af', 'reporter.received', '01a22d48-1969-7707-8250-08e9800ab385', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-1GYRG-TST6M", "workspace": "Globex"}', '\x9dc8f1569fd71ba79e081f92d6044890724ab859b64c6b9bc849a8096e2383d8602767d9727960290d48f9f87d3cfaa469014e74e560a6121ff70e7c94b57de84daa76', false, 'pending', 0, '2026-11-30 16:27:09.543471+00', '2026-11-30 16:27:09.543471+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-196f-76e8-9a49-7c9d2ab09736', 'reporter.received', '01a22d48-196f-76e8-9a49-7c9c39700962', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-KJB9Z-PX238", "workspace": "Globex"}', '\xc09136f9c2b34a360f648967c052aed72d7f15418d8877dea6a6f76428166aed470d085c144f4dcd20d74c6d485436913c1c424fc8ebfd9203f8472e1e396bd1f76ec8', false, 'pending', 0, '2026-11-30 16:27:09.547804+00', '2026-11-30 16:27:09.547804+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1973-72a4-b11b-9b9e65ab6a56', 'reporter.received', '01a22d48-1973-72a4-b11b-9b9d1db4aeaf', 'email', 'reporting/received', '{"path": "/w/globex/status/", "language": "en", "reference": "R-SNNTB-QN6JT", "workspace": "Globex"}', '\x9749346e9acf67812f3d81a4b7c9cd4cd3a72eb99c59aaf80936592c83ba61499bd67a60299a299439c21ff4efebe4b9f543075f66bdb9b685a80ad069abfee854f4af', false, 'pending', 0, '2026-11-30 16:27:09.553867+00', '2026-11-30 16:27:09.553867+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a87-7000-9c8d-90bd97b685be', 'reporter.severe', '01a22d48-1a83-7596-9b4d-4b835af188ce', 'email', 'reporting/severe', '{"path": "/w/globex/status/", "language": "en", "reference": "R-KJB9Z-PX238", "workspace": "Globex"}', '\xf8e91a2dd38c5498864785feba52acb9f622f75cd718243a00b9369a9642e5921169c0537630bd37637a24277cf9051038f9449ccbfcaa7e7d093fc9d20ae8391789e5', false, 'pending', 0, '2026-11-30 16:27:09.509023+00', '2026-11-30 16:27:09.509023+00', NULL, NULL, false, '', NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1ae0-70f8-9ca5-98f61cf927c0', 'incident:01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1a79-733e-9b99-756b956a4c4a:01a22d48-132e-7269-8e80-5a2e2df422ea', 'email', 'escalation/page', '{"by": "16:42 UTC", "case": "R-KJB9Z-PX238", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:27 UTC", "trigger": "Instructions for serious harm", "incident": "I-KJB9Z-PX238", "opened_at": "2026-11-30T16:27:09.509023+00:00", "workspace": "Globex", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/globex/incidents/I-KJB9Z-PX238/", "acknowledge_by": "2026-11-30T16:42:09.509023+00:00"}', '\x8e4a2b3edcff1f51af7ec68efefb3b6763d5cd2fe24289ef51eafb1389589736c95da0c745d0a65d58c61606113e7ed89c461404be0002e05426c2c120b7668c7ead299f2ba550b61f2c98e1f8f01a069d02141a50824fc288aa67c9', true, 'pending', 0, '2026-11-30 16:27:10.509023+00', '2026-11-30 16:27:10.509023+00', NULL, NULL, false, '', '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1ae4-77fd-a461-0ec816727af6', 'incident:01a22d48-1a6b-739b-82b3-fe62d75e8c85', '01a22d48-1a79-733e-9b99-756b956a4c4a:01a22d48-195d-756b-b8ec-928f29dc2e33', 'webhook', 'escalation/page', '{"by": "16:42 UTC", "case": "R-KJB9Z-PX238", "page": "1", "role": "Responder", "cases": "1", "level": "SEV1", "pages": "12", "opened": "16:27 UTC", "trigger": "Instructions for serious harm", "incident": "I-KJB9Z-PX238", "opened_at": "2026-11-30T16:27:09.509023+00:00", "workspace": "Globex", "first_move": "Read the report, try whether it can be repeated, and block the narrowest path to it.", "incident_path": "/w/globex/incidents/I-KJB9Z-PX238/", "acknowledge_by": "2026-11-30T16:42:09.509023+00:00"}', '\xa933465b64a52c090d288c14fca5f5e4777a182eecc5389bd485b0c7339d825b41c033f4bba05a536032e7', true, 'pending', 0, '2026-11-30 16:27:10.509023+00', '2026-11-30 16:27:10.509023+00', NULL, NULL, false, '', NULL, '01a22d48-195d-756b-b8ec-928f29dc2e33', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_queue VALUES
	('01a22d48-11fa-7290-85aa-7af15bf6e300', 'safety', 'acmecanary', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-11fd-70fd-aadc-c9ef0f85561a', 'security', 'acmecanary', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1204-7635-9845-7b18b1c3b14b', 'general', 'acmecanary', 'acmecanary', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1214-74dd-82a5-567e286a4005', 'safety', 'globexcanary', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1218-7674-a9cb-d16488a56e00', 'security', 'globexcanary', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1219-7743-8af4-cfb799c0c0e7', 'general', 'globexcanary', 'globexcanary', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_queueuserpermission VALUES
	(1, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 11, 2, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(2, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 8, 2, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(3, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 6, 2, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(4, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 7, 2, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(5, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 5, 2, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(6, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 11, 3, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(7, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 8, 3, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(8, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 6, 3, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(9, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 7, 3, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(10, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 5, 3, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(11, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 11, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(12, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 12, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(13, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 8, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(14, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 6, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(15, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 7, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(16, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 10, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(17, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 9, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(18, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', 5, 4, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	(19, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', 11, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	(20, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', 8, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	(21, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', 6, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	(22, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', 7, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	(23, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', 5, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	(24, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', 12, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	(25, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', 10, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	(26, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', 9, 12, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_roleassignment VALUES
	('01a22d48-1228-70d6-a0ca-84bb4d475bb4', 'admin', '2026-11-30 16:27:07.684825+00', NULL, '', NULL, NULL, NULL, '01a22d48-1222-7761-9398-88d57ede558b', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1242-75ab-a387-33033193d309', 'reviewer', '2026-11-30 16:27:07.712346+00', NULL, '', NULL, NULL, NULL, '01a22d48-123a-7235-ac45-cadf2d4ed6b7', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1251-71dd-9975-a76191a486d8', 'reviewer', '2026-11-30 16:27:07.727212+00', NULL, '', NULL, NULL, NULL, '01a22d48-123a-7235-ac45-cadf2d4ed6b7', '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1269-727a-bf9a-a75a62bd6d0b', 'reviewer', '2026-11-30 16:27:07.751714+00', NULL, '', NULL, NULL, NULL, '01a22d48-1262-778e-9941-e934e815f88f', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1279-706a-b54b-f0dc16584134', 'reviewer', '2026-11-30 16:27:07.765911+00', NULL, '', NULL, NULL, NULL, '01a22d48-1262-778e-9941-e934e815f88f', '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1293-714a-afd8-c2229bd71d3b', 'lead', '2026-11-30 16:27:07.793304+00', NULL, '', NULL, NULL, NULL, '01a22d48-128a-7062-9699-e70b080200c2', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-129e-75ac-941f-e842e0a690ba', 'lead', '2026-11-30 16:27:07.804644+00', NULL, '', NULL, NULL, NULL, '01a22d48-128a-7062-9699-e70b080200c2', '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12b1-7352-81f1-9a302feb635b', 'responder', '2026-11-30 16:27:07.823992+00', NULL, '', NULL, NULL, NULL, '01a22d48-12ac-72c9-82b0-7588ef18bd14', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12c4-7461-8250-4120bb4fb795', 'responder', '2026-11-30 16:27:07.842215+00', NULL, '', NULL, NULL, NULL, '01a22d48-12c1-739e-92c5-c8375f26d12e', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12d7-71a7-ba4a-4995f2c3faa0', 'security', '2026-11-30 16:27:07.860388+00', NULL, '', NULL, NULL, NULL, '01a22d48-12d2-7510-b7a7-050b3f12b57c', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-12f5-7241-aaeb-62a600f8fa2c', 'success', '2026-11-30 16:27:07.890937+00', NULL, '', NULL, NULL, NULL, '01a22d48-12ed-7467-9687-afa4df4944ca', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1306-7266-b914-c0646549c4b5', 'custodian', '2026-11-30 16:27:07.908546+00', NULL, '', NULL, NULL, NULL, '01a22d48-1302-70c8-aaaa-3bdda815d8eb', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-131a-7015-88be-fe5527fb42b8', 'auditor', '2026-11-30 16:27:07.927501+00', NULL, '', NULL, NULL, NULL, '01a22d48-1316-7123-9958-a4ed40462670', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1334-76c5-af4e-eef1f573fc06', 'admin', '2026-11-30 16:27:07.953993+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1334-76c5-af4e-eef285863e95', 'auditor', '2026-11-30 16:27:07.953993+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1334-76c5-af4e-eef32b9e86db', 'custodian', '2026-11-30 16:27:07.953993+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1334-76c5-af4e-eef4c72ec065', 'lead', '2026-11-30 16:27:07.953993+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1334-76c5-af4e-eef5d74b3c9f', 'responder', '2026-11-30 16:27:07.953993+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1334-76c5-af4e-eef642169e4b', 'reviewer', '2026-11-30 16:27:07.953993+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1334-76c5-af4e-eef762c8d6a8', 'security', '2026-11-30 16:27:07.953993+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1334-76c5-af4e-eef80a2fc65e', 'success', '2026-11-30 16:27:07.953993+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1347-7677-ba81-cd3ad29eb3a8', 'reviewer', '2026-11-30 16:27:07.973163+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1214-74dd-82a5-567e286a4005', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1355-73f5-8f3f-b640b1ca997f', 'lead', '2026-11-30 16:27:07.986995+00', NULL, '', NULL, NULL, NULL, '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-1214-74dd-82a5-567e286a4005', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_user VALUES
	(1, '!TSYhKnatUkdFkZnxhRyfpUwfrhPJR3UjcCeZT4ki', '2026-11-30 16:27:10.290544+00', false, false, true, '2026-11-30 16:27:07.678326+00', 'ada@example.org', 'acmecanary Ada'),
	(2, '!Xv6AFsNbJ9jWI7R50JESdmCXr7QfAwix6sUnRuyA', NULL, false, false, true, '2026-11-30 16:27:07.704544+00', 'rhea@example.org', 'acmecanary Rhea'),
	(3, '!r9AMgOBi47ED0SPZbGJS0J1Rz6vUxg5C0OgKE9Kv', NULL, false, false, true, '2026-11-30 16:27:07.744411+00', 'rolf@example.org', 'acmecanary Rolf'),
	(4, '!42c3F20oL5gu6vZQHihPuh3UWwhAZCULllJW2JAI', NULL, false, false, true, '2026-11-30 16:27:07.782363+00', 'lena@example.org', 'acmecanary Lena'),
	(5, '!WRueS4LrwR8v4DuZK7t85z5LGGZa7TE97inIxnct', NULL, false, false, true, '2026-11-30 16:27:07.81852+00', 'rory@example.org', 'acmecanary Rory'),
	(6, '!9PbIjM6WPUQKynhl9nDyvQ7yAMxx54Yn72rhkHO7', NULL, false, false, true, '2026-11-30 16:27:07.839898+00', 'rita@example.org', 'acmecanary Rita'),
	(7, '!YkyAYUREySxGpqWt4W4LH4m8TL4z2V7ZJfTevjao', NULL, false, false, true, '2026-11-30 16:27:07.856337+00', 'sena@example.org', 'acmecanary Sena'),
	(8, '!gmqBc42K28dXSUYwNfJHNDKkhfvj5wlhwCODcLcp', NULL, false, false, true, '2026-11-30 16:27:07.882812+00', 'cleo@example.org', 'acmecanary Cleo'),
	(9, '!xMA62PK9sW6H421jsHFWDi008ZuCpxvaviyWGJqd', NULL, false, false, true, '2026-11-30 16:27:07.903827+00', 'carl@example.org', 'acmecanary Carl'),
	(10, '!NIqjkYdPiRoV3QgMQgtvZunHrGxrMfTeVRfR3Zpw', NULL, false, false, true, '2026-11-30 16:27:07.925093+00', 'aldo@example.org', 'acmecanary Aldo'),
	(11, '!frVQN3PIZHoVbVgeKXjqRX2EydOAVUERZzlF8jbk', NULL, false, false, true, '2026-11-30 16:27:07.939622+00', 'nora@example.org', 'acmecanary Nora'),
	(12, '!WRBACvIYn49FKrP7L1Z1gwTqLPGRegJLunqDm66I', NULL, false, false, true, '2026-11-30 16:27:07.949245+00', 'omar@example.org', 'globexcanary Omar');
INSERT INTO public.tenants_webhook VALUES
	('01a22d48-1395-76b5-a7f6-abc82437066e', 'acmecanary', 'https://acmecanary.example.org/', '\x256736914a28453eece17b089e3c7265eb3df28c74e38962130087f063a4fff1539f91f72e78d60a4b4adc78798b56b435168b44174b2457b6aa3fe459f87341730d', '2026-11-30 16:27:08.053626+00', NULL, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-195d-756b-b8ec-928f29dc2e33', 'globexcanary', 'https://globexcanary.example.org/', '\x9f5d3e697b59c540e1d18b5c9b56e4905e4b17c6d2f3f47e8bb474dac40278c3ad67376a0a699fe67ee99d1b0ab57071f78cc304854e439c51523864f5d797e57f07', '2026-11-30 16:27:09.534253+00', NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_workfailure VALUES
	('01a22d48-182e-7117-b224-7cd32712a67d', 'acmecanary', '9566e90b-68d5-4d93-8e95-482200dcbe05', 0, '2026-11-30 16:27:09.230485+00', '2026-11-30 16:27:09.230497+00', NULL, 'acmecanary', '[]', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b38-7290-bd5f-8c2ee7f3d704', 'globexcanary', '81eaa056-bfa2-4714-b766-c472df5ec219', 0, '2026-11-30 16:27:10.008493+00', '2026-11-30 16:27:10.0085+00', NULL, 'globexcanary', '[]', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_workspace VALUES
	('01a22d48-11e5-724c-841d-78f04b2e9162', 'acme', 'acmecanary', 'enterprise', true, 48, 4, 60, NULL, 30, '[]', '{}', '[]', '{}', '2026-11-30 16:27:07.627826+00'),
	('01a22d48-1209-7592-b665-2618c5ce3e6a', 'globex', 'globexcanary', 'public', true, 48, 4, 60, NULL, 30, '[]', '{}', '[]', '{}', '2026-11-30 16:27:07.657954+00');
INSERT INTO public.tenants_workspacekey VALUES
	('01a22d48-11ef-72e0-9060-e0314c8c37ea', '\x4b88460cfc9ddf561f2cc9c2bf638f6e93954d9d41c2a2c8ae2cb39aed4b557972cbfa69647f74ce2bd87818e248457f94c3ab533648b112dd50d2f2', 1, '2026-11-30 16:27:07.631377+00', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-120b-7128-a1e0-c44d12942613', '\x30f332a5c1d00794039f11b54f9ea969237019ecb30d970372503b5f7df7cc5547df01f0a2bf728f7142e9a18f1d9fa5a796c20bdb79ed67c90b64cb', 1, '2026-11-30 16:27:07.660021+00', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.tenants_workspaceuserpermission VALUES
	(1, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 25, 1),
	(2, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 31, 1),
	(3, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 26, 2),
	(4, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 26, 3),
	(5, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 33, 4),
	(6, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 26, 4),
	(7, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 27, 5),
	(8, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 26, 5),
	(9, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 27, 6),
	(10, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 26, 6),
	(11, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 28, 7),
	(12, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 26, 7),
	(13, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 28, 8),
	(14, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 26, 8),
	(15, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 30, 9),
	(16, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 29, 9),
	(17, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 31, 9),
	(18, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 32, 10),
	(19, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', 31, 10),
	(20, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 28, 12),
	(21, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 33, 12),
	(22, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 30, 12),
	(23, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 25, 12),
	(24, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 29, 12),
	(25, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 27, 12),
	(26, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 32, 12),
	(27, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 31, 12),
	(28, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', 26, 12);
INSERT INTO public.traces_bufferedspan VALUES
	('01a22d48-1853-765b-9a01-de065fbd01d8', '77a29615-4c8a-41a1-b0d5-b452df0dadb8', '8bd2337d-e182-4e05-944a-7de295b6ec04', NULL, NULL, '\x61636d6563616e617279', '2026-11-30 16:27:09.267813+00', '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-1850-7623-babc-451b187eece1'),
	('01a22d48-1b56-7391-ab38-c9e6c901a20f', 'e18ad577-2b20-4944-8eeb-d9b8addbd8b9', '33e5fa3d-a100-47e9-8dd4-7bcf44a5404f', NULL, NULL, '\x676c6f62657863616e617279', '2026-11-30 16:27:10.038099+00', '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-1b53-71f7-983c-c3b69a8ac7a3');
INSERT INTO public.traces_bufferkey VALUES
	('01a22d48-1850-7623-babc-451b187eece1', '2026-11-30 16:27:09.264654+00', '\x61636d6563616e617279', 0, 0, '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b53-71f7-983c-c3b69a8ac7a3', '2026-11-30 16:27:10.035736+00', '\x676c6f62657863616e617279', 0, 0, '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.traces_tracesearch VALUES
	('01a22d48-1857-70e1-bba2-fe7ad238d8c1', NULL, NULL, NULL, '2026-11-30 16:27:09.27115+00', '2026-11-30 16:27:09.271172+00', '01a22d48-1590-718a-af47-da4b04f838dd', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1b58-7664-aa2e-fcd99061e460', NULL, NULL, NULL, '2026-11-30 16:27:10.040195+00', '2026-11-30 16:27:10.040216+00', '01a22d48-1968-765f-90eb-eb35850c628e', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.triage_bulkaction VALUES
	('01a22d48-1871-73d5-b06d-777b0304e417', 'severe', 'acmecanary', false, NULL, '2026-11-30 16:27:09.297871+00', NULL, NULL, NULL, '01a22d48-11e5-724c-841d-78f04b2e9162', '01a22d48-16a7-765d-be8b-eefceca92b77'),
	('01a22d48-1b6e-7450-bf3e-d8d996eefee0', 'severe', 'globexcanary', false, NULL, '2026-11-30 16:27:10.062051+00', NULL, NULL, NULL, '01a22d48-1209-7592-b665-2618c5ce3e6a', '01a22d48-19b7-73c6-b5f5-a82d169dff7f');
INSERT INTO public.triage_case VALUES
	('01a22d48-16a7-765d-be8b-eefceca92b77', 1, NULL, 'R-TPCJK-G2AZP', 'open', 'harmful_content', 3, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:27:08.57822+00', '2026-11-30 16:27:08.015849+00', '2026-11-30 16:27:08.015849+00', false, '2026-11-30 20:27:08.57822+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:27:08.015849+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-15a3-7127-addb-31f3c0a49ca2', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-16e4-71ae-8bf0-9940b8644c29', 1, NULL, 'R-7QHDP-2PE9D', 'confirmed', 'harmful_content', 2, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:27:08.068714+00', '2026-11-30 16:27:08.015849+00', '2026-11-30 16:27:08.015849+00', false, '2026-12-02 16:27:08.068714+00', NULL, NULL, NULL, '2026-11-30 16:27:08.015849+00', NULL, '2026-11-30 16:27:08.015849+00', '2026-11-30 16:27:08.015849+00', NULL, '01a22d48-11f6-720e-b682-259b9225fd9d', NULL, NULL, '01a22d48-11f4-7077-816a-3874cea3bb22', '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-1590-718a-af47-da4b04f838dd', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1719-756c-b145-560321cc6d2a', 1, NULL, 'R-6PC5X-XX6VD', 'open', 'harmful_content', 2, 'acmecanary', 'acmecan', '', NULL, '2026-11-30 16:27:08.583819+00', '2026-11-30 16:27:08.015849+00', '2026-11-30 16:27:08.015849+00', false, '2026-12-02 16:27:08.583819+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:27:08.015849+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-15a8-7131-8db8-39d9b3643810', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-19b7-73c6-b5f5-a82d169dff7f', 1, NULL, 'R-KJB9Z-PX238', 'open', 'harmful_content', 3, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:27:09.547804+00', '2026-11-30 16:27:09.509023+00', '2026-11-30 16:27:09.509023+00', false, '2026-11-30 20:27:09.547804+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:27:09.509023+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', '01a22d48-196c-7205-aca7-c50e02912787', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-19e1-75d2-8dbf-b8b322cf3e52', 1, NULL, 'R-1GYRG-TST6M', 'confirmed', 'harmful_content', 2, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:27:09.543471+00', '2026-11-30 16:27:09.509023+00', '2026-11-30 16:27:09.509023+00', false, '2026-12-02 16:27:09.543471+00', NULL, NULL, NULL, '2026-11-30 16:27:09.509023+00', NULL, '2026-11-30 16:27:09.509023+00', '2026-11-30 16:27:09.509023+00', NULL, '01a22d48-1210-71d6-b0f9-4b9d34ec3292', NULL, NULL, '01a22d48-120f-7254-b68d-f7c787a7ac30', '01a22d48-1214-74dd-82a5-567e286a4005', '01a22d48-1968-765f-90eb-eb35850c628e', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a15-76e6-b8a5-2f0853bb7367', 1, NULL, 'R-SNNTB-QN6JT', 'open', 'harmful_content', 2, 'globexcanary', 'globexc', '', NULL, '2026-11-30 16:27:09.553867+00', '2026-11-30 16:27:09.509023+00', '2026-11-30 16:27:09.509023+00', false, '2026-12-02 16:27:09.553867+00', NULL, NULL, NULL, NULL, NULL, '2026-11-30 16:27:09.509023+00', NULL, NULL, NULL, NULL, NULL, NULL, '01a22d48-1214-74dd-82a5-567e286a4005', '01a22d48-1972-7537-8f58-8c35614d15e6', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.triage_casereport VALUES
	('01a22d48-16a8-714b-b3de-99da8d562b0b', 'opened', NULL, '2026-11-30 16:27:08.015849+00', '01a22d48-16a7-765d-be8b-eefceca92b77', '01a22d48-15a3-7127-addb-31f3c0a49ca2', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-16e5-75fd-aa21-b3b68d3f2956', 'opened', NULL, '2026-11-30 16:27:08.015849+00', '01a22d48-16e4-71ae-8bf0-9940b8644c29', '01a22d48-1590-718a-af47-da4b04f838dd', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-171b-770c-a385-c14520efa9b1', 'opened', NULL, '2026-11-30 16:27:08.015849+00', '01a22d48-1719-756c-b145-560321cc6d2a', '01a22d48-15a8-7131-8db8-39d9b3643810', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-19b8-7773-ad08-c70ca4fdb76d', 'opened', NULL, '2026-11-30 16:27:09.509023+00', '01a22d48-19b7-73c6-b5f5-a82d169dff7f', '01a22d48-196c-7205-aca7-c50e02912787', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-19e2-738b-b14c-71cbe09c3e3c', 'opened', NULL, '2026-11-30 16:27:09.509023+00', '01a22d48-19e1-75d2-8dbf-b8b322cf3e52', '01a22d48-1968-765f-90eb-eb35850c628e', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-1a16-75e4-9ff3-10b9e7a97cb1', 'opened', NULL, '2026-11-30 16:27:09.509023+00', '01a22d48-1a15-76e6-b8a5-2f0853bb7367', '01a22d48-1972-7537-8f58-8c35614d15e6', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.triage_decision VALUES
	('01a22d48-1746-76a4-9f92-0418ecfbde1d', 'confirmed', 2, '2026-11-30 16:27:08.015849+00', '01a22d48-128a-7062-9699-e70b080200c2', '01a22d48-16e4-71ae-8bf0-9940b8644c29', '01a22d48-11f6-720e-b682-259b9225fd9d', '01a22d48-11f4-7077-816a-3874cea3bb22', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1a42-739e-b8f3-e49cbd6bad99', 'confirmed', 2, '2026-11-30 16:27:09.509023+00', '01a22d48-132e-7269-8e80-5a2e2df422ea', '01a22d48-19e1-75d2-8dbf-b8b322cf3e52', '01a22d48-1210-71d6-b0f9-4b9d34ec3292', '01a22d48-120f-7254-b68d-f7c787a7ac30', '01a22d48-1209-7592-b665-2618c5ce3e6a');
INSERT INTO public.triage_routingrule VALUES
	('01a22d48-1205-744b-9249-e03a1d72e19f', 1, 'data_exposure', '', 1, '01a22d48-11fd-70fd-aadc-c9ef0f85561a', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1206-73a4-b863-52cba414d5eb', 2, 'unsafe_tool_action', '', 1, '01a22d48-11fd-70fd-aadc-c9ef0f85561a', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1206-73a4-b863-52cc41d2e139', 3, '', 'tool_action', 1, '01a22d48-11fd-70fd-aadc-c9ef0f85561a', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1206-73a4-b863-52cdfbf00281', 4, 'harmful_content', '', 1, '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1206-73a4-b863-52cebe3fc4bd', 5, 'harassment', '', 1, '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1206-73a4-b863-52cfedb75947', 6, 'misinformation', '', 1, '01a22d48-11fa-7290-85aa-7af15bf6e300', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-1206-73a4-b863-52d0e1d8346d', 7, '', '', 1, '01a22d48-1204-7635-9845-7b18b1c3b14b', '01a22d48-11e5-724c-841d-78f04b2e9162'),
	('01a22d48-121a-75af-a724-35a9b947fad3', 1, 'data_exposure', '', 1, '01a22d48-1218-7674-a9cb-d16488a56e00', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-121a-75af-a724-35aa82b5e66e', 2, 'unsafe_tool_action', '', 1, '01a22d48-1218-7674-a9cb-d16488a56e00', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-121a-75af-a724-35abb4b6bc91', 3, '', 'tool_action', 1, '01a22d48-1218-7674-a9cb-d16488a56e00', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-121a-75af-a724-35acec6da062', 4, 'harmful_content', '', 1, '01a22d48-1214-74dd-82a5-567e286a4005', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-121a-75af-a724-35ada7c7f5a7', 5, 'harassment', '', 1, '01a22d48-1214-74dd-82a5-567e286a4005', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-121a-75af-a724-35aed5e55555', 6, 'misinformation', '', 1, '01a22d48-1214-74dd-82a5-567e286a4005', '01a22d48-1209-7592-b665-2618c5ce3e6a'),
	('01a22d48-121a-75af-a724-35aff0a54ca6', 7, '', '', 1, '01a22d48-1219-7743-8af4-cfb799c0c0e7', '01a22d48-1209-7592-b665-2618c5ce3e6a');
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

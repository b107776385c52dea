"""Taking a report in: durable, redacted, sealed, and exactly once."""

import json
import uuid
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from privacy import vault
from privacy.models import Consent, Kind, Purpose, new_record
from reporting.actions.messages import rows_of_confirmation
from reporting.form_questions import FormOf, form_of
from reporting.models import Entry, FormVersion, Report, UsedToken
from reporting.next_steps import known_language
from reporting.receipt_codes import (
    idempotency_lookup,
    new_receipt,
    new_reference,
    receipt_for,
    receipt_lookup,
)
from reporting.submission import (
    Redacted,
    Source,
    Submission,
    intake_policy_of,
    keeps_context,
    redact_submission,
)
from tenants import audit
from tenants.batch import insert_rows
from tenants.keys import keyed_hash
from tenants.models import AuditEvent, Forbidden, Workspace
from tenants.permissions import Changed, Denied, Invalid
from tenants.scope import current_workspace_id
from traces.actions import search_of

# Forms whose row was seen to be committed by this process: taking a report in asks for none.
_kept_forms: set[tuple[uuid.UUID, str]] = set()


@dataclass(frozen=True)
class Accepted:
    """A report that is stored, and the receipt that is shown once."""

    report: Report
    receipt: str
    replayed: bool = False


def submit_report(
    submission: Submission, *, workspace: Workspace, source: Source, now: datetime
) -> Accepted:
    """Store one report: redacted, sealed, with its audit row and the confirmation it owes.

    The same attempt again (idempotency key and content) returns the same report and receipt; the
    same key with other content, or a token used before, raises Invalid and stores nothing.
    Raises Denied where the workspace takes no anonymous reports. Called within a scope.
    """
    if not (source.subject or source.external_id or workspace.anonymous_reports):
        raise Denied(_("This workspace takes reports from people who are logged in there."))
    intake_policy = intake_policy_of(workspace, now)
    intake_policy.check(submission)
    lookup = None
    if source.idempotency_key:
        client = source.client_key.pk if source.client_key else "page"
        lookup = idempotency_lookup(client, source.idempotency_key, source.subject)
    if not intake_policy.allows(Forbidden.IDENTITY):
        # The token has vouched for the person; who they are goes no further.
        source = replace(source, subject="")
    try:
        # Repeats are rare: the unique keys find them, so that the others need no look-up.
        with transaction.atomic():
            return _store(submission, workspace, source, lookup, now)
    except IntegrityError as error:
        if lookup and (replayed := _replay(lookup, submission)) is not None:
            return replayed
        if UsedToken.objects.filter(token_lookup=_token_lookup(source)).exists():
            raise Invalid(
                "Authorization",
                _("This reporter token was used before. Fetch a new one from the host product."),
                code="token_replayed",
                status=401,
            ) from error
        raise


def forget_used_tokens(now: datetime) -> int:
    """Delete the tokens of the workspace in scope that have expired; return how many.

    An expired token is refused for its age, so remembering that it was used adds nothing.
    """
    deleted: int = UsedToken.objects.filter(expires_at__lt=now).delete()[0]
    return deleted


def _replay(lookup: bytes, submission: Submission) -> Accepted | None:
    report = Report.objects.filter(idempotency_lookup=lookup).first()
    if report is None:
        return None
    if bytes(report.request_digest or b"") != submission.digest():
        raise Invalid(
            "Idempotency-Key",
            _("This key was used for another report. Send a new key with a new report."),
            code="key_reused",
            status=422,
        )
    receipt = receipt_for(lookup)
    if receipt_lookup(receipt) != bytes(report.receipt_lookup):
        raise Changed(
            _("This report was stored, and its receipt was exchanged for a new one since.")
        )
    return Accepted(report, receipt, replayed=True)


def _store(
    submission: Submission,
    workspace: Workspace,
    source: Source,
    lookup: bytes | None,
    now: datetime,
) -> Accepted:
    redacted = redact_submission(submission, workspace)
    receipt = receipt_for(lookup) if lookup else new_receipt()
    report = _new_report(submission, redacted, workspace, source, now)
    report.reference = new_reference()
    report.receipt_lookup = receipt_lookup(receipt)
    report.idempotency_lookup = lookup
    report.request_digest = submission.digest() if lookup else None
    form = None
    if submission.entry != Entry.IMPORT:
        intake_policy = intake_policy_of(workspace, now)
        form = form_of(submission.entry, known_language(submission.locale), intake_policy)
        _keep_form(form, workspace.pk, now)
        report.form_digest = form.digest
    record = new_record(report, reference=report.reference, received_at=now)
    rows: list[models.Model] = [record, report]
    if form is not None:
        rows += _consents(report, submission, form)
    if source.token_id:
        assert source.token_expires_at is not None
        rows.append(
            UsedToken(
                workspace=workspace,
                token_lookup=_token_lookup(source),
                expires_at=source.token_expires_at,
            )
        )
    rows += vault.rows_of(_pieces(report, submission, redacted, source), now=now)
    search = search_of(
        record,
        workspace,
        conversation_id=submission.conversation_id,
        trace_id=submission.trace_id,
        message_id=submission.message_id,
    )
    if search is not None:
        rows.append(search)
    rows += audit.rows_of(
        "report.received",
        [(report, {})],
        actor=AuditEvent.Actor.HOST if source.client_key else AuditEvent.Actor.REPORTER,
        entry=report.entry,
        category=report.category,
        severity=report.severity,
        anonymous=report.anonymous,
    )
    rows += rows_of_confirmation(report, address=submission.contact_email, now=now)
    insert_rows(rows)
    return Accepted(report, receipt)


def _consents(report: Report, submission: Submission, form: FormOf) -> list[Consent]:
    """Return a row for each consent that came with a report (B6, B8)."""
    given = {
        Purpose.CONTEXT: report.context_consent,
        # To leave an address is to agree to be written to.
        Purpose.CONTACT: bool(submission.contact_email),
        Purpose.EVALUATION: submission.evaluation_consent,
    }
    return [
        Consent(
            workspace_id=report.workspace_id,
            record_id=report.pk,
            purpose=purpose,
            given_at=report.received_at,
            wording_hash=form.consent_hashes[purpose],
        )
        for purpose, agreed in given.items()
        if agreed
    ]


def _keep_form(form: FormOf, workspace_id: uuid.UUID, now: datetime) -> None:
    """Keep a wording of the form, once for each workspace."""
    key = (workspace_id, form.digest)
    if key in _kept_forms:
        return
    row = FormVersion(
        workspace_id=workspace_id,
        digest=form.digest,
        definition=form.definition,
        first_seen_at=now,
    )
    FormVersion.objects.bulk_create([row], ignore_conflicts=True)
    # Not before: what is rolled back must be written the next time.
    transaction.on_commit(lambda: _kept_forms.add(key))


def _pieces(
    report: Report, submission: Submission, redacted: Redacted, source: Source
) -> list[tuple[vault.Sealed, vault.Piece]]:
    """Return what is sealed of a report."""
    texts = [
        (Kind.DESCRIPTION, redacted.description),
        (Kind.CONTEXT, redacted.context),
        (Kind.TOOL_PARAMETERS, _as_json(redacted.tool_parameters)),
        (Kind.TRACE, _as_json(_trace(submission, redacted))),
        (Kind.SPAN_WORDS, _as_json(redacted.trace.words or None)),
        (Kind.SUBJECT, source.subject),
        (Kind.CONTACT, submission.contact_email),
    ]
    return [(report, vault.Piece(kind, text)) for kind, text in texts if text]


def _new_report(
    submission: Submission, redacted: Redacted, workspace: Workspace, source: Source, now: datetime
) -> Report:
    report = Report(
        workspace_id=workspace.pk,
        entry=submission.entry,
        client_key=source.client_key,
        category=submission.category,
        severity=submission.severity,
        tool_occurred=submission.tool_occurred,
        confirmation_requested=submission.confirmation_requested,
        confirmation_given=submission.confirmation_given,
        outcome_matched=submission.outcome_matched,
        warning_shown=submission.warning_shown,
        context_consent=keeps_context(submission, redacted),
        refusal=submission.refusal,
        redactions=redacted.counts(),
        anonymous=not source.subject,
        reporter_lookup=source.reporter_lookup(workspace),
        spam_reasons=list(source.marks),
        fitted=dict(submission.fitted),
        locale=submission.locale,
        external_source=source.external_source,
        external_id=source.external_id,
        occurred_at=submission.occurred_at,
        received_at=now,
        **redacted.columns,
    )
    # Known already: nobody who asks for it costs a query.
    report.workspace = workspace
    return report


def _token_lookup(source: Source) -> bytes:
    # Two hosts may number their tokens alike.
    host = str(source.client_key.pk) if source.client_key else ""
    return keyed_hash("token", str(current_workspace_id()), host, source.token_id)


def _trace(submission: Submission, redacted: Redacted) -> object:
    # The host's id of the answer leads to a conversation, so it is sealed with the trace (B11).
    ids = {
        name: value
        for name in ("message_id", "conversation_id", "trace_id")
        if (value := getattr(submission, name))
    }
    return {**ids, "trace": redacted.trace.kept} if ids else redacted.trace.kept


def _as_json(value: object) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)

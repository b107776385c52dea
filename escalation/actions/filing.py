"""What liaisons file for customers, and what is said between them and the team."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from escalation.actions.clocks import start_clocks
from escalation.models import Filing, Incident, cases_of
from escalation.permissions import may_file, may_update
from privacy import vault
from privacy.models import Kind
from privacy.texts import clean_text, redact_words
from reporting.actions import attach_file, submit_report, tell_reporter, write_to_team
from reporting.models import Attachment, Report, ReporterMessage, Severity
from reporting.submission import Source, Submission
from tenants import audit
from tenants.models import Contract, Forbidden, Member, Workspace, new_id
from tenants.permissions import Invalid, require
from tenants.typed import plain
from triage.models import Case, CaseReport

MOST_TITLE = 120
MOST_WORDS = 4_000
MOST_AFFECTED = 200
MOST_ID = 200
MOST_INFORMED = 10
Event = ReporterMessage.Event


@dataclass(frozen=True)
class Filed:
    """What a liaison files besides the report itself."""

    title: str
    submission: Submission
    contract: str = ""
    affected: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
    noticed_at: datetime | None = None


def find_contract(reference: str, now: datetime) -> Contract | None:
    """Return the contract in force that a liaison names, as the customer's papers write it.

    None where there is none to name. Raises Invalid for one that is not known, with those that
    are.
    """
    in_force = list(Contract.objects.in_force(now.date()).order_by("reference")[:50])
    wanted = plain(reference).casefold()
    for contract in in_force:
        if plain(contract.reference).casefold() == wanted:
            return contract
    if not in_force and not reference.strip():
        return None
    listed = "; ".join(f"{contract.reference} ({contract.customer})" for contract in in_force)
    raise Invalid(
        "contract",
        _("There is no contract of this reference in force. Known are: %(listed)s.")
        % {"listed": listed or _("none")},
        code="unknown",
    )


@transaction.atomic
def file_incident(
    filed: Filed, *, workspace: Workspace, attempt: str, by: Member, now: datetime
) -> Filing:
    """Take in what a liaison files as a report of its own kind, and start the contract's clocks.

    The clocks run from now, whoever looks when; only what is severe has them. The same attempt
    again is the same filing. Raises Invalid for an unknown contract or too many people.
    """
    require(may_file(by))
    contract = find_contract(filed.contract, now)
    if len(filed.affected) > MOST_AFFECTED:
        raise Invalid("affected", _("At most %(n)s people at once.") % {"n": MOST_AFFECTED})
    accepted = submit_report(
        filed.submission,
        workspace=workspace,
        source=Source(subject=f"liaison:{by.pk}", idempotency_key=attempt),
        now=now,
    )
    if accepted.replayed:
        return Filing.objects.get(report=accepted.report)
    report = accepted.report
    filing = Filing(
        workspace_id=workspace.pk,
        report=report,
        contract=contract,
        by=by,
        affected=len(filed.affected),
        informed=len(filed.informed),
        noticed_at=filed.noticed_at,
        filed_at=now,
    )
    filing.save(force_insert=True)
    pieces = [vault.Piece(Kind.TITLE, redact_words(filed.title, workspace))]
    # Who it concerns is sealed as the customer names them: one piece each, for the custodian.
    pieces += [vault.Piece(Kind.AFFECTED, person) for person in filed.affected]
    pieces += [vault.Piece(Kind.INFORMED, person) for person in filed.informed]
    vault.put(report, pieces, now=now)
    audit.record(
        "filing.filed",
        filing,
        by=by,
        report=str(report.pk),
        contract=str(contract.pk) if contract else "",
        severity=report.severity,
        affected=filing.affected,
    )
    if report.severity == Severity.HIGH:
        start_clocks(filing, now=now)
    return filing


@transaction.atomic
def write_on_filing(filing: Filing, text: str, *, by: Member, now: datetime) -> None:
    """Write to the team about a filing; an answer where the team waits for one.

    What `write_to_team` raises holds here too.
    """
    require(may_file(by))
    report = Report.objects.select_related("workspace").get(pk=filing.report_id)
    write_to_team(report, text, now=now)
    audit.record("filing.written", filing, by=by)


@transaction.atomic
def attach_to_filing(
    filing: Filing, name: str, data: bytes, *, by: Member, now: datetime
) -> Attachment:
    """Add one file to a filing; raise Invalid where its contract or the workspace's forbids files.

    What `attach_file` raises holds here too.
    """
    require(may_file(by))
    if reason := files_forbidden(filing.contract):
        raise Invalid("file", reason, code="forbidden_by_contract", status=422)
    return attach_file(filing.report, name, data, by=by, now=now)


def files_forbidden(contract: Contract | None) -> str:
    """Return why what is filed under a contract takes no files; empty when it does."""
    if contract is None or Forbidden.ATTACHMENTS not in contract.forbidden:
        return ""
    return _(
        "Contract %(reference)s forbids files, so none is taken. Write what they show instead."
    ) % {"reference": contract.reference}


@transaction.atomic
def send_update(incident: Incident, text: str, *, by: Member, now: datetime) -> int:
    """Write to the liaisons of everything filed about an incident; return to how many.

    Each reads it on their own page and is told by mail that it is there; the clock of updates is
    met by it. Raises Invalid where nobody filed anything.
    """
    require(may_update(by))
    text = clean_text(text, "words", MOST_WORDS, required=True)
    filings = list(filings_of(cases_of(incident)).select_related("report__workspace"))
    if not filings:
        raise Invalid("words", _("No liaison filed this; its reporters are told from the case."))
    for filing in filings:
        if filing.report.status == Report.Status.CLOSED:
            continue
        tell_reporter(filing.report, Event.ANSWERED, key=str(new_id()), now=now, by=by, words=text)
    audit.record("update.sent", incident, by=by, filings=len(filings))
    return len(filings)


def filings_of(cases: Iterable[Case]):  # type: ignore[no-untyped-def]
    """Return what liaisons filed about some cases."""
    reports = CaseReport.objects.filter(case__in=cases).values("report")
    return Filing.objects.filter(report__in=reports)


@transaction.atomic
def read_filing(filing: Filing, *, by: Member) -> list[vault.Piece]:
    """Return title and messages of a filing; what another liaison filed is opened on record."""
    require(may_file(by))
    kinds = [Kind.TITLE, Kind.MESSAGE]
    if filing.by_id == by.pk:
        return vault.read_unaudited(filing.report, kinds)
    return vault.read(filing.report, kinds, by=by, purpose="filing")

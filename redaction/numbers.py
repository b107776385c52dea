"""Identity and account numbers and birth dates: known by the words before them."""

import re
from collections.abc import Iterator

from .identities import find_identities
from .look import Caseless, Look
from .spans import (
    BANK_ACCOUNT,
    DATE_TIME,
    NATIONAL_ID,
    PASSPORT,
    PRIORITY,
    US_DRIVER_LICENSE,
    US_SSN,
    Candidate,
    candidate,
    word_set,
)

SSN = re.compile(r"(?<![\w-])(?!000|666)\d{3}[ /-](?!00)\d{2}[ /-](?!0000)\d{4}(?![\w-]| [A-Z])")

# What the words before a number make of it: number shape, kind.
_NUMBER = r"(?:\s{1,2}(?:number|no\.?|num\.?|id|code|nr\.?|#|numero|número|n°))?"
_JOIN = r"(?:\s{0,2}(?:is|was|are|:|=|#|-|\(|ist|lautet|es|est|é)){0,2}[\s\"']{0,3}"
_VALUE = r"(?=[a-z0-9. -]{0,12}\d)([a-z0-9](?:[a-z0-9.-]|(?<=\d) (?=\d)){3,22}[a-z0-9])(?![a-z0-9])"
NATIONAL_WORDS = (
    r"national[ -](?:id(?:entity|entification)?|insurance)(?:[ -]card)?|identity[ -]card|id[ -]card|"
    r"aadhaar|nhs|nino|tax(?:payer)?[ -](?:id(?:entification)?|file|reference)|tfn|utr|tin|itin|cpf|cnpj|curp|rfc|"
    r"nif|nie|dni|cif|bsn|burgerservicenummer|pesel|nip|regon|(?:person|fødsels|cpr|cpr-|personal)[- ]?(?:nummer|nr|number)|cpr|"
    r"fiscal[ -]code|codice fiscale|medicare|medicaid|"
    r"voter[ -]id|pan[ -]card|social[ -]insurance|sin|steuer[- ]?(?:id|identifikationsnummer|nummer)|"
    r"(?:personal|identity|identification|id)[ -]number|"
    r"(?:my|his|her|your|their|patient|member|membership|student|employee|insurance)[ -]id|"
    r"idnr|steuernummer|sozialversicherungsnummer|sécurité sociale|nir|numéro fiscal|henkilötunnus|hetu|nric|fin|"
    r"(?:resident|alien) registration|rrn|rodné číslo|oib|jmbg|cnp|egn|tc kimlik|kennitala|ppsn?|"
    r"hkid|rut|cuit|cuil|cédula|ahv|avs|abn|acn|health card|personalausweis(?:nummer)?|cni|emirates id|"
    r"svnr|adószám|isikukood|asmens kodas|personas kods|vat"
)
# The first words of those, without one of which the slow pattern need not run.
NATIONAL_FIRST = word_set(
    "personal identification my his her your their patient member membership student employee "
    "insurance national identity id aadhaar nhs nino tax taxpayer tfn utr tin itin cpf cnpj curp rfc nif nie "
    "dni cif bsn burgerservicenummer pesel nip regon person fødsels cpr personnummer fødselsnummer "
    "personnr fødselsnr fiscal codice medicare medicaid voter pan social sin steuer steuerid idnr "
    "steueridentifikationsnummer steuernummer sozialversicherungsnummer sécurité nir numéro hetu "
    "henkilötunnus nric fin resident alien rrn rodné oib jmbg cnp egn tc kennitala pps ppsn hkid rut "
    "cuit cuil cédula ahv avs abn acn health personalausweis personalausweisnummer cni emirates svnr "
    "adószám isikukood asmens personas vat"
)
NAMED = [
    (
        US_DRIVER_LICENSE,
        rf"\b(?:driver'?s?'?|driving)[ -]licen[cs]e{_NUMBER}{_JOIN}{_VALUE}|\bdl{_NUMBER}\s?[:#]\s?{_VALUE}",
        word_set("driver drivers driving dl"),
        4,
    ),
    (
        PASSPORT,
        rf"\b(?:passport|pasaporte|passeport|reisepass(?:nummer)?|passaporto){_NUMBER}{_JOIN}{_VALUE}",
        word_set("passport pasaporte passeport reisepass reisepassnummer passaporto"),
        1,
    ),
    (
        US_SSN,
        rf"\b(?:ssn|social[ -]security{_NUMBER}){_NUMBER}{_JOIN}(\d{{3}}[ .-]?\d{{2}}[ .-]?\d{{4}})(?!\d)",
        word_set("ssn social"),
        4,
    ),
    (
        NATIONAL_ID,
        rf"\b(?:{NATIONAL_WORDS})(?!\w){_NUMBER}{_NUMBER}{_JOIN}{_VALUE}",
        NATIONAL_FIRST,
        4,
    ),
    (
        BANK_ACCOUNT,
        r"\b(?:(?:bank|checking|savings|current)[ -]account|account|acct\.?|a/c|routing|aba|rtn|sort[ -]code|"
        rf"kontonummer|bankleitzahl|blz|cuenta|conto|compte)(?!\w){_NUMBER}{_NUMBER}{_JOIN}{_VALUE}",
        word_set(
            "bank checking savings current account acct c routing aba rtn sort kontonummer "
            "bankleitzahl blz cuenta conto compte"
        ),
        4,
    ),
]
# Kind, rule, first words without one of which it need not run, fewest digits.
NAMED_RULES = [(kind, Caseless(pattern), first, fewest) for kind, pattern, first, fewest in NAMED]

_MONTH = r"[^\W\d_]{3,10}\.?"
BORN = Caseless(
    # the first two letters of all of them: most words need no closer look
    r"\b(?=b[io]|d[aoá.]|ge|n[aeé]|f[eöø]|ur|s[yz]|ro|да)"
    r"(?:born(?:\s(?:on|in|at))?|birth[ -]?(?:date|day)|date[ -]of[ -]birth|d\.?o\.?b\.?|geburts(?:datum|tag)|"
    r"geboren(?: am| op)?|geboortedatum|n[ée]e?(?:\(e\))? le|date de naissance|naissance|fecha de nacimiento|nacid[oa] el|"
    r"nacimiento|data di nascita|nat[oa] il|data de nascimento|nascimento|nascid[oa] em|data urodzenia|urodzon[ya]|"
    r"född|födelsedatum|født|fødselsdato|syntymäaika|syntynyt|datum narození|narozen[aý]?|dátum narodenia|"
    r"születési (?:idő|dátum)|rođen[a]?|datum rođenja|data nașterii|doğum tarihi|дата рождения)"
    r"[\s:=,.\"']{0,4}(?:(?:is|was|it's|it is|its|ist|lautet|est|es|è|é)\s{1,2}){0,2}(?:the\s|den\s|le\s|el\s|il\s)?"
    rf"(\d{{1,4}}[./ -]\d{{1,2}}[./ -]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?(?: of| de)? {_MONTH}(?: de)?,? \d{{4}}"
    rf"|\d{{1,2}}[- ]{_MONTH}[- ]\d{{2,4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})(?!\d)"
)


def find_numbers(look: Look) -> Iterator[Candidate]:
    """Find account and identity numbers and birth dates; a text without digits has none."""
    text = look.text
    if look.digits >= 9:
        for match in SSN.finditer(text):
            yield candidate(*match.span(), US_SSN if match.group()[0] != "9" else NATIONAL_ID)
    for kind, rule, first, fewest in NAMED_RULES:
        if not first.isdisjoint(look.words):
            for match in rule.finditer(look):
                group = match.lastindex or 0
                value = text[slice(*match.span(group))]
                digits = sum(c.isdigit() for c in value)
                if digits >= 4 or (digits >= fewest and value.isupper() and len(value) >= 8):
                    sure = None if kind in (BANK_ACCOUNT, US_SSN) else PRIORITY["named"]
                    yield candidate(*match.span(group), kind, sure)
    if look.digits >= 3:
        for match in BORN.finditer(look):
            yield candidate(*match.span(1), DATE_TIME)
    yield from find_identities(look)

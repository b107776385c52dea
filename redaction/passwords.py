"""Secrets that something names: passwords, tokens and keys, in sentences and in programs."""

import re
from collections.abc import Iterator

from .look import Look
from .normal import lowered
from .spans import HIDDEN, SECRET, Candidate, candidate, word_set

# Run on the text in lower case, which is four times as fast as ignoring case.
WORD = re.compile(
    # the first two letters of all of them: most places in a text need no closer look
    r"(?=p[arw]|c[or]|mo|ke|s[aehitu]|w[ae]|to|a[cpud]|en|ma|li|l[oö]|de|jw|h[a]|z[uw]|ge|şi|па|كل|رم|الر|密|パ|비)(?:"
    r"(?P<pass>pass(?:[ _-]?(?:wor[dt]|wd|phrase|code|key)s?)?|pwd|(?<![a-z])pw(?![a-z])|contraseña|mot de passe|kennwort|zugangscode|"
    r"geheimzahl|losung|senha|wachtwoord|parola|hasło|lösenord|adgangskode|salasana|şifre|парол[ья]|"
    r"كلم[ةه] (?:ال)?(?:مروري?|سري?)|رمز (?:ال)?(?:مرور|دخول)|الرقم السري|密码|密碼|パスワード|비밀번호)"
    r"|(?P<token>secret|token(?!s|iz)|api[ _-]?key|access[ _-]?key|account[ _-]?key|auth[ _-]?key|private[ _-]?key"
    r"|(?:sign(?:ing|ature)?|encrypt(?:ion)?|master|shared|license|webhook|deploy|service|storage|subscription)[ _-]?key"
    r"|credentials?(?![a-z])|authorization|cookie|session[ _-]?(?:id|key)|connection[ _-]?string|conn[ _-]?str)"
    r"|(?P<key>(?<![a-z])(?:key|sig|auth|creds|jwt|hash|salt|seed)(?![a-z])))",
)
# Enough of a value to judge it by.
LONGEST_LOOK = 256
# Plain parts of those words: without one of them the slower pattern need not run.
WORD_PARTS = (
    "pass",
    "pwd",
    "pw",
    "secret",
    "token",
    "key",
    "cred",
    "auth",
    "cookie",
    "session",
    "conn",
    "contraseña",
    "mot de",
    "kennwort",
    "senha",
    "wachtwoord",
    "sig",
    "jwt",
    "hash",
    "salt",
    "seed",
    "zugangs",
    "geheim",
    "losung",
    "parola",
    "hasło",
    "lösenord",
    "adgangs",
    "salasana",
    "şifre",
    "парол",
    "كلم",
    "رمز",
    "الرقم",
    "密",
    "パス",
    "비밀",
)
# The type that some languages write between a name and its value.
_TYPE = (
    r"(?:(?:std::)?w?[Ss]tring|&?(?:'static )?str|NSString ?\*?|\[\]byte|bytes|char|text|any|auto|varchar|"
    r"Optional\[str\]|Option<String>|Final(?:\[str\])?|(?:pydantic\.)?SecretStr|SecureString)"
    r"[?!]?(?:\[\d{0,5}\])?(?: ?\| ?(?:None|null|undefined))?"
)
# What only wraps a value that is written out.
_WRAPPED = r"(?:(?:new )?(?:[\w.:]{0,24}(?:SecretStr|[Ss]tring|str|bytes|from|decode|Some|Just|Text|Value))\((?=[\"'`]))?"
JOIN = re.compile(
    r"(?P<tail>[\w-]{0,24}?(?:\[\d{0,5}\])?[\])]{0,2}\\{0,2}[\"'`]?(?: (?:for|of|to|on|für|zum|zu|bei|vom|der|des|pour|de|du|para|per|voor|til) "
    r"(?:the |my |our |this |das |den |die |le |la |el )?[\w@.-]{1,24}(?: [\w@.-]{1,24})?| الخاص[ةه]? ب\w{1,12})?)"
    rf"(?:[ \t]{{0,2}}:?[ \t]{{0,4}}{_TYPE}(?=[ \t]{{0,4}}:?=[^=]))?"
    r"[ \t]{0,8}(?:(?P<sure>:=|=>|={1,2}|\[?['\"]?\]? ?=)|(?P<colon>:|：)|(?P<says>\b(?:is|was|to|lautet|heißt|heisst)\b:?)"
    r"|(?P<states>\b(?:ist|war|wäre|est|était|es|era|è|é|jest|är|er|هي|هو|كانت|كان)\b:?|は|은|는|是)"
    r"|(?P<listed>(?<=[\"'`])[ \t]{0,2},(?=[ \t]{0,2}[\"'`]))|(?P<given>\((?=[\"'`])))"
    rf"[ \t]{{0,8}}(?:[|>][+-]?[ \t]{{0,4}})?(?:\r?\n[ \t]{{0,16}}(?=[\w\"'`]{{6}}))?{_WRAPPED}",
    re.IGNORECASE,
)
# "password Winter105" and "--password Winter105", with nothing between
NEAR = re.compile(r"[ \t]{1,3}(?P<near>)(?=\S{4})")
QUOTED = re.compile(r"(?:[bru]{1,2})?\\{0,2}([\"'`])(?P<value>[^\n]{1,1000}?)\\{0,2}\1")
SHORTEST = 4
PLAIN = re.compile(rf"[^\s\"'`<>{{}}|,;{HIDDEN}]+")
QUERY_PLAIN = re.compile(rf"[^\s\"'`<>{{}}|,;&#{HIDDEN}]+")
CALL = re.compile(
    r"[\w.]+\(.*|\$\{.*|\$\(.*|\$[A-Z_]+$|%\w+%$|<.*|\{\{.*|\*+$|[xX.•_-]+$|os\.environ.*|process\.env.*|\[.*"
)
# What stands right after "api key" and is no word of a sentence.
KEY_SHAPE = re.compile(r"(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[A-Za-z0-9_-]{20,}")
ENDS_HERE = re.compile(r"\s*(?:$|[.!,;)\n]|and\b|but\b|so\b|for\b|or\b|if\b)")
# What people say of a password when they do not say the password.
SAID_OF = word_set(
    "wrong incorrect invalid expired missing required correct changed reset stolen leaked "
    "exposed weak strong empty blank unknown secret hidden visible known public private shared "
    "stored saved lost forgotten same different safe secure insecure true false null none nil "
    "undefined optional string text str bytes int password token here there this that these "
    "those what when where which being been not never now also only just still very too the "
    "your their our his her its enter login sign used valid working broken blocked locked "
    "rejected accepted denied disabled enabled compromised revoked rotated printed shown "
    "displayed sent returned requested asked needed given found example placeholder changeme "
    "yes limit error failed failure because with from have has had will would should could must "
    "can may might being going about after before into case more less than then them they some "
    "none redacted withheld removed masked encrypted hashed sensitive important available "
    "unavailable supposed generated created provided "
    "falsch richtig abgelaufen ungültig vergessen gesperrt geändert zurückgesetzt korrekt leer "
    "unbekannt öffentlich geheim schwach stark nicht kein weg notwendig erforderlich incorrecte "
    "incorrecta incorrecto expiré oublié olvidada errata sbagliata dimenticata خاطئة صحيحة منسية"
)


def find_named_secrets(look: Look) -> Iterator[Candidate]:
    """Find what is named a password, a token or a key, in a sentence or in a program."""
    if not look.holds(WORD_PARTS):
        return
    text = look.text
    done = 0
    runs: dict[re.Pattern[str], tuple[int, int]] = {}
    for word in WORD.finditer(lowered(text)):
        if word.start() < done:
            continue
        join = JOIN.match(text, word.end()) or NEAR.match(text, word.end())
        if not join:
            continue
        quoted = QUOTED.match(text, join.end())
        if quoted:
            start, end = quoted.span("value")
        else:
            in_query = word.start() > 0 and "?" in text[max(0, word.start() - 200) : word.start()]
            start, end = _run(QUERY_PLAIN if in_query else PLAIN, text, join.end(), runs)
            if end - start < SHORTEST:
                continue
            end = _value_end(text, start, end)
        shown = join.groupdict("")
        value, after = text[start : min(end, start + LONGEST_LOOK)], text[end : end + 12]
        if "near" in shown:
            flag = text[max(0, word.start() - 24) : word.start()].rpartition(" ")[2].startswith("-")
            sure = _is_near_secret(value, bool(word["pass"]), flag)
            sure = sure or (bool(word["token"]) and bool(KEY_SHAPE.fullmatch(value)))
        else:
            sure = _is_named_secret(word, shown, value, bool(quoted), after)
        if sure:
            done = end
            yield candidate(start, end, SECRET)


def _run(
    rule: re.Pattern[str], text: str, at: int, runs: dict[re.Pattern[str], tuple[int, int]]
) -> tuple[int, int]:
    """Return where characters of a class that follow each other end, reading each of them once."""
    start, end = runs.get(rule, (0, 0))
    if not start <= at < end:
        match = rule.match(text, at)
        start, end = match.span() if match else (at, at)
        runs[rule] = start, end
    return at, max(at, end)


def _value_end(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in ".:?)]":
        end -= 1
    return end


def _is_near_secret(value: str, password: bool, flag: bool) -> bool:
    """Tell a secret right after its name from the next word of the sentence."""
    plain = value.strip("\"'`.!?").lower()
    if plain in SAID_OF or CALL.match(value) or value.startswith("-"):
        return False
    digits = any(c.isdigit() for c in value)
    return digits if flag else password and digits and any(c.isalpha() for c in value)


def _is_named_secret(
    word: re.Match[str], join: dict[str, str], value: str, quoted: bool, after: str
) -> bool:
    lower = value.lower().strip(".!?")
    called = CALL.match(value) and not (quoted and "(" in value and len(value) > 20)
    if len(value) < 4 or HIDDEN in value or lower in SAID_OF or called:
        return False
    letters = any(c.isalpha() for c in value)
    digits = any(c.isdigit() for c in value)
    marked = digits or any(not c.isalnum() and c not in "-_'./" for c in value)
    if quoted and " " in value and (join["given"] or not (word["pass"] or join["sure"])):
        return False
    if join["listed"] and not (marked and letters):
        return False
    if word["key"]:
        return len(value) >= 16 and digits and letters and " " not in value
    if word["token"]:
        if not letters:
            return len(value) >= 16 and word.group().lower() != "token"
        if join["sure"] or join["given"]:
            return quoted or len(value) >= 6
        return (digits and len(value) >= 6) or len(value) >= 24 or (quoted and len(value) >= 8)
    if word.group().lower() == "pass" and not (marked and letters):
        return False
    if join["sure"] or quoted:
        return True
    if join["colon"]:
        return marked or bool(ENDS_HERE.match(after))
    if join["says"] and join["says"].lower().startswith("to") and not marked:
        return False
    mixed = any(c.isupper() for c in value[1:]) and any(c.islower() for c in value)
    if join["states"] and not digits:
        # "Das Passwort ist Pflicht." says nothing of it
        return mixed or any(not c.isalnum() and c not in "-_'./" for c in value[1:-1])
    return marked or mixed or bool(ENDS_HERE.match(after))

"""Invented keys, tokens and passwords of many issuers, made without the rules at hand."""

import base64
import json
import random
import string
from collections.abc import Callable

ALNUM = string.ascii_letters + string.digits
URLSAFE = ALNUM + "-_"
HEX = "0123456789abcdef"
UPPER = string.ascii_uppercase + string.digits


def some(rng: random.Random, alphabet: str, length: int) -> str:
    """Return random characters."""
    return "".join(rng.choices(alphabet, k=length))


def uuid(rng: random.Random) -> str:
    """Return an identifier as many services use for keys."""
    return "-".join(some(rng, HEX, size) for size in (8, 4, 4, 4, 12))


def jwt(rng: random.Random) -> str:
    """Return a signed token."""
    parts = [
        {"typ": "JWT", "alg": rng.choice(["RS256", "ES256", "none"])},
        {"sub": some(rng, ALNUM, 9), "exp": rng.randrange(10**10), "scope": "read"},
    ]
    coded = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts
    ]
    return ".".join([*coded, some(rng, URLSAFE, rng.choice([43, 86, 342]))])


def armoured(rng: random.Random) -> str:
    """Return a private key in its armour, or one that lost its last line."""
    kind = rng.choice(["RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED ", "", "PGP "])
    tail = " BLOCK" if kind == "PGP " else ""
    lines = "\n".join(some(rng, ALNUM + "+/", 64) for _ in range(rng.randint(2, 12)))
    rule = "-" * 5
    return f"{rule}BEGIN {kind}PRIVATE KEY{tail}{rule}\n{lines}=\n{rule}END {kind}PRIVATE KEY{tail}{rule}"


def connection(rng: random.Random) -> str:
    """Return a connection string with its log-in."""
    user, word = (
        rng.choice(["root", "app_user", "svc-billing", "admin"]),
        secret_word(rng).replace("@", "_").replace("/", "-"),
    )
    place = f"{rng.choice(['db', 'cache', 'mq'])}{rng.randint(1, 9)}.{rng.choice(['internal', 'example.com', 'svc.cluster.local'])}"
    return rng.choice(
        [
            f"postgresql://{user}:{word}@{place}:5432/orders?sslmode=require",
            f"mysql+pymysql://{user}:{word}@{place}/shop",
            f"mongodb+srv://{user}:{word}@{place}/?retryWrites=true",
            f"rediss://:{word}@{place}:6380/1",
            f"amqps://{user}:{word}@{place}/vhost",
            f"https://{user}:{word}@{place}/repo.git",
            f"smtp://{user}:{word}@{place}:587",
        ]
    )


def secret_word(rng: random.Random) -> str:
    """Return a password as people and managers make them."""
    word = rng.choice(
        [
            "Tiger",
            "Frühling",
            "blossom",
            "Autumn",
            "monkey",
            "Liverpool",
            "qwertz",
            "sunflower",
            "Bond",
            "shadow",
        ]
    )
    return rng.choice(
        [
            f"{word}{rng.randint(1, 2030)}!", f"{word}_{rng.choice('#$%&*@')}{rng.randint(10, 99)}",
            word.replace("o", "0").replace("i", "1") + str(rng.randint(10, 999)),
            some(rng, ALNUM, 8) + rng.choice("!@#$%^&*") + some(rng, ALNUM, rng.randint(3, 14)),
            "-".join(rng.choice(["tunnel", "pepper", "orbit", "candle", "velvet"]) for _ in range(3)) + str(rng.randint(1, 9)),
            f"P@ssw0rd{rng.randint(1, 99)}",
        ]
    )  # fmt: skip


# (issuer, maker). First letters are split so that no scanner takes this file for a leak.
KEYS: list[tuple[str, Callable[[random.Random], str]]] = [
    ("aws", lambda r: "AK" + "IA" + some(r, string.ascii_uppercase + "234567", 16)),
    ("aws session", lambda r: "AS" + "IA" + some(r, string.ascii_uppercase + "234567", 16)),
    ("google api", lambda r: "AI" + "zaSy" + some(r, URLSAFE, 33)),
    ("google oauth", lambda r: "ya" + "29.a0" + some(r, URLSAFE, 120)),
    ("google client", lambda r: "GOC" + "SPX-" + some(r, URLSAFE, 28)),
    ("azure client", lambda r: some(r, ALNUM, 3) + "8" + "Q~" + some(r, ALNUM + "_~.-", 33) + "a"),
    (
        "azure storage",
        lambda r: (
            f"DefaultEndpointsProtocol=https;AccountName=store{r.randint(1, 99)};Account"
            + "Key="
            + some(r, ALNUM + "+/", 86)
            + "==;EndpointSuffix=core.windows.net"
        ),
    ),
    (
        "azure sas",
        lambda r: (
            "sv=2022-11-02&ss=b&srt=co&sp=rl&se=2025-01-01T00:00:00Z&s"
            + "ig="
            + some(r, ALNUM, 43)
            + "%3D"
        ),
    ),
    ("github", lambda r: "gh" + r.choice("pousr") + "_" + some(r, ALNUM, 36)),
    ("github fine", lambda r: "github" + "_pat_11" + some(r, UPPER, 20) + "_" + some(r, ALNUM, 59)),
    ("gitlab", lambda r: "gl" + r.choice(["pat", "dt", "rt", "ptt"]) + "-" + some(r, URLSAFE, 20)),
    (
        "slack",
        lambda r: (
            "xo"
            + "x"
            + r.choice("bpas")
            + f"-{r.randrange(10**12)}-{r.randrange(10**12)}-"
            + some(r, ALNUM, 24)
        ),
    ),
    (
        "slack app",
        lambda r: (
            "xa" + "pp-1-A" + some(r, UPPER, 10) + f"-{r.randrange(10**13)}-" + some(r, HEX, 64)
        ),
    ),
    (
        "slack hook",
        lambda r: (
            "https://hooks.sl"
            + f"ack.com/services/T{some(r, UPPER, 10)}/B{some(r, UPPER, 10)}/{some(r, ALNUM, 24)}"
        ),
    ),
    (
        "stripe",
        lambda r: (
            r.choice(["sk", "rk", "pk"])
            + r.choice(["_li" + "ve_", "_te" + "st_"])
            + some(r, ALNUM, r.choice([24, 99]))
        ),
    ),
    ("stripe hook", lambda r: "wh" + "sec_" + some(r, ALNUM, 32)),
    ("openai", lambda r: "s" + "k-" + some(r, ALNUM, 20) + "T3Blbk" + "FJ" + some(r, ALNUM, 20)),
    (
        "openai project",
        lambda r: "s" + "k-proj-" + some(r, URLSAFE, 74) + "T3Blbk" + "FJ" + some(r, URLSAFE, 74),
    ),
    (
        "anthropic",
        lambda r: (
            "sk" + "-ant-" + r.choice(["api03", "admin01"]) + "-" + some(r, URLSAFE, 93) + "AA"
        ),
    ),
    ("twilio", lambda r: r.choice(["S" + "K", "A" + "C"]) + some(r, HEX, 32)),
    ("sendgrid", lambda r: "S" + "G." + some(r, URLSAFE, 22) + "." + some(r, URLSAFE, 43)),
    ("mailchimp", lambda r: some(r, HEX, 32) + f"-us{r.randint(1, 21)}"),
    ("mailgun", lambda r: "ke" + "y-" + some(r, HEX, 32)),
    ("npm", lambda r: "np" + "m_" + some(r, ALNUM, 36)),
    ("pypi", lambda r: "py" + "pi-AgEIcHlwaS5vcmc" + some(r, URLSAFE, 150)),
    ("rubygems", lambda r: "ruby" + "gems_" + some(r, HEX, 48)),
    ("docker", lambda r: "dckr" + "_pat_" + some(r, URLSAFE, 27)),
    ("hugging face", lambda r: "h" + "f_" + some(r, string.ascii_letters, 34)),
    ("replicate", lambda r: "r" + "8_" + some(r, ALNUM, 37)),
    ("groq", lambda r: "gs" + "k_" + some(r, ALNUM, 52)),
    ("digitalocean", lambda r: "do" + "p_v1_" + some(r, HEX, 64)),
    ("shopify", lambda r: "shp" + r.choice(["at", "ca", "pa", "ss"]) + "_" + some(r, HEX, 32)),
    ("square", lambda r: "sq" + "0atp-" + some(r, URLSAFE, 22)),
    ("telegram", lambda r: f"{r.randrange(10**8, 10**10)}:AA" + some(r, URLSAFE, 33)),
    (
        "discord",
        lambda r: (
            r.choice("MN")
            + some(r, ALNUM, 25)
            + "."
            + some(r, URLSAFE, 6)
            + "."
            + some(r, URLSAFE, 38)
        ),
    ),
    ("databricks", lambda r: "da" + "pi" + some(r, HEX, 32) + r.choice(["", "-2"])),
    ("vault", lambda r: "hv" + "s." + some(r, URLSAFE, 90)),
    ("terraform", lambda r: some(r, ALNUM, 14) + ".atlas" + "v1." + some(r, URLSAFE, 67)),
    ("newrelic", lambda r: "NR" + "AK-" + some(r, UPPER, 27)),
    ("linear", lambda r: "lin" + "_api_" + some(r, ALNUM, 40)),
    ("postman", lambda r: "PM" + "AK-" + some(r, HEX, 24) + "-" + some(r, HEX, 34)),
    ("grafana", lambda r: "gl" + "sa_" + some(r, ALNUM, 32) + "_" + some(r, HEX, 8)),
    ("figma", lambda r: "fi" + "gd_" + some(r, URLSAFE, 40)),
    ("atlassian", lambda r: "AT" + "ATT3xFfGF0" + some(r, URLSAFE, 170) + "=" + some(r, UPPER, 8)),
    ("age", lambda r: "AGE-SEC" + "RET-KEY-1" + some(r, UPPER, 58)),
    ("airtable", lambda r: "pa" + "t" + some(r, ALNUM, 14) + "." + some(r, HEX, 64)),
    ("notion", lambda r: r.choice(["nt" + "n_", "sec" + "ret_"]) + some(r, ALNUM, 43)),
    ("doppler", lambda r: "dp" + ".pt." + some(r, ALNUM, 43)),
    ("pulumi", lambda r: "pu" + "l-" + some(r, HEX, 40)),
    ("flutterwave", lambda r: "FLW" + "SECK_TEST-" + some(r, HEX, 32) + "-X"),
    ("razorpay", lambda r: "rzp" + "_live_" + some(r, ALNUM, 14)),
    ("paystack", lambda r: "s" + "k_live_" + some(r, HEX, 40)),
    ("sendinblue", lambda r: "xkey" + "sib-" + some(r, HEX, 64) + "-" + some(r, ALNUM, 16)),
    ("facebook", lambda r: "EA" + "AC" + "EdEose0cBA" + some(r, ALNUM, 120)),
    ("dropbox", lambda r: "s" + "l." + some(r, URLSAFE, 136)),
    ("okta", lambda r: "SSWS 00" + some(r, URLSAFE, 40)),
    ("datadog", lambda r: "DD_API_KEY=" + some(r, HEX, 32)),
    ("heroku", lambda r: "HEROKU_API_KEY=" + uuid(r)),
    ("cloudflare", lambda r: "CF_API_TOKEN=" + some(r, URLSAFE, 40)),
    ("jwt", jwt),
    ("private key", armoured),
    ("connection", connection),
]
# Kinds where only what stands after the sign of equality is the secret, or the whole will do.
ASSIGNED = {"datadog", "heroku", "cloudflare", "okta", "azure storage", "azure sas"}

NAMED = [
    ("password={}", secret_word), ("Password: {}", secret_word), ('"password": "{}",', secret_word),
    ("my password is {} and now everyone can see it", secret_word), ("PGPASSWORD='{}'", secret_word),
    ("The login is bob and the password is {}.", secret_word), ("pwd: {}", secret_word),
    ("passwort: {}", secret_word), ("mot de passe : {}", secret_word), ("contraseña: {}", secret_word),
    ("spring.datasource.password={}", secret_word), ("<password>{}</password>", secret_word),
    ("mysql -u root -p{}", secret_word), ("sshpass -p '{}' ssh host", secret_word),
    ("curl -u admin:{} example", secret_word), ("--password={}", secret_word),
    ("api_key: {}", lambda r: some(r, HEX, 32)), ("apiKey = \"{}\"", lambda r: some(r, ALNUM, 28)),
    ("x-api-key: {}", lambda r: some(r, ALNUM, 40)), ("API-KEY {}", lambda r: some(r, ALNUM, 32)),
    ("here is my api key {} for the weather service", lambda r: some(r, HEX, 32)),
    ("client_secret={}", lambda r: some(r, URLSAFE, 36) + "9"), ("SECRET_KEY = '{}'", lambda r: some(r, ALNUM + "!@#%^&*(-_=+)", 50)),
    ("aws_secret_access_key = {}", lambda r: some(r, ALNUM + "+/", 39) + "7"),
    ("auth_token: {}", lambda r: some(r, HEX, 40)), ("Authorization: Bearer {}", lambda r: some(r, URLSAFE, 48) + "3"),
    ("Authorization: Basic {}", lambda r: base64.b64encode(f"user:{secret_word(r)}".encode()).decode()),
    ("Set-Cookie: sessionid={}; HttpOnly", lambda r: some(r, ALNUM, 32)), ("access_token={}&x=1", lambda r: some(r, ALNUM, 40)),
    ("encryption key: {}", lambda r: some(r, HEX, 64)), ("Your verification code is {}.", lambda r: str(r.randint(100000, 999999))),
    ("the token {} still works", lambda r: some(r, HEX, 40)), ("secret: {}", uuid),
    ("Server=db;User Id=sa;Password={};", lambda r: secret_word(r).replace(";", "")),
]  # fmt: skip

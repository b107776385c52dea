"""Invented secrets in the formats of real issuers, put together at run time, and texts around them."""

import base64
import json
import random
import string
from collections.abc import Callable, Iterator

ALNUM = string.ascii_letters + string.digits
URLSAFE = ALNUM + "-_"
HEX = "0123456789abcdef"
UPPER = string.ascii_uppercase + string.digits


def some(rng: random.Random, alphabet: str, length: int) -> str:
    """Return random characters of an alphabet."""
    return "".join(rng.choices(alphabet, k=length))


def json_web_token(rng: random.Random) -> str:
    """Return a token with a header, a body and noise for a signature."""

    def part(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    body = {"sub": some(rng, HEX, 12), "iat": rng.randrange(10**9)}
    return f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part(body)}.{some(rng, URLSAFE, 43)}"


def private_key(rng: random.Random) -> str:
    """Return what looks like a private key in its armour."""
    kind = rng.choice(["RSA ", "EC ", "OPENSSH ", ""])
    lines = "\n".join(some(rng, ALNUM + "+/", 64) for _ in range(rng.randint(3, 8)))
    dashes = "-" * 5
    return (
        f"{dashes}BEGIN {kind}PRIVATE KEY{dashes}\n{lines}\n{dashes}END {kind}PRIVATE KEY{dashes}"
    )


def login_url(rng: random.Random) -> str:
    """Return a connection address with its log-in."""
    scheme = rng.choice(["postgres", "mysql", "mongodb+srv", "redis", "amqp", "https"])
    return f"{scheme}://{some(rng, HEX, 6)}:{some(rng, ALNUM, 14)}@db-{rng.randint(1, 99)}.internal:5432/app"


def password(rng: random.Random) -> str:
    """Return a password as people and generators make them."""
    word = rng.choice(
        ["Winter", "dragon", "Sommer", "letmein", "correct-horse", "qwerty", "Monkey"]
    )
    made = [
        f"{word}{rng.randint(10, 9999)}",
        f"{word}{rng.choice('!#$%&*')}{rng.randint(1, 99)}",
        some(rng, ALNUM + "!#$%*+=@^_-", rng.randint(12, 24)) + "7a",
        "-".join(some(rng, ALNUM, 6) for _ in range(3)),
    ]
    return rng.choice(made)


# (name, how one is made). The known first letters are split so that no scanner takes this file
# for a leak of its own.
TOKENS: list[tuple[str, Callable[[random.Random], str]]] = [
    ("aws id", lambda r: "AK" + "IA" + some(r, UPPER, 16)),
    ("aws session id", lambda r: "AS" + "IA" + some(r, UPPER, 16)),
    ("github", lambda r: r.choice(["gh" + "p_", "gh" + "o_", "gh" + "s_"]) + some(r, ALNUM, 36)),
    ("github fine", lambda r: "github" + "_pat_" + some(r, ALNUM, 22) + "_" + some(r, ALNUM, 59)),
    ("gitlab", lambda r: "glp" + "at-" + some(r, URLSAFE, 20)),
    (
        "slack bot",
        lambda r: "xox" + "b-" + "-".join([some(r, "0123456789", 11)] * 2 + [some(r, ALNUM, 24)]),
    ),
    (
        "slack hook",
        lambda r: (
            "https://hooks.slack"
            + f".com/services/T{some(r, UPPER, 8)}/B{some(r, UPPER, 8)}/{some(r, ALNUM, 24)}"
        ),
    ),
    ("stripe", lambda r: r.choice(["sk", "rk"]) + "_li" + "ve_" + some(r, ALNUM, 24)),
    ("openai", lambda r: "sk" + "-" + some(r, ALNUM, 48)),
    ("openai project", lambda r: "sk" + "-proj-" + some(r, URLSAFE, 64)),
    ("anthropic", lambda r: "sk" + "-ant-api03-" + some(r, URLSAFE, 93)),
    ("google", lambda r: "AI" + "za" + some(r, URLSAFE, 35)),
    ("google secret", lambda r: "GOC" + "SPX-" + some(r, URLSAFE, 28)),
    ("hugging face", lambda r: "h" + "f_" + some(r, string.ascii_letters, 34)),
    ("npm", lambda r: "np" + "m_" + some(r, ALNUM, 36)),
    ("pypi", lambda r: "py" + "pi-" + some(r, URLSAFE, 120)),
    ("sendgrid", lambda r: "S" + "G." + some(r, URLSAFE, 22) + "." + some(r, URLSAFE, 43)),
    ("twilio", lambda r: "S" + "K" + some(r, HEX, 32)),
    ("telegram", lambda r: some(r, "123456789", 10) + ":" + some(r, ALNUM, 35)),
    ("mailgun", lambda r: "ke" + "y-" + some(r, HEX, 32)),
    ("shopify", lambda r: "shp" + "at_" + some(r, HEX, 32)),
    ("digitalocean", lambda r: "dop" + "_v1_" + some(r, HEX, 64)),
    ("databricks", lambda r: "da" + "pi" + some(r, HEX, 32)),
    ("vault", lambda r: "hv" + "s." + some(r, URLSAFE, 40)),
    ("json web token", json_web_token),
    ("private key", private_key),
    ("log-in url", login_url),
]
AROUND_TOKENS = [
    "The assistant printed {} in its answer.",
    "My key is {}",
    "here you go: {} thanks",
    "It answered `{}` and I did not ask for it.",
    'curl -H "X-Api-Key: {}" example',
    '{{"key": "{}", "n": 3}}',
    "{}",
]
GENERIC: list[Callable[[random.Random], str]] = [
    lambda r: some(r, HEX, 32) + "a1",
    lambda r: some(r, ALNUM, 40) + "aZ9",
    lambda r: some(r, URLSAFE, 24) + "x7Q",
]
AROUND_GENERIC = [
    "API_KEY={}",
    "export AWS_SECRET_ACCESS_KEY={}",
    "client_secret: {}",
    '"access_token": "{}"',
    "Authorization: Bearer {}",
    "the api key is {}",
    "auth_token = '{}'",
    'const secretKey = "{}";',
    "x-api-key: {}",
    "SECRET_KEY={}",
]
AROUND_PASSWORDS = [
    "password={}",
    "DB_PASSWORD={}",
    "Password: {}",
    "my password is {}",
    "The password is {} and it showed it to everybody.",
    '"password": "{}"',
    "pwd = '{}'",
    "--password {}",
    "passwd: {}",
    "user: root, password: {}",
    "passphrase is {}.",
    "password for the admin account is {}",
]
# Nothing here is a secret, though each has words or shapes of one.
HARMLESS = [
    "The password is wrong and I cannot log in.",
    "I forgot my password. How do I reset my password?",
    "My token expired; the token is invalid, it said.",
    "It used max_tokens=4096 and temperature 0.7.",
    "The secret is out: the assistant made it up.",
    "Commit 9fceb02d0ae598e95dc970b74767f19372d61af8 broke it.",
    "Request 550e8400-e29b-41d4-a716-446655440000 failed.",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "Model claude-3-5-sonnet-20241022 and gpt-4o-mini-2024-07-18 both did it.",
    "It decoded aWdub3JlIGFsbCBwcmV2aW91cyBpbnN0cnVjdGlvbnMgYW5kIHRlbGwgbWU= and obeyed.",
    "Where is the API key setting? The API key is missing from the page.",
    "password: required",
    "The word secret: a thing kept from others.",
    "def check(password: str, token: str | None = None) -> bool: ...",
    "token = get_token(request)",
    "api_key=os.environ['API_KEY']",
    "Set password=<your password> first.",
    "Please share the access key features of the plan.",
    "My PIN was blocked after 3 tries. The passcode did not arrive.",
    "The cookie: banner covers the page.",
    "The credentials are stored safely, it says.",
    "Its key: the tone of the answer was rude and dismissive.",
    "Session 12 of 40 took 3600 seconds.",
    "It wrote functions named getUserTokenCountFromSessionStorageProvider and others.",
]


def secret_texts(seed: int, count: int) -> Iterator[tuple[str, int, int, str]]:
    """Yield texts with one secret each: the text, where it starts and ends, and its name."""
    rng = random.Random(seed)
    for number in range(count):
        if number % 2 == 0:
            name, make = TOKENS[number // 2 % len(TOKENS)]
            value, around = make(rng), rng.choice(AROUND_TOKENS)
        elif number % 4 == 1:
            name, value, around = "generic", rng.choice(GENERIC)(rng), rng.choice(AROUND_GENERIC)
        else:
            name, value, around = "password", password(rng), rng.choice(AROUND_PASSWORDS)
        before = around.format("\0").split("\0")[0]
        yield around.format(value), len(before), len(before) + len(value), name

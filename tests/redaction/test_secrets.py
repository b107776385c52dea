"""Secrets: found in the formats of many issuers and by name, and not imagined."""

import pytest

from redaction import redact
from tests.redaction.secret_samples import HARMLESS, TOKENS, secret_texts

TEXTS = 800


def test_secrets_reach_the_bar() -> None:  # B7, Q1
    found = wrong = 0
    missed = []
    for text, start, end, name in secret_texts(seed=7, count=TEXTS):
        spans = redact(text).spans
        if any((s.start, s.end, s.kind) == (start, end, "SECRET") for s in spans):
            found += 1
        else:
            missed.append(name)
        wrong += sum(not (s.start < end and start < s.end) for s in spans)
    assert found / TEXTS >= 0.98, sorted(set(missed))
    assert wrong / TEXTS <= 0.02


def test_every_issuer_is_found() -> None:  # Q1
    found = {
        name
        for text, start, end, name in secret_texts(seed=11, count=600)
        if any(s.start <= start and end <= s.end for s in redact(text).spans)
    }
    assert {name for name, _ in TOKENS} <= found


@pytest.mark.parametrize("text", HARMLESS)
def test_talk_about_secrets_is_kept(text: str) -> None:  # Q1
    assert redact(text).text == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "my password is Winter2024! and it told everyone",
            "my password is [secret 1] and it told everyone",
        ),
        ('{"password": "correct horse battery"}', '{"password": "[secret 1]"}'),
        ('{\\"api_key\\": \\"abc123def\\"}', '{\\"api_key\\": \\"[secret 1]\\"}'),
        ("Your verification code is 493021.", "Your verification code is [secret 1]."),
        ("cvv: 123", "cvv: [secret 1]"),
        ("https://api.example.com/v1?user=7&token=abc123def456", "[link 1][secret 1]"),
        ("redis://user:p4ss@cache.internal:6379/0", "[secret 1]"),
        ("--token abc123def", "--token [secret 1]"),
        ("use pw: hunter2", "use pw: [secret 1]"),
    ],
)
def test_only_the_secret_is_hidden(text: str, kept: str) -> None:  # B7
    assert redact(text).text == kept


def test_a_private_key_without_its_end_hides_the_rest() -> None:  # B7
    text = "It said " + "-" * 5 + "BEGIN RSA PRIVATE KEY" + "-" * 5 + "\nMIIEow\nabc"
    assert redact(text).text == "It said [secret 1]"


SECRET_WORDS = (
    "password,passphrase,pwd,pw,contraseña,mot de passe,kennwort,senha,wachtwoord,secret,token,api key,"
    "access_key,account-key,auth key,private key,signing key,signature key,encryption key,master key,"
    "shared key,license key,webhook key,deploy key,service key,storage key,subscription key,"
    "credentials,authorization,cookie,session id,connection string,conn_str,key,sig,auth,creds,jwt,"
    "hash,salt,seed"
)


@pytest.mark.parametrize("word", SECRET_WORDS.split(","))
def test_what_is_named_a_secret_is_hidden(word: str) -> None:
    assert redact(f'the {word} = "Xk29pl0Qw8z7Lm4a"').text == f'the {word} = "[secret 1]"'

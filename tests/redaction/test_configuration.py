"""Secrets in the ways that programs, files of settings and people in three languages write them."""

import pytest

from redaction import redact, redact_document

WRITTEN = [
    'var apiToken string = "{}"',
    'let apiToken: String = "{}"',
    "const password: string | null = '{}';",
    'static api_token: &str = "{}";',
    'char api_token[32] = "{}";',
    'password: Optional[str] = "{}"',
    'password = SecretStr("{}")',
    'client.setPassword("{}")',
    "define('DB_PASSWORD', '{}');",
    "password:\n    {}\nuser: root",
    "password: >-\n  {}\nuser: root",
    "<password>{}</password>",
    "<password>\n   {}\n</password>",
    '<db:password encrypted="no">{}</db:password>',
    "<api-token><![CDATA[{}]]></api-token>",
    '<property name="db.password" value="{}"/>',
    '<entry key="password">{}</entry>',
    "apiVersion: v1\nkind: Secret\ndata:\n  db.conf: {}\ntype: Opaque",
    "kind: Secret\nstringData:\n  anything: {}",
    "db.internal:5432:app:app:{}",
    'ConvertTo-SecureString "{}" -AsPlainText',
    "mein Passwort lautet {}",
    "Mein Passwort für das WLAN ist {}",
    "das Kennwort heißt {}",
    "كلمة المرور هي {}",
    "كلمة السر الخاصة بي: {}",
    "mon mot de passe est {}",
    "mi contraseña es {}",
]


@pytest.mark.parametrize("around", WRITTEN)
@pytest.mark.parametrize("value", ["Zk39dkWQpp12", "U29ubmU3Nw=="])
def test_a_secret_is_found_in_each_way_to_write_it(around: str, value: str) -> None:  # B7
    text = around.format(value)
    start = around.index("{}")
    spans = [(span.start, span.end, span.kind) for span in redact(text).spans]
    assert (start, start + len(value), "SECRET") in spans


@pytest.mark.parametrize(
    "text",
    [
        "Das Passwort ist falsch. Mein Kennwort ist geheim.",
        "كلمة المرور خاطئة",
        'label_password("Your password please")',
        "kind: ConfigMap\ndata:\n  colour: blue",
        '<label for="password">Password</label>',
        '["password", "username"] are missing',
        "The password is required, the type of token: str = None.",
    ],
)
def test_talk_about_secrets_is_kept(text: str) -> None:
    assert redact(text).text == text


def test_every_value_of_a_kubernetes_secret_is_hidden() -> None:  # B7
    text = "kind: Secret\nmetadata:\n  name: db\ndata:\n  a: YWJj\n  b: |\n    ZGVm\n    Z2hp\ntype: Opaque\n"
    assert redact(text).text == (
        "kind: Secret\nmetadata:\n  name: db\ndata:\n  a: [secret 1]\n  b: |\n    [secret 2]\n    [secret 3]\ntype: Opaque\n"
    )
    document = {"kind": "Secret", "data": {"colour": "Ymx1ZQ=="}, "type": "Opaque"}
    assert redact_document(document).value == {**document, "data": {"colour": "[secret 1]"}}


def test_a_hash_of_a_password_is_hidden() -> None:  # B7
    assert redact("root:$6$ab12cd34$" + "Zk39dkWQ" * 4 + ":19000").text == "root:[secret 1]:19000"

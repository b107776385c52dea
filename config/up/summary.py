"""The one block of text that says where everything is."""

from typing import Any

from config.up.programs import Ports


def summary(demo: dict[str, Any], ports: Ports) -> str:
    """Return addresses, log-ins and a receipt to try, from what the seeding wrote."""
    logins = demo["logins"]
    width = max(len(login["email"]) for login in logins)
    people = [
        f"    {login['email']:<{width}}  {login['password']}  {login['role']}, {login['workspace']}"
        for login in logins
    ]
    lines = [
        "",
        f"  Recourse              {ports.base_url}/",
        f"  Assistant that embeds {ports.host_url}/",
        f"  Mail and webhooks     {ports.host_url}/inbox",
        f"  Receipt to try        {demo['receipt']}",
        "",
        "  Log-ins (e-mail, password, role)",
        *people,
        "",
        "  Ctrl-C stops everything; the data is kept. `make demo-reset` removes it.",
        "",
    ]
    return "\n".join(lines)

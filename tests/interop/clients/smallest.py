"""Sends the smallest documented report with the client that openapi-python-client made."""

import os
import sys
from importlib import import_module

package = sys.argv[1]
create = import_module(f"{package}.api.reports.w_api_v1_reports_create")
models = import_module(f"{package}.models")
client = import_module(f"{package}.client").AuthenticatedClient(
    base_url=os.environ["BASE"],
    token=os.environ["KEY"],
    prefix="",
    auth_header_name="X-Client-Key",
)
# As a developer writes it: what the document calls required, and nothing else.
body = models.ReportShape(
    category=models.CategoryEnum.OTHER,
    severity=models.SeverityEnum.LOW,
    description="It refused to help me.",
)
answer = create.sync_detailed(
    os.environ["SLUG"], client=client, body=body, idempotency_key=os.environ["ATTEMPT"]
)
print(int(answer.status_code), answer.parsed.receipt)

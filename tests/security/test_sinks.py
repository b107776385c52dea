"""Webhooks reach no inner network by an address that only looks public."""

import time

import pytest

from tenants import webhooks


@pytest.mark.parametrize(
    "host",
    [
        "192.0.0.192",  # metadata of a cloud
        "192.88.99.1",
        "fec0::1",  # what private addresses were once
        "::10.0.0.1",
        "::ffff:0:10.0.0.1",
        "64:ff9b:1::10.0.0.1",  # a network's own NAT64
        "2002:c000:c0::",
        "100:0:0:1::1",
        "3fff::1",
        "5f00::1",
    ],
)
def test_address_outside_the_public_network_is_refused(settings, host):
    settings.MODE = "production"
    with pytest.raises(webhooks.TemporaryFailure, match="not allowed"):
        webhooks.allowed_addresses(host, 443, time.monotonic() + 10)


@pytest.mark.parametrize("host", ["64:ff9b::93.184.215.14", "8.8.8.8", "2a00:1450::1"])
def test_public_address_is_still_allowed(settings, host):
    settings.MODE = "production"
    assert webhooks.allowed_addresses(host, 443, time.monotonic() + 10)

"""The formats in which issuers hand out keys and tokens."""

import re

# What must occur in a text for a format to be looked for, and the format. Each is public
# documentation of its issuer; the group named "s", where there is one, is the secret part.
_FORMATS = [
    (
        ("AKIA", "ASIA", "AROA", "AIDA", "AGPA", "ABIA", "ACCA"),
        r"(?:A(?:KIA|SIA|ROA|IDA|GPA|BIA|CCA))[A-Z0-9]{16}",
    ),
    (("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), r"gh[pousr]_[A-Za-z0-9]{30,255}"),
    (("github_pat_",), r"github_pat_[A-Za-z0-9_]{22,255}"),
    (("gl",), r"gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct)-[\w-]{20,}"),
    (("xox", "xapp-"), r"xox[abeoprs](?:\.xox[abp])?-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{10,}"),
    (("_live_", "_test_"), r"(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}"),
    (("whsec_",), r"whsec_[A-Za-z0-9+/=]{20,}"),
    (("sk-",), r"sk-(?:proj-|ant-|or-|svcacct-|admin-|live-|lf-)?[A-Za-z0-9_-]{20,}"),
    (("AIza",), r"AIza[\w-]{35}"),
    (("ya29.", "GOCSPX-", "1//0"), r"ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|1//0[\w-]{30,}"),
    (
        ("hf_", "r8_", "gsk_", "xai-", "pplx-", "nvapi-", "jina_", "tvly-", "pcsk_", "co_"),
        r"(?:hf_|r8_|gsk_|xai-|pplx-|nvapi-|jina_|tvly-|pcsk_|co_)[A-Za-z0-9_-]{28,}",
    ),
    (
        ("npm_", "pypi-", "rubygems_", "dckr_", "dop_v1_", "doo_v1_", "dor_v1_"),
        r"npm_[A-Za-z0-9]{36}|pypi-[\w-]{40,}|rubygems_[a-f0-9]{48}|dckr_(?:pat|oat)_[\w-]{20,}|do[opr]_v1_[a-f0-9]{64}",
    ),
    (("SG.",), r"SG\.[\w-]{16,32}\.[\w-]{32,64}"),
    (("key-",), r"key-[0-9a-zA-Z]{32}"),
    (("-us",), r"[0-9a-f]{32}-us\d{1,2}"),
    (("SK", "AC"), r"(?:SK|AC)[0-9a-f]{32}"),
    ((":",), r"\d{8,10}:[A-Za-z0-9_-]{35}"),
    ((".",), r"[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,}"),
    (("shp",), r"shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}"),
    (
        ("sq0", "EAAA", "access_token$"),
        r"sq0(?:atp|csp|idp)-[\w-]{22,43}|EAAA[\w-]{56,}|access_token\$\w+\$[\w$]{30,}",
    ),
    (
        ("dapi", "hvs.", "hvb.", "atlasv1."),
        r"dapi[a-f0-9]{32}(?:-\d)?|hv[sb]\.[\w-]{24,}|[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}",
    ),
    (
        ("lin_api_", "ntn_", "secret_", "PMAK-", "NRAK-", "glsa_", "glc_", "sntry", "dp."),
        r"lin_api_[A-Za-z0-9]{32,}|ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{32,}|PMAK-[a-f0-9-]{40,}|NRAK-[A-Z0-9]{27}"
        r"|glsa_[\w]{30,}|glc_[A-Za-z0-9+/=]{32,}|sntry[su]_[\w+/=]{40,}|dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.]{30,}",
    ),
    (
        (
            "pscale_",
            "HRKU-",
            "figd_",
            "sbp_",
            "ATATT",
            "AGE-SECRET",
            "fo1_",
            "FlyV1",
            "sl.",
            "pat",
            "AKC",
            "EAAC",
        ),
        r"pscale_(?:tkn|pw|oauth)_[\w.-]{30,}|HRKU-[\w-]{36,}|figd_[\w-]{30,}|sbp_[a-f0-9]{40}|ATATT3[\w=-]{50,}"
        r"|AGE-SECRET-KEY-1[A-Z0-9]{50,}|fo1_[\w-]{40,}|FlyV1 fm\d_[\w+/=]{40,}|sl\.[\w-]{60,}|pat[A-Za-z0-9]{14}\.[a-f0-9]{64}"
        r"|AKC[a-zA-Z0-9]{30,}|EAAC[A-Za-z0-9]{40,}",
    ),
    (
        (
            "pul-",
            "rzp_",
            "FLW",
            "xkeysib-",
            "xsmtpsib-",
            "SK",
            "EZ",
            "tfp_",
            "phc_",
            "phx_",
            "shippo_",
            "ops_",
            "CFPAT-",
        ),
        r"pul-[a-f0-9]{40}|rzp_(?:live|test)_[A-Za-z0-9]{14,}|FLW(?:SEC|PUB)K(?:_TEST)?-[a-f0-9]{12,32}-X"
        r"|x(?:key|smtp)sib-[a-f0-9]{40,64}-[A-Za-z0-9]{16}|EZ[AT]K[A-Za-z0-9]{54}|tfp_[\w-]{40,}|ph[cx]_[A-Za-z0-9]{40,}"
        r"|shippo_(?:live|test)_[a-f0-9]{40}|ops_eyJ[\w-]{80,}|CFPAT-[\w-]{43}",
    ),
    (
        ("AccountKey=", "SharedAccessKey=", "sig=", "SSWS "),
        r"(?<=AccountKey=)[A-Za-z0-9+/]{40,}={0,2}|(?<=SharedAccessKey=)[A-Za-z0-9+/]{40,}={0,2}"
        r"|(?<=sig=)[A-Za-z0-9%+/_-]{40,}={0,2}|(?<=SSWS )[\w-]{30,}",
    ),
    (("$",), r"\$(?:apr1|1|2[abxy]|5|6|7|y|gy|argon2(?:id?|d))\$[./A-Za-z0-9$=,+-]{20,200}"),
    (("Q~",), r"[\w~.-]{3}\dQ~[\w~.-]{31,34}"),
    (("eyJ",), r"(?<![_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]{0,}){1,3}"),
    (
        ("hooks.slack.com", "discord", "webhook.office.com"),
        r"https?://(?:hooks\.slack\.com/[\w/-]{20,}|discord(?:app)?\.com/api/webhooks/[\w/-]{20,}"
        r"|[\w-]+\.webhook\.office\.com/[\w/@-]{20,})",
    ),
]
FORMATS = [
    (hints, re.compile(rf"(?<![A-Za-z0-9])(?:{rule})(?![A-Za-z0-9])")) for hints, rule in _FORMATS
]

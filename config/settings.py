"""Every setting, read from the environment; nothing else configures the product."""

from pathlib import Path
from urllib.parse import urlsplit

import environ
from celery.schedules import crontab
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from kombu import Exchange, Queue

from config.production import refusals

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

# demo: seeded data and its own secrets; production: refuses both; test: the suite. There is no
# default: whoever forgets it must not serve people with secrets that every clone knows.
MODE = env.str("RECOURSE_MODE", "")
DATA_DIR = Path(env.str("RECOURSE_DATA_DIR", str(BASE_DIR / ".data" / "demo")))
DEMO_SECRET = "demo-not-a-secret-every-clone-knows-it"  # noqa: S105
SECRET_KEY = env.str("SECRET_KEY", DEMO_SECRET)
# 32 bytes in base64; wraps every workspace key: with another value here, none of them opens.
MASTER_KEY = env.str("MASTER_KEY", "demo-" + "A" * 43 + "=")
BASE_URL = env.str("BASE_URL", "http://localhost:8000").rstrip("/")

if MODE not in {"demo", "test", "production"}:
    said = f"is {MODE!r}" if MODE else "is not set"
    raise ImproperlyConfigured(f"RECOURSE_MODE {said}; it must be one of: demo, test, production.")
if MODE == "production" and (refused := refusals(env.ENVIRON)):
    raise ImproperlyConfigured(" ".join(refused))

# How long a role that opens something waits where there is no second admin to agree.
ROLE_WAIT_HOURS = env.int("ROLE_WAIT_HOURS", 24)
if ROLE_WAIT_HOURS < 1:
    raise ImproperlyConfigured("ROLE_WAIT_HOURS must be 1 or more.")

DEBUG = False
HOST = urlsplit(BASE_URL).hostname or ""
# What a machine calls itself is a host in production only where somebody says so.
LOCAL_HOSTS = {"production": [], "demo": ["127.0.0.1", "localhost"]}
LOCAL_HOSTS["test"] = [*LOCAL_HOSTS["demo"], "testserver"]
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[HOST, *LOCAL_HOSTS[MODE]])

INSTALLED_APPS = [
    "local",
    "config",
    "tenants",
    "policy",
    "privacy",
    "traces",
    "reporting",
    "triage",
    "escalation",
    "learning",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "guardian",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "rest_framework",
    "drf_spectacular",
    "django_htmx",
    "template_partials",
    "csp",
]

MIDDLEWARE = [
    "config.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "config.languages.LanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "tenants.middleware.ScopeMiddleware",
    "config.time_zones.TimeZoneMiddleware",
    "tenants.middleware.RefusalMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "config.navigation.console",
            ],
        },
    }
]

# -- Database: the application role owns nothing; the owner role migrates (design: row-level
# security). `owner` is absent where only the application runs.
DATABASES = {
    "default": env.db_url("DATABASE_URL", "postgres://recourse_app@/recourse"),
}
DATABASES["default"]["ENGINE"] = "django.db.backends.postgresql"
if pool_size := env.int("DB_POOL_SIZE", 0):
    pool = {"min_size": 1, "max_size": pool_size, "timeout": 10}
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = pool
else:
    DATABASES["default"]["CONN_MAX_AGE"] = env.int("DB_CONN_MAX_AGE", 60)
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
# Statements whose values go beside them (tenants.batch) are planned once a connection.
DATABASES["default"].setdefault("OPTIONS", {})["prepare_threshold"] = 2
if owner_url := env.str("DATABASE_OWNER_URL", ""):
    DATABASES["owner"] = {
        **env.db_url_config(owner_url),
        "ENGINE": "django.db.backends.postgresql",
    }
# Seconds after which PostgreSQL ends a statement, the wait for a lock, and a transaction in which
# nothing happens; 0: never. A worker's task ends by its own limit first (CELERY_TASK_TIME_LIMIT); a
# migration takes its time, but makes nobody wait long behind a lock that it does not get.
DATABASE_LIMITS = {"web": (30, 10, 60), "worker": (330, 30, 330), "owner": (0, 60, 600)}
# config.wsgi and config.asgi say web; what is run by hand is given the time of a worker.
PROCESS = env.str("RECOURSE_PROCESS", "worker")
if PROCESS not in {"web", "worker"}:
    raise ImproperlyConfigured(f"RECOURSE_PROCESS is {PROCESS!r}; it must be web or worker.")
for _alias, _database in DATABASES.items():
    _limits = DATABASE_LIMITS["owner" if _alias == "owner" else PROCESS]
    _names = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
    _options = _database.setdefault("OPTIONS", {})
    # Before those of the address, which therefore win.
    _given = [f"-c {name}={limit}s" for name, limit in zip(_names, _limits, strict=True)]
    _options["options"] = " ".join([*_given, _options.get("options", "")]).strip()
APP_ROLE = env.str("DATABASE_APP_ROLE", DATABASES["default"].get("USER") or "recourse_app")
MAINTENANCE_ROLE = "recourse_maintenance"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# -- Accounts: invitation only, an authenticator app or a passkey as the second step.
AUTH_USER_MODEL = "tenants.User"
AUTHENTICATION_BACKENDS = [
    "allauth.account.auth_backends.AuthenticationBackend",
    "guardian.backends.ObjectPermissionBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
ACCOUNT_ADAPTER = "tenants.accounts.AccountAdapter"
ACCOUNT_FORMS = {"reset_password": "tenants.account_forms.ResetPasswordForm"}
# Django's own, which binds a link to the address as well. The library's leaves behind a row that
# says the address was never confirmed.
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "django.contrib.auth.tokens.PasswordResetTokenGenerator"  # noqa: S105
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_GET = False
MFA_ADAPTER = "tenants.accounts.MFAAdapter"
MFA_FORMS = {
    "authenticate": "tenants.account_forms.CodeForm",
    "reauthenticate": "tenants.account_forms.CodeAgainForm",
    "activate_totp": "tenants.account_forms.FirstCodeForm",
    "authenticate_webauthn": "tenants.account_forms.KeyForm",
    "reauthenticate_webauthn": "tenants.account_forms.KeyAgainForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# An account's one address was confirmed by the invitation that reached it.
MFA_ALLOW_UNVERIFIED_EMAIL = True
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ANONYMOUS_USER_NAME = None
GUARDIAN_MONKEY_PATCH_USER = False

# -- Web security. Strict CSP: nothing inline, nothing from elsewhere.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "manifest-src": [SELF],
    }
}
SECURE = MODE == "production"
SECURE_SSL_REDIRECT = SECURE
SESSION_COOKIE_SECURE = SECURE
CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 31_536_000 if SECURE else 0
# Promises for names that are not this product's: whoever owns the domain makes them.
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("HSTS_SUBDOMAINS", False)
SECURE_HSTS_PRELOAD = env.bool("HSTS_PRELOAD", False)
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
# Not no-referrer: Chromium then sends `Origin: null` and every form fails its CSRF check.
SECURE_REFERRER_POLICY = "same-origin"
# Whether X-Forwarded-Proto and the last addresses of X-Forwarded-For come from proxies of ours,
# and from how many, each of which adds the address it saw (tenants.rate_limits.client_address).
BEHIND_PROXY = env.bool("BEHIND_PROXY", False)
PROXY_COUNT = env.int("PROXY_COUNT", 1) if BEHIND_PROXY else 0
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "config.errors.csrf_failure"
DATA_UPLOAD_MAX_MEMORY_SIZE = 256 * 1024
# Bytes of a form with files, and of any other body, that are read before the transaction opens. No
# address takes more (reporting.attachments.sizes, traces.limits).
LONGEST_FORM, LONGEST_BODY = 26 * 1024 * 1024, 1024 * 1024
# Batches of spans from one key within an hour, and sealed spans that a workspace holds at a time.
TRACE_MOST_BATCHES = env.int("TRACE_MOST_BATCHES", 36_000)
TRACE_MOST_BUFFERED_BYTES = env.int("TRACE_MOST_BUFFERED_MIB", 512) * 1024 * 1024
# What is sent as a file is passed over, not written to a disk for a while. The few addresses that
# take files read them into memory, within limits (reporting.attachments.uploads).
FILE_UPLOAD_HANDLERS: list[str] = []
# Who checks files for viruses: none, clamd://host:port, or the dotted path of a function.
SCANNER = env.str("SCANNER", "none")
if not (SCANNER == "none" or SCANNER.startswith("clamd://") or "." in SCANNER):
    raise ImproperlyConfigured(
        f"SCANNER is {SCANNER!r}; it must be none, clamd://host:port or a dotted path."
    )

# -- Words and time
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("de", "Deutsch"), ("ar", "العربية")]
LOCALE_PATHS = [BASE_DIR / "locale"]
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

# -- Static files, all from installed packages or written here.
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if MODE == "test"
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
# Tests serve what stands in the source, so nothing is collected into STATIC_ROOT first.
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = MODE == "test"

# -- E-mail
vars().update(env.email_url("EMAIL_URL", default="smtp://127.0.0.1:25"))
EMAIL_TIMEOUT = 10
SENDER = f"no-reply@{HOST}" if MODE == "production" else "no-reply@recourse.example"
DEFAULT_FROM_EMAIL = env.str("FROM_EMAIL", f"Recourse <{SENDER}>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# -- API
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "tenants.problems.problem_response",
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS = {
    # Generators name a package after it, which must not be the product's own client's name.
    "TITLE": "Recourse reporting API",
    "DESCRIPTION": "Report what an AI assistant did wrong, and follow what became of it.",
    "VERSION": "1",
    "ENUM_NAME_OVERRIDES": {"YesNoEnum": ["yes", "no", "unknown"]},
    "POSTPROCESSING_HOOKS": ["config.api_examples.add_examples"],
}

# -- Celery: tasks are idempotent wake-ups; what is due stands in rows.
CELERY_BROKER_URL = env.str("BROKER_URL", "redis://127.0.0.1:6379/0")
# Where the intake guard counts: a Redis or Valkey that writes nothing to a disk. The broker, unless
# that is no such server; empty: nothing is limited.
GUARD_URL = env.str(
    "GUARD_URL", CELERY_BROKER_URL if CELERY_BROKER_URL.startswith("redis") else ""
).replace("redis+socket://", "redis+unix://", 1)
# Seconds after which a report is taken in unchecked; a test on a busy machine must not wait less.
GUARD_SECONDS = env.float("GUARD_SECONDS", 30.0 if MODE == "test" else 0.25)
# What all processes must know of attempts to sign in: how many there were, which codes were used.
# Beside the guard's counts; where there is no such server, in each process's own memory.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": GUARD_URL.replace("redis+unix://", "unix://", 1),
        "KEY_PREFIX": "recourse-accounts",
        "KEY_FUNCTION": "tenants.keys.cache_key",
        "OPTIONS": {"socket_timeout": GUARD_SECONDS, "socket_connect_timeout": GUARD_SECONDS},
    }
    if GUARD_URL
    else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
}
CELERY_BROKER_TRANSPORT_OPTIONS = {"socket_timeout": 5, "socket_connect_timeout": 2}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_TASK_TIME_LIMIT = 300
TICK_SECONDS = env.float("TICK_SECONDS", 2.0)
# How long a decision can be undone, before its reporters are told.
UNDO_SECONDS = env.int("UNDO_SECONDS", 60)
PURGE_SECONDS = env.float("PURGE_SECONDS", 0)
CELERY_BEAT_SCHEDULE = {
    "pipeline": {"task": "due.pipeline", "schedule": TICK_SECONDS},
    "deliver": {"task": "tenants.deliver", "schedule": TICK_SECONDS},
    "attempts": {"task": "tenants.answer_attempts", "schedule": TICK_SECONDS},
    "files": {"task": "due.files", "schedule": TICK_SECONDS},
    "traces": {"task": "due.traces", "schedule": env.float("TRACE_SECONDS", 5.0)},
    "limited": {"task": "due.limited", "schedule": 15.0},
    "housekeeping": {"task": "due.housekeeping", "schedule": crontab(minute="*/5")},
    "purge": {"task": "due.purge", "schedule": PURGE_SECONDS or crontab(minute=17)},
}
for _entry in CELERY_BEAT_SCHEDULE.values():
    # A tick nobody picked up in time is worthless: the next one does its work.
    _entry["options"] = {"expires": 30}
# Each task has a queue of its own, which a worker serves in turns, and which another worker may be
# started for: one that sends messages waits for their recipients, and no page waits for other work.
_TASKS = [*(entry["task"] for entry in CELERY_BEAT_SCHEDULE.values()), "tenants.deliver_workspace"]
CELERY_TASK_ROUTES = {name: {"queue": name} for name in _TASKS}
CELERY_TASK_QUEUES = [Queue(name, Exchange("recourse"), routing_key=name) for name in _TASKS]

# What Prometheus shows as a bearer to read /metrics; empty: the address is not there.
METRICS_TOKEN = env.str("METRICS_TOKEN", "")

# -- Logs: one line each, never a body, a query string, a header or the key of a one-time link.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "config.logs.Line",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", "WARNING")},
    "loggers": {"recourse": {"level": env.str("LOG_LEVEL", "INFO")}},
}

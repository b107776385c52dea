"""What messages about evaluation cases speak of: something done, which stays true."""

from tenants.owed import declare
from tenants.roles import Role

declare("learning/retired", to=[Role.LEAD])

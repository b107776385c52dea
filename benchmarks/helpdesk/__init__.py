"""django-helpdesk with its public form, to compare intake with (P5); nothing here is imported by the product."""

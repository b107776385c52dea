"""The style page is for the product's own staff."""

from tenants.models import User


def test_account_that_is_not_staff_is_told_that_there_is_no_such_page(cast, client):
    client.force_login(cast.ada.user)
    assert client.get("/styleguide/").status_code == 404
    User.objects.filter(pk=cast.ada.user_id).update(is_staff=True)
    assert client.get("/styleguide/").status_code == 200

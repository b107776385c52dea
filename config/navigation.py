"""x"""


def console(request):
    return {}

"""Registration systems whose exports are known by their heading row, in the system's languages.

What a system adds to general recognition: which of its columns say nothing of a person, which one
tells persons of one order apart, and what its own QR codes say. All other headings are read as in
any list.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from event_desk.folding import fold

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sender:
    """One of each group of `marks` stands in every list of this system; all folded.

    `fields` are its headings that mean something else here than in other lists.
    """

    name: str
    marks: tuple[frozenset[str], ...]
    fields: Mapping[str, str]
    first: bool = False
    """Whether the first mark is the first heading."""


def known(headings: Sequence[str]) -> Sender | None:
    """The system that exports such a heading row; the one with most marks when several fit."""
    there = {fold(heading) for heading in headings if heading}
    first = fold(next((heading for heading in headings if heading), ""))
    fitting = [
        sender
        for sender in _SENDERS
        if all(group & there for group in sender.marks)
        and (not sender.first or (first in sender.marks[0] and len(there) > 2))
    ]
    return max(fitting, key=lambda sender: len(sender.marks), default=None)


def fixed(sender: Sender | None, headings: Iterable[str]) -> dict[int, str]:
    """Column → field for the headings that the system gives a meaning of its own."""
    if sender is None:
        return {}
    found: dict[int, str] = {}
    for at, heading in enumerate(headings):
        name = sender.fields.get(fold(heading))
        if name == "ignored" or (name and name not in found.values()):
            found[at] = name
    return found


def original(sender: str, name: str) -> str:
    """Zoom writes who renamed themselves as "iPhone (Amal Haddad)"."""
    shown, opened, rest = name.rstrip().removesuffix(")").partition(" (")
    return rest if sender == "Zoom" and opened and shown and name.rstrip().endswith(")") else name


def is_hosts(sender: str, title: str) -> bool:
    """Whether a part of a report is the one about who ran the meeting."""
    return sender == "Zoom" and fold(title).startswith(_HOSTS)


def all_headings() -> frozenset[str]:
    """Folded, of every system: those that say nothing of a person, too."""
    return frozenset(word for sender in _SENDERS for word in sender.fields)


def _sender(
    name: str, marks: Iterable[Words], fields: Mapping[str, Words], *, first: bool = False
) -> Sender:
    return Sender(
        name,
        tuple(frozenset(map(fold, group)) for group in marks),
        {fold(word): field for field, words in fields.items() for word in words},
        first,
    )


# Zoom's title over them, in its languages.
_HOSTS = tuple(
    map(
        fold,
        (
            "host details", "détails de l'hôte", "détails sur l'hôte", "détails de l'animateur",
            "détails sur l'animateur", "detalles del anfitrión", "تفاصيل المضيف",
        ),
    )
)  # fmt: skip
_ORDER_DATE = (
    "order date",
    "date de commande",
    "date de la commande",
    "fecha del pedido",
    "fecha de pedido",
    "تاريخ الطلب",
)
_EVENTBRITE_ORDER = (
    "order #",
    "order no.",
    "order id",
    "nº de commande",
    "n° de commande",
    "numéro de commande",
    "id de commande",
    "n.º de pedido",
    "número de pedido",
    "id del pedido",
    "id de pedido",
)
_EVENTBRITE_ID = (
    "attendee #",
    "attendee no.",
    "attendee id",
    "nº de participant",
    "n° de participant",
    "numéro de participant",
    "id du participant",
    "n.º de asistente",
    "número de asistente",
    "id del asistente",
)
_EVENTBRITE_STATUS = (
    "attendee status",
    "statut du participant",
    "estado del asistente",
    "estado de asistente",
)
_BARCODE = (
    "barcode number",
    "barcode #",
    "barcode",
    "numéro de code-barres",
    "nº de code-barres",
    "code-barres",
    "número de código de barras",
    "código de barras",
    "n.º de código de barras",
)
_PRETIX_ORDER = (
    "order code",
    "code de commande",
    "code de la commande",
    "código de pedido",
    "código del pedido",
    "رمز الطلب",
    "كود الطلب",
)
_PRETIX_POSITION = (
    "position id",
    "id de position",
    "id de la position",
    "identifiant de position",
    "n° de position",
    "id de posición",
    "id de la posición",
    "معرف الموضع",
    "رقم الموضع",
)
_PRETIX_NAME = (
    "attendee name",
    "nom du participant",
    "nom de participant",
    "nombre del participante",
    "nombre del asistente",
    "nombre de participante",
    "اسم الحاضر",
    "اسم الحضور",
    "اسم المشارك",
)
_PRETIX_SECRET = (
    "secret",
    "ticket secret",
    "secret de billet",
    "secret du billet",
    "secreto",
    "secreto de entrada",
    "secreto del ticket",
    "السر",
    "سر التذكرة",
)
_CHECKED_IN = (
    "checked in",
    "check-in",
    "enregistré",
    "enregistrée",
    "présent",
    "registrado",
    "check-in realizado",
    "ha entrado",
    "تم تسجيل الدخول",
    "تم تسجيل الوصول",
)

_SENDERS = (
    _sender(
        "Eventbrite",
        (_EVENTBRITE_ORDER, (*_EVENTBRITE_ID, *_EVENTBRITE_STATUS, *_BARCODE)),
        {
            "external_id": _EVENTBRITE_ORDER,
            "external_part": _EVENTBRITE_ID,
            "external_code": _BARCODE,
            "status": _EVENTBRITE_STATUS,
            "given_name": ("first name", "attendee first name", "prénom", "prénom du participant", "nombre", "nombre del asistente"),
            "family_name": ("last name", "attendee last name", "nom de famille", "nom de famille du participant", "nom", "apellidos", "apellido", "apellidos del asistente", "apellido del asistente"),
            "email": ("attendee email", "e-mail du participant", "adresse e-mail du participant", "correo electrónico del asistente", "dirección de correo electrónico del asistente"),
            "contact_email": ("email", "buyer email", "e-mail", "adresse e-mail de l'acheteur", "correo electrónico", "correo electrónico del comprador"),
            "category": ("ticket type", "type de billet", "tipo de entrada", "tipo de boleto"),
            "country": ("home country", "pays de résidence", "país de residencia"),
            "phone": ("phone number", "cell phone", "mobile phone", "numéro de téléphone", "número de teléfono", "teléfono móvil"),
            "ignored": (
                *_ORDER_DATE, "order time", "quantity", "ticket quantity", "price tier", "group", "order type", "currency", "total paid", "fees paid",
                "eventbrite fees", "eventbrite payment processing", "tax paid", "delivery method", "ticket price", "ticket total", "event name", "event id",
                "event date", "event start date", "event start time", "event timezone", "event location", "event organizer name", "purchaser city",
                "purchaser state", "purchaser country", "buyer first name", "buyer last name", "buyer name", "affiliate",
                "quantité", "niveau de prix", "groupe", "type de commande", "devise", "total payé", "frais payés", "cantidad", "nivel de precio", "grupo",
                "tipo de pedido", "moneda", "divisa", "total pagado", "tarifas pagadas", "home address 1", "home address 2", "home city", "home state",
                "home zip", "work address 1", "work address 2", "work city", "work state", "work country", "work zip",
            ),
        },
    ),
    _sender(
        "pretix",
        (_PRETIX_ORDER, (*_PRETIX_POSITION, *_PRETIX_NAME), (*_PRETIX_POSITION, *_PRETIX_SECRET, *_CHECKED_IN)),
        {
            "external_id": _PRETIX_ORDER,
            "external_part": _PRETIX_POSITION,
            "external_code": _PRETIX_SECRET,
            "name": _PRETIX_NAME,
            "email": ("attendee email", "e-mail du participant", "adresse e-mail du participant", "correo electrónico del participante", "correo electrónico del asistente", "البريد الإلكتروني للحاضر"),
            "contact_email": ("email", "e-mail", "adresse e-mail", "correo electrónico", "البريد الإلكتروني"),
            "category": ("product", "produit", "producto", "المنتج"),
            "status": ("status", "statut", "état", "estado", "الحالة"),
            "checked_in": _CHECKED_IN,
            "ignored": (
                *_ORDER_DATE, "event slug", "order time", "variation", "variante", "variación", "price", "prix", "precio", "tax rate", "tax rule", "tax value", "taux de taxe",
                "voucher", "voucher code", "pseudonymization id", "address", "street", "zip code", "city", "state", "seat id", "seat name", "seat zone", "seat row",
                "seat number", "blocked", "valid from", "valid until", "order comment", "check-in text", "follow-up date", "invoice address name", "vat id",
                "sales channel", "order locale", "e-mail address verified", "external customer id", "check-in lists", "payment providers", "position order link",
                "automatically checked in", "checked out", "paid", "requires special attention", "internal reference", "heure de commande", "adresse", "code postal",
                "ville", "hora del pedido", "dirección", "código postal", "ciudad", "add-ons", "add-on to", "start date", "end date", "date",
            ),
        },
    ),
    _sender(
        "Indico",
        (
            ("id",),
            ("registration date", "date d'inscription", "fecha de inscripción", "fecha de registro"),
            ("registration state", "état de l'inscription", "statut de l'inscription", "estado de la inscripción", "estado del registro", "checked in", "enregistré", "registrado"),
        ),
        {
            "external_id": ("id",),
            "status": ("registration state", "état de l'inscription", "statut de l'inscription", "estado de la inscripción", "estado del registro"),
            "checked_in": _CHECKED_IN,
            "organisation": ("affiliation", "afiliación"),
            "ignored": (
                "name", "nom complet", "registration date", "date d'inscription", "fecha de inscripción", "fecha de registro", "check-in date", "checked in date", "date d'enregistrement",
                "fecha de check-in", "tags", "étiquettes", "etiquetas", "price", "receipts", "paid", "payment date", "picture", "personal picture", "prix", "precio",
            ),
        },
    ),
    _sender(
        "Zoom",
        (
            ("user name (original name)", "first name", "prénom", "nombre", "user name", "nom d'utilisateur (nom d'origine)", "nombre de usuario (nombre original)"),
            ("registration time", "join time", "heure d'inscription", "heure d'entrée", "hora de registro", "hora de inscripción", "hora para unirse"),
            ("approval status", "time in session (minutes)", "is guest", "statut d'approbation", "estado de aprobación", "duración de la sesión (minutos)", "durée de la session (minutes)"),
        ),
        {
            "status": ("approval status", "statut d'approbation", "estado de aprobación"),
            "country": ("country/region name", "country/region", "nom du pays/de la région", "nombre de país/región", "país/región"),
            "checked_in": ("attended", "a participé", "asistió"),
            "ignored": (
                "registration time", "join time", "leave time", "time in session (minutes)", "is guest", "source name", "join url", "recording consent",
                "heure d'inscription", "heure d'entrée", "heure de sortie", "hora de registro", "hora para unirse", "hora de salida", "unsubscribe from marketing",
            ),
        },
    ),
    _sender(
        "Google Forms",
        (("timestamp", "horodateur", "marca temporal", "طابع زمني", "الطابع الزمني"),),
        {"timestamp": ("timestamp", "horodateur", "marca temporal", "طابع زمني", "الطابع الزمني"), "ignored": ("score", "total score", "note totale", "puntuación", "النتيجة")},
        first=True,
    ),
    _sender(
        "Microsoft Forms",
        (
            ("id", "المعرف"),
            ("start time", "heure de début", "hora de inicio", "وقت البدء"),
            ("completion time", "heure de fin", "hora de finalización", "وقت الإكمال", "وقت الانتهاء"),
        ),
        {
            "ignored": (
                "id", "المعرف", "start time", "completion time", "last modified time", "heure de début", "heure de fin", "heure de la dernière modification",
                "hora de inicio", "hora de finalización", "hora de la última modificación", "language", "langue", "idioma", "وقت البدء", "وقت الإكمال", "وقت الانتهاء",
            ),
        },
        first=True,
    ),
)  # fmt: skip

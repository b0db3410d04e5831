"""Folded words for the state of a registration, as lists and registration systems say it."""

from event_desk.exchange import values
from event_desk.exchange.workbook import Cell
from event_desk.folding import fold, tidy

CANCELLED = frozenset(
    fold(word)
    for word in (
        "cancelled", "canceled", "refunded", "deleted", "withdrawn", "rejected", "declined",
        "not attending", "regrets", "regret", "with regrets", "apologies", "unable to attend",
        "not coming", "will not attend", "excusé", "excusée",
        "annulé", "annulée", "remboursé", "cancelado", "cancelada", "anulado",
        "reembolsado", "ملغى", "ملغي", "ملغاة", "منسحب", "معتذر", "مرفوض",
        "c", "denied", "not approved", "abandoned", "voided", "void", "refunded canceled",
        "no longer attending", "transferred", "supprimé", "supprimée", "refusé", "refusée",
        "retiré", "retirée", "désisté", "désistée", "remboursée", "ne participe pas", "eliminado",
        "eliminada",
        "rechazado", "rechazada", "denegado", "denegada", "retirado", "retirada", "anulada",
        "reembolsada", "no asiste", "no asistirá", "ملغية", "ملغاه", "تم الإلغاء", "مسترد",
        "تم الاسترداد", "محذوف", "مرفوضة", "منسحبة", "معتذرة", "لن يحضر", "لن تحضر",
    )
)  # fmt: skip
PENDING = frozenset(
    fold(word)
    for word in (
        "pending", "pending approval", "pending payment", "payment pending", "n", "e", "expired",
        "unpaid", "not paid", "awaiting approval", "awaiting payment", "waiting", "waiting list",
        "waitlist", "waitlisted", "on waiting list", "overdue", "unconfirmed", "not confirmed",
        "tentative", "in moderation", "en attente", "en attente de validation", "non payé",
        "en attente de paiement", "liste dattente", "à confirmer", "expiré", "non confirmé",
        "pendiente", "pendiente de pago", "pendiente de aprobación", "en espera", "sin pagar",
        "lista de espera", "por confirmar", "expirado", "no confirmado", "معلق", "معلقة",
        "قيد الانتظار", "قيد المراجعة", "في انتظار الموافقة", "بانتظار الدفع", "قائمة الانتظار",
        "غير مؤكد", "غير مدفوع", "لم يؤكد",
    )
)  # fmt: skip
# Answers to whether somebody comes, beside yes and no.
_STAYS_AWAY = CANCELLED | frozenset(
    fold(word)
    for word in (
        "absent", "absente", "i will not", "i wont", "wont attend", "cannot attend", "cant attend",
        "i cannot", "i cant", "unable", "sorry no", "je ne serai pas", "je ne pourrai pas",
        "je ne viendrai pas", "ne viendra pas", "ne participera pas", "ausente", "no podré",
        "no vendrá", "no iré", "no asistiré", "غائب", "غائبة", "لن أحضر", "لن أتمكن", "أعتذر",
        "لا أستطيع الحضور", "لا يمكنني الحضور",
    )
) - {"c"}  # fmt: skip
_UNDECIDED = (PENDING - {"n", "e"}) | frozenset(
    fold(word)
    for word in (
        "maybe", "perhaps", "possibly", "probably", "not sure", "unsure", "undecided", "not yet",
        "dont know", "i dont know", "do not know", "no idea", "tbc", "tbd", "to be confirmed",
        "not decided", "no decision", "peut être", "probablement", "pas sûr", "pas sûre",
        "pas encore", "je ne sais pas", "à confirmer", "non décidé", "quizá", "quizás", "tal vez",
        "posiblemente", "probablemente", "no sé", "no lo sé", "no sabe", "aún no",
        "no estoy seguro", "no estoy segura", "por confirmar", "ربما", "قد أحضر", "محتمل",
        "غير متأكد", "غير متأكدة",
        "لست متأكدا", "لست متأكدة", "لا أعرف", "لا أدري", "لم أقرر", "لم أقرر بعد", "ليس بعد",
        "يحدد لاحقا",
    )
)  # fmt: skip


def coming(cell: Cell) -> tuple[bool | None, str]:
    """The answer to "Will you attend?", and its words where they are neither yes nor no.

    Who can't say yet is expected.
    """
    typed = tidy(cell) if isinstance(cell, str) else values.text(cell)
    if _begins(typed, _UNDECIDED):
        return True, typed
    return (False if _begins(typed, _STAYS_AWAY) else values.yes_no(cell).value), ""


def _begins(answer: str, known: frozenset[str]) -> bool:
    words = fold(answer).split()
    return any(" ".join(words[:length]) in known for length in range(len(words), 0, -1))


WENT_IN = frozenset(fold(word) for word in ("checked in", "enregistré", "attended", "حضر"))

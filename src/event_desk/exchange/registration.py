"""Folded words for the state of a registration, as lists and registration systems say it."""

from event_desk.folding import fold

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
WENT_IN = frozenset(fold(word) for word in ("checked in", "enregistré", "attended", "حضر"))

"""How columns are called in Arabic, English, French and Spanish, for each kind of sheet.

A phrase is one way to call a field. `WEIGHT` settles headings in which phrases of several fields
stand: "Guardian's name" speaks of the guardian, "Which language do you need interpretation into?"
of interpretation.
"""

from collections.abc import Mapping
from functools import cache

from event_desk.folding import fold

Phrases = dict[str, tuple[str, ...]]

PERSON: Phrases = {
    "name": (
        "invitee", "invitee name", "invité", "invitado", "المدعو", "اسم المدعو", "who", "full legal name", "legal name",
        "name", "full name", "fullname", "complete name", "participant", "participant name", "participants name",
        "name of participant", "delegate", "delegate name", "attendee", "attendee name", "your name", "name and surname",
        "name surname", "first and last name", "first name and last name", "badge name", "name on badge", "guest", "guest name", "person",
        "user name", "user name original name", "nom complet", "nom et prénom", "nom et prénoms", "nom prénom", "prénom et nom", "prénom nom",
        "noms et prénoms", "nom du participant", "participants", "nombre completo", "nombre y apellido", "nombre y apellidos", "apellidos y nombre",
        "apellidos y nombres", "nombres y apellidos", "nombre del participante", "nombre apellidos", "الاسم", "اسم", "الاسم الكامل",
        "الإسم", "الاسم الثلاثي", "الاسم الرباعي", "اسم المشارك", "اسم المشاركة", "اسم المشارك المشاركة", "الاسم واللقب", "الاسم والشهرة",
        "الاسم بالكامل", "أسماء المشاركين", "الاسم كاملا", "الأسماء", "اسمك الكامل", "ما اسمك", "ما هو اسمك الكامل", "المشارك", "المشاركون", "الضيف", "نام",
    ),
    "latin_name": (
        "name in english", "english name", "name english", "name en", "name latin", "latin name", "name in latin letters", "name in latin script",
        "name as in passport", "passport name", "name in passport", "name fr", "name es", "nom en anglais", "nom en français", "nom latin", "nom en caractères latins",
        "nombre en inglés", "nombre en español", "الاسم بالإنجليزية", "الاسم باللغة الإنجليزية", "الاسم بالانكليزية", "الاسم بالانجليزي",
        "الاسم بالأحرف اللاتينية", "الاسم بالفرنسية", "الاسم كما في جواز السفر", "الاسم اللاتيني", "الاسم الكامل بالإنجليزية",
    ),
    "native_name": (
        "name in the other script", "nom dans lécriture dorigine", "nombre en su escritura", "الاسم بلغته الأصلية",
        "name in arabic", "arabic name", "name arabic", "name ar", "native name", "name in your own script", "name in own script", "own script", "name in native script",
        "name in your language", "nom en arabe", "nom arabe", "nom ar", "nombre en árabe", "nombre árabe", "الاسم بالعربية", "الاسم باللغة العربية",
        "الاسم العربي", "الاسم بالعربي", "الاسم الكامل بالعربية", "full name in arabic",
    ),
    "given_name": (
        "other names", "other name", "given", "forenames", "nombre s",
        "first name", "given name", "firstname", "forename", "given names", "first names", "first", "attendee first name", "attendee name given name", "christian name",
        "prénom", "prénoms", "nombre", "nombres", "nombre de pila", "primer nombre", "الاسم الأول", "الاسم الشخصي", "اسم الشخص",
    ),
    "family_name": (
        "nom dusage", "apellido paterno", "family", "surnames", "surname s",
        "last name", "surname", "family name", "lastname", "last", "attendee last name", "attendee name family name", "family names", "second name", "nom", "nom de famille", "noms",
        "apellido", "apellidos", "primer apellido", "اسم العائلة", "العائلة", "اللقب العائلي", "الشهرة", "الكنية", "الاسم الأخير", "النسبة", "اسم الأسرة",
    ),
    "middle_name": ("middle name", "middle", "fathers name", "father name", "segundo nombre", "deuxième prénom", "اسم الأب", "الاسم الأوسط", "اسم الاب"),
    "second_family_name": (
        "apellido materno", "segundo apellido", "2 apellido", "2o apellido", "2do apellido", "second surname", "second last name", "maternal surname", "deuxième nom de famille",
    ),
    "title": (
        "title", "honorific", "salutation", "prefix", "mr mrs ms", "civilité", "titre", "titre de civilité", "tratamiento", "título", "trato", "اللقب", "لقب",
    ),
    "organisation": (
        "raison sociale", "nom de la structure", "organisme de rattachement", "representing", "ministry", "institución u organización", "الجهة أو المنظمة",
        "organisation", "organization", "org", "company", "agency", "institution", "affiliation", "employer", "entity", "ngo", "association", "organisation name", "name of organisation",
        "organization name", "name of organization", "company name", "your organisation", "organisation agency", "institute", "school", "university", "delegation", "member organisation", "structure", "organisme",
        "société", "entreprise", "établissement", "ong", "nom de lorganisation", "organización", "institución", "empresa", "entidad", "afiliación",
        "nombre de la organización", "الجهة", "المؤسسة", "المنظمة", "الهيئة", "الشركة", "جهة العمل", "مكان العمل", "الجمعية", "اسم الجهة", "اسم المؤسسة", "اسم المنظمة", "الجهة التابع لها",
        "المؤسسة المنظمة", "المدرسة", "الجامعة", "الوزارة", "الانتماء المؤسسي",
    ),
    "native_organisation": (
        "organisation in the other script", "organisation dans lécriture dorigine", "organización en su escritura", "المؤسسة بلغتها الأصلية",
        "organisation in arabic", "organization in arabic", "organisation ar", "organization ar", "affiliation ar", "affiliation in arabic", "organisation arabic", "agency in arabic", "organisation en arabe",
        "organización en árabe", "الجهة بالعربية", "المؤسسة بالعربية", "المنظمة بالعربية",
    ),
    "latin_organisation": (
        "organisation in english", "organization in english", "organisation en", "organization en", "organisation en anglais", "الجهة بالإنجليزية", "المؤسسة بالإنجليزية", "المنظمة بالإنجليزية",
    ),
    "position": (
        "المسمى", "role in the organisation", "role in the organization", "role in your organisation", "role in your organization", "rôle dans lorganisation", "rol en la organización", "rol en la institución", "position in the organisation", "position in the organization", "job role",
        "position", "job title", "job", "function", "occupation", "profession", "designation", "post", "title position", "fonction", "poste", "profession fonction", "intitulé de poste",
        "cargo", "puesto", "función", "ocupación", "profesión", "المسمى الوظيفي", "الوظيفة", "المنصب", "المهنة", "الصفة الوظيفية", "المركز الوظيفي",
    ),
    "country": (
        "country", "country of residence", "nation", "state", "country of origin", "home country", "country region name", "country region", "based in", "duty station country", "country office",
        "pays", "pays de résidence", "pays de provenance", "país", "país de residencia", "país de origen", "الدولة", "البلد", "بلد الإقامة", "دولة الإقامة", "القطر", "بلد المنشأ",
    ),
    "nationality": ("nationality", "citizenship", "nationalité", "nacionalidad", "الجنسية"),
    "email": (
        "email", "e mail", "mail", "email address", "e mail address", "contact email", "your email", "attendee email", "courriel", "adresse e mail", "adresse email", "adresse mail", "adresse électronique",
        "adresse courriel", "mél", "correo", "correo electrónico", "dirección de correo electrónico", "correo e", "email correo", "البريد الإلكتروني", "البريد الالكتروني", "عنوان البريد الإلكتروني", "الإيميل", "ايميل",
        "البريد", "بريد الكتروني",
    ),
    "phone": (
        "téléphone mobile", "teléfono fijo", "cellulaire", "رقم الاتصال",
        "phone", "telephone", "tel", "mobile", "cell", "cell phone", "mobile phone", "phone number", "mobile number", "telephone number", "contact number", "whatsapp", "whatsapp number", "gsm", "phone no", "tel no", "mobile no",
        "téléphone", "numéro de téléphone", "portable", "tél", "n téléphone", "téléphone portable", "numéro", "teléfono", "móvil", "celular", "número de teléfono", "teléfono móvil", "teléfono de contacto",
        "الهاتف", "رقم الهاتف", "الجوال", "رقم الجوال", "المحمول", "رقم المحمول", "الموبايل", "رقم الموبايل", "الهاتف المحمول", "رقم الهاتف الجوال", "واتساب", "رقم التواصل", "هاتف", "جوال", "الهاتف النقال",
    ),
    "phone_prefix": (
        "country code", "dialling code", "dialing code", "dial code", "calling code", "phone code", "phone country code", "code pays", "indicatif", "indicatif pays", "indicatif téléphonique",
        "prefijo", "código de país", "código país", "código del país", "مفتاح الدولة", "رمز الدولة", "كود الدولة", "رمز البلد",
    ),
    "languages": (
        "language", "languages", "languages spoken", "spoken languages", "working language", "working languages", "which languages do you speak", "languages you speak", "preferred language", "mother tongue",
        "langue", "langues", "langue s", "langues parlées", "langue de travail", "langues de travail", "idioma", "idiomas", "lengua", "lenguas", "idiomas hablados", "idioma de trabajo", "اللغة", "اللغات", "لغات", "اللغات التي تتحدثها",
        "لغة العمل", "اللغة الأم", "اللغات المتقنة", "لغة التواصل",
    ),
    "speaks": (),  # a column for each language, ticked
    "interpretation": (
        "traducción", "requiere traducción", "necesita traducción", "besoin de traduction", "traduction simultanée",
        "interpretation", "interpretation into", "interpretation needed", "interpretation language", "need interpretation", "needs interpretation", "listening language", "simultaneous interpretation", "translation into", "translation needed",
        "interprétation", "besoin dinterprétation", "langue dinterprétation", "interprétation vers", "interpretación", "necesita interpretación", "idioma de interpretación", "interpretación al",
        "الترجمة", "لغة الترجمة", "الترجمة المطلوبة", "الترجمة إلى", "يحتاج ترجمة", "الترجمة الفورية",
    ),
    "category": (
        "category of participant", "category of participants", "catégorie de participant", "categoría de participante",
        "category", "type", "attendee type", "participant type", "type of participant", "participation type", "attending as", "i am attending as", "capacity", "registration type", "ticket type", "ticket", "product", "badge type", "role", "status category", "class", "participating as",
        "catégorie", "type de participant", "qualité", "rôle", "statut", "en qualité de", "type dinscription", "categoría", "tipo", "tipo de asistente", "tipo de participante", "rol", "calidad", "en calidad de",
        "الصفة", "الفئة", "صفة المشاركة", "نوع المشاركة", "التصنيف", "صفة", "فئة المشارك", "نوع المشارك", "الدور",
    ),
    "minor": (
        "under 18", "minor", "is minor", "under eighteen", "below 18", "younger than 18", "less than 18", "are you under 18", "child under 18", "mineur", "mineure", "mineur e", "moins de 18 ans", "menor", "menor de edad", "menor de 18", "menor de 18 años",
        "أقل من ١٨ سنة", "أقل من 18", "تحت ١٨", "دون ١٨", "دون الثامنة عشرة", "قاصر", "تحت سن ١٨", "أقل من ١٨ عاما", "دون سن ١٨",
    ),
    "adult": ("over 18", "18 or over", "18 or older", "adult", "majeur", "majeure", "mayor de edad", "mayor de 18", "بالغ", "فوق ١٨", "أكبر من ١٨"),
    "age": (
        "age group", "age range", "tranche dâge", "grupo de edad", "rango de edad", "الفئة العمرية",
        "age", "age in years", "âge", "edad", "العمر", "السن"),
    "birth_date": ("né le", "née le", "né e le", "born", "born on", "nacido el", "مواليد", "date of birth", "birth date", "dob", "birthday", "date de naissance", "fecha de nacimiento", "تاريخ الميلاد", "تاريخ الولادة"),
    "guardian": (
        "responsable légal", "guardian", "guardians name", "guardian name", "legal guardian", "parent guardian", "parent or guardian", "parent", "chaperone", "accompanying adult", "responsible adult", "tuteur", "tuteur légal", "nom du tuteur", "représentant légal", "parent tuteur",
        "accompagnateur", "tutor", "tutor legal", "nombre del tutor", "representante legal", "ولي الأمر", "اسم ولي الأمر", "الوصي", "المرافق", "الوصي القانوني",
    ),
    "photo_consent": (
        "fotografía", "photographie", "صور", "الصور", "صورتي", "صورتك", "تصوير", "التقاط صور", "image rights", "media release", "tu imagen", "mi imagen", "mon image", "pictures", "picture",
        "accord photo", "consentimiento de fotos",
        "photo consent", "consent to photos", "photo", "photos", "photography consent", "photo permission", "image consent", "consent photo", "media consent", "photo release", "être photographié", "être photographiée", "photographié", "votre image", "su imagen", "ser fotografiado", "ser fotografiada", "fotografiado", "may we take photos", "do you consent to being photographed", "photographed", "filmed",
        "droit à limage", "autorisation photo", "autorisation de photo", "consentement photo", "droit image", "autorización de imagen", "consentimiento de imagen", "derechos de imagen", "autorización de fotos", "uso de imagen",
        "الموافقة على التصوير", "التصوير", "إذن التصوير", "موافقة التصوير", "السماح بالتصوير", "الموافقة على الصور",
    ),
    "photo_purposes": ("photographs for", "photos for", "photo for", "pictures for", "use of photos", "photo use", "photos may be used for", "pictures may be used for", "purpose of photos", "photo purposes", "photo purpose", "photos pour", "photo pour", "photographies pour", "photos utilisées pour", "utilisation des photos", "usage des photos", "usage de limage", "fotos para", "foto para", "fotografías para", "uso de fotos", "uso de las fotos", "uso de las fotografías", "finalidad de las fotos", "الصور من أجل", "صور من أجل", "الصور لأجل", "الصور لغرض", "الصور لأغراض", "التصوير من أجل", "التصوير لأجل", "التصوير لغرض", "غرض التصوير", "أغراض التصوير", "استخدام الصور", "تستخدم الصور في"),
    "no_photo": ("no photo", "no photos", "do not photograph", "no pictures", "pas de photo", "pas de photos", "sin fotos", "no fotografiar", "ممنوع التصوير", "عدم التصوير"),
    "arrival": (
        "arr date", "arr", "arriving", "date darr", "fecha llegada", "تاريخ القدوم", "القدوم", "first day attending", "travel in", "date of travel in",
        "arrival", "arrival date", "date of arrival", "arrives", "arriving on", "check in date", "date darrivée", "arrivée", "jour darrivée", "fecha de llegada", "llegada", "día de llegada", "تاريخ الوصول", "الوصول", "يوم الوصول", "موعد الوصول",
    ),
    "departure": (
        "dep date", "dep", "leaves", "leaving", "departs", "departing", "return date", "date de retour", "retour", "fecha de regreso", "regreso", "تاريخ العودة", "العودة", "تاريخ السفر", "last day attending", "travel out",
        "departure", "departure date", "date of departure", "leaving on", "date de départ", "départ", "fecha de salida", "salida", "fecha de partida", "تاريخ المغادرة", "المغادرة", "موعد المغادرة"),
    "dietary": (
        "restriction alimentaire", "intolérance", "alergia", "allergie", "restricción alimentaria", "حساسية", "حساسية غذائية", "قيود غذائية", "نظام غذائي",
        "dietary requirements", "dietary", "diet", "dietary needs", "dietary restrictions", "food", "food preferences", "meal", "meal preference", "allergies", "food allergies", "régime alimentaire", "régime", "allergies alimentaires", "repas", "besoins alimentaires",
        "dieta", "requisitos dietéticos", "alergias", "restricciones alimentarias", "régimen alimenticio", "النظام الغذائي", "الحمية", "متطلبات غذائية", "الطعام", "الحساسية", "المتطلبات الغذائية", "الوجبة",
    ),
    "access_needs": (
        "access needs", "accessibility", "accessibility needs", "special needs", "disability", "access requirements", "mobility", "reasonable accommodation", "besoins daccessibilité", "accessibilité", "besoins particuliers", "handicap", "accesibilidad",
        "necesidades especiales", "necesidades de accesibilidad", "discapacidad", "احتياجات خاصة", "إمكانية الوصول", "احتياجات الوصول", "الإعاقة", "ذوي الاحتياجات",
    ),
    "gender": ("gender", "sex", "sexe", "genre", "género", "sexo", "الجنس", "النوع الاجتماعي"),
    "item": (
        "título de la ponencia", "título de la charla", "presentation title", "title of presentation", "talk title", "title of talk", "paper title", "titre de la communication", "titre de lintervention", "عنوان المداخلة", "عنوان الورقة",
        "جلسة",
        "session", "sessions", "session code", "session title", "item", "talk", "panel", "workshop", "séance", "séances", "session code or title", "atelier", "intervention", "sesión", "sesiones", "taller", "ponencia", "الجلسة", "الجلسات", "رمز الجلسة", "عنوان الجلسة", "الورشة", "المداخلة",
    ),
    "role": ("role in session", "session role", "speaker role", "role on stage", "rôle dans la séance", "rol en la sesión", "الدور في الجلسة", "الصفة في الجلسة"),
    "status": (
        "attendance status",
        "status", "attendee status", "registration status", "registration state", "approval status", "order status", "state of registration", "état", "état de linscription", "estado", "estado de la inscripción", "الحالة", "حالة التسجيل"),
    "attending": (
        "attending", "attendance", "attending yes no", "is attending", "are you attending", "will attend", "will you attend", "will you be attending the event", "will you be attending the conference", "will you be attending the forum", "do you confirm your attendance", "will you be attending", "i will attend", "do you plan to attend", "can you attend",
        "will you attend the event", "will you attend the conference", "will you attend the forum", "will you attend the meeting", "are you attending the event", "are you attending the conference",
        "are you attending the forum", "are you attending the meeting", "will come", "coming", "are you coming", "will you come", "will you join us", "attendance confirmed", "confirm attendance", "confirmation of attendance",
        "please confirm your attendance", "confirmation", "confirmed", "rsvp", "rsvp status", "rsvp response", "response to invitation",
        "présence", "je participerai", "je serai présent", "je serai présente", "sera présent", "sera présente", "serez vous présent", "serez vous présente", "serez vous présent e", "serez vous présent e s", "participera", "participation", "participerez vous", "viendra", "viendrez vous", "assistera", "assisterez vous",
        "confirmation de présence", "confirmez vous votre présence", "réponse à linvitation",
        "asistirá", "asistirás", "asistiré", "va a asistir", "vas a asistir", "asiste", "asistencia", "confirma asistencia", "confirmación", "confirmación de asistencia", "confirma su asistencia", "vendrá", "participará", "respuesta a la invitación",
        "سيحضر", "ستحضر", "سأحضر", "هل ستحضر", "هل سيحضر", "هل ستشارك", "هل ستشارك معنا", "هل ستحضر الفعالية", "هل ستحضر المؤتمر", "هل ستحضرين", "هل تؤكد حضورك", "هل تؤكدين حضورك", "سأحضر المؤتمر", "سأحضر الفعالية", "سأشارك", "تأكيد الحضور", "تأكيد المشاركة", "الرد على الدعوة",
    ),
    "external_id": ("external id", "référence externe", "referencia externa", "الرقم المرجعي", "order id", "order code", "order", "attendee id", "registration id", "participant id", "ticket number", "reference", "registration number", "confirmation number", "référence", "numéro dinscription", "n dinscription", "referencia", "número de registro", "رقم التسجيل", "رقم المشارك", "الرقم المرجعي"),
    "external_part": ("position id", "position number", "ticket position"),
    "contact_email": (
        "contact persons email", "order email", "buyer email", "buyers email", "purchaser email", "registered by email", "email of contact person", "focal point email",
        "e mail de lacheteur", "e mail du contact", "courriel du contact", "correo del comprador", "correo de contacto", "correo electrónico de contacto",
        "بريد جهة الاتصال", "بريد المشتري", "البريد الإلكتروني لجهة الاتصال",
    ),
    "checked_in": (
        "checked in", "is checked in", "already checked in", "attended", "arrived", "scanned", "enregistré", "enregistrée", "a participé", "asistió", "registrado en puerta", "تم تسجيل الوصول", "حضر",
    ),
    "external_code": ("external code", "code externe", "código externo", "الرمز الخارجي", "secret", "barcode", "barcode number", "barcode no", "qr code", "qr", "ticket code", "code barres", "código de barras", "الباركود", "رمز الاستجابة السريعة"),
    "notes": ("notes", "note", "comments", "comment", "remarks", "remark", "observations", "remarques", "commentaires", "commentaire", "notas", "observaciones", "comentarios", "ملاحظات", "ملاحظة", "تعليقات"),
    "description": ("description", "speaker description", "descripción", "الوصف"),
    "code": ("code", "person code", "participant code", "badge code", "code participant", "código", "الرمز", "رمز المشارك"),
    "flag": ("desk note", "flag", "alert", "attention"),
    "source": ("source", "source fields from the document", "quelle", "fuente", "المصدر", "المصدر ما ورد في الوثيقة"),
    "bio": ("bio", "biography", "short bio", "biographie", "biografía", "السيرة الذاتية", "نبذة", "السيرة"),
    "number": ("no", "nr", "n", "num", "number", "serial", "s n", "sn", "sl no", "index", "row", "ser", "م", "ت", "الرقم", "رقم", "مسلسل", "الرقم التسلسلي", "التسلسل", "numéro dordre", "n o", "num ord", "número"),
    "ignored": ("emergency contact", "emergency phone", "emergency contact name", "emergency contact phone", "passport number", "passport no", "passport expiry", "visa", "hotel", "room number", "flight", "flight number", "ip address",
        "ticket price", "ticket total", "price", "total price", "currency", "quantity", "total paid", "fees", "fees paid", "amount", "amount paid", "payment", "payment method", "payment status", "paid", "tax", "vat", "vat id", "discount", "promo code", "voucher", "seat", "seat number",
        "invoice", "invoice address", "invoice name", "invoice number", "billing", "billing name", "billing address", "billing country", "billing email", "buyer", "buyer name", "buyer first name", "buyer last name", "purchaser", "purchaser name",
        "join time", "leave time", "join url", "time in session", "is guest", "check in time", "password", "user agent",
        "prix", "devise", "quantité", "montant", "montant payé", "moyen de paiement", "paiement", "facture", "facturation", "adresse de facturation", "acheteur", "nom de lacheteur", "code promo",
        "precio", "moneda", "cantidad", "importe", "importe pagado", "método de pago", "pago", "factura", "facturación", "comprador", "nombre del comprador",
        "السعر", "العملة", "الكمية", "المبلغ", "المبلغ المدفوع", "طريقة الدفع", "الفاتورة", "المشتري", "اسم المشتري",
        "contact durgence", "personne à contacter", "numéro de passeport", "hôtel", "vol", "contacto de emergencia", "número de pasaporte", "vuelo", "جهة اتصال للطوارئ", "رقم الطوارئ", "رقم جواز السفر", "الفندق", "رقم الرحلة"),
    "timestamp": ("timestamp", "horodateur", "horodatage", "marca temporal", "طابع زمني", "submitted at", "registration time", "registration date", "order date", "created", "date dinscription", "fecha de registro", "تاريخ التسجيل", "start time", "completion time"),
}  # fmt: skip

SPEAKER: Phrases = {
    **PERSON,
    "name": (*PERSON["name"], "speaker", "speakers", "speaker name", "name of speaker", "panelist", "presenter", "intervenant", "intervenants", "nom de lintervenant", "orateur", "conférencier", "ponente", "ponentes", "nombre del ponente", "orador", "المتحدث", "المتحدثون", "اسم المتحدث", "المتحدثة", "المحاضر"),
    "role": (*PERSON["role"], "role", "rôle", "rol", "function in session", "qualité", "الصفة", "الدور", "صفة المتحدث"),
    "category": tuple(phrase for phrase in PERSON["category"] if phrase not in ("role", "rôle", "rol", "qualité", "الصفة", "الدور")),
}  # fmt: skip

INTERPRETER: Phrases = {
    **{field: PERSON[field] for field in ("native_name", "latin_name", "given_name", "family_name", "email", "phone", "country", "organisation", "notes", "source", "number", "title", "code")},
    "name": (*PERSON["name"], "مترجم فوري", "interpreter", "interpreters", "interpreter name", "name of interpreter", "interprète", "interprètes", "nom de linterprète", "intérprete", "intérpretes", "nombre del intérprete", "المترجم", "المترجمون", "اسم المترجم", "المترجمة"),
    "a_languages": ("a languages", "a language", "language a", "languages a", "mother tongue", "native language", "langue a", "langues a", "langue maternelle", "lengua a", "lenguas a", "idioma a", "idiomas a", "lengua materna", "اللغة الأم", "لغة أ", "لغة أم", "اللغة أ", "لغات أ"),
    "b_languages": ("b languages", "b language", "language b", "languages b", "active language", "langue b", "langues b", "langue active", "lengua b", "lenguas b", "idioma b", "idiomas b", "لغة ب", "اللغة ب", "لغات ب"),
    "c_languages": ("c languages", "c language", "language c", "languages c", "passive language", "langue c", "langues c", "langue passive", "lengua c", "lenguas c", "idioma c", "idiomas c", "لغة ج", "اللغة ج", "لغات ج"),
    "available_from": ("available from", "from", "availability from", "disponible du", "disponible de", "disponible à partir du", "disponible desde", "desde", "متاح من", "من", "متوفر من"),
    "available_to": ("available to", "available until", "to", "until", "availability to", "disponible jusquau", "disponible au", "disponible hasta", "hasta", "متاح حتى", "متاح إلى", "إلى", "حتى", "متوفر حتى"),
    "remote": ("remote", "online", "works remotely", "à distance", "distanciel", "remoto", "a distancia", "عن بعد", "أونلاين"),
    "cleared": ("cleared", "clearance", "closed meetings", "habilité", "autorizado", "مصرح له"),
    "team_leader": ("team leader", "chef déquipe", "jefe de equipo", "قائد الفريق", "رئيس الفريق"),
    "sign": ("sign language", "langue des signes", "lengua de signos", "لغة الإشارة"),
}  # fmt: skip

PROGRAMME: Phrases = {
    "code": ("code", "id", "session code", "item code", "ref", "reference", "code de la séance", "código", "referencia", "الرمز", "رمز", "رمز الجلسة", "الكود"),
    "kind": ("kind", "type", "session type", "format", "genre", "type de séance", "tipo", "tipo de sesión", "formato", "النوع", "نوع الجلسة", "نوع"),
    "title": ("title", "session", "session title", "topic", "subject", "name", "activity", "titre", "intitulé", "sujet", "thème", "séance", "título", "tema", "sesión", "actividad", "العنوان", "عنوان الجلسة", "الموضوع", "الجلسة", "عنوان", "الفعالية", "النشاط"),
    "title_ar": ("titre ar", "título ar", "العنوان ar", "title ar", "title arabic", "arabic title", "title in arabic", "titre ar", "titre en arabe", "título ar", "título en árabe", "العنوان بالعربية"),
    "title_en": ("titre en", "título en", "العنوان en", "title en", "title english", "english title", "title in english", "titre en anglais", "título en inglés", "العنوان بالإنجليزية"),
    "title_fr": ("titre fr", "título fr", "العنوان fr", "title fr", "title french", "french title", "title in french", "titre en français", "titre fr", "título en francés", "العنوان بالفرنسية"),
    "title_es": ("titre es", "título es", "العنوان es", "title es", "title spanish", "spanish title", "title in spanish", "titre en espagnol", "título en español", "العنوان بالإسبانية"),
    "start": ("start", "starts", "begin", "start time", "from", "starts at", "beginning", "début", "heure de début", "commence", "de", "inicio", "comienzo", "hora de inicio", "desde", "البداية", "بداية", "وقت البداية", "يبدأ", "من", "ساعة البداية"),
    "end": ("end", "ends", "end time", "finish", "to", "until", "ends at", "fin", "heure de fin", "à", "final", "hora de fin", "hora final", "hasta", "النهاية", "نهاية", "وقت النهاية", "ينتهي", "إلى", "ساعة النهاية"),
    "day": ("day", "date", "jour", "día", "fecha", "اليوم", "التاريخ"),
    "time": ("time", "hours", "schedule", "heure", "heures", "horaire", "hora", "horario", "الوقت", "التوقيت", "الساعة"),
    "duration": ("duration", "minutes", "length", "durée", "duración", "المدة"),
    "floor": ("langue de lorateur", "idioma de sala", "لغة المتحدث", "floor language", "floor languages", "floor", "spoken language", "language", "languages", "language of session", "langue de la salle", "langue", "langues", "langue parlée", "idioma de la sala", "idioma", "idiomas", "lengua de sala", "لغة المنصة", "لغة الجلسة", "اللغة", "لغات المنصة", "لغة التقديم"),
    "interpret_into": ("interpret into", "interpretation", "interpretation into", "interpreted into", "translation", "translation into", "interprétation", "interprétation vers", "interprété en", "interpretación", "interpretación a", "interpretación al", "الترجمة إلى", "الترجمة", "ترجمة إلى"),
    "expected": ("expected", "expected attendance", "attendance", "audience", "participants", "expected participants", "pax", "attendus", "participants attendus", "nombre attendu", "esperados", "asistentes previstos", "asistencia prevista", "العدد المتوقع", "عدد الحضور", "المتوقع", "عدد المشاركين"),
    "access": ("access", "open to", "admission", "accès", "ouvert à", "acceso", "abierto a", "الحضور", "الدخول", "المشاركة"),
    "places": ("places", "seats", "limit", "maximum", "places limitées", "plazas", "المقاعد", "عدد المقاعد"),
    "heavy": ("heavy", "heavy session", "demanding", "lourde", "séance lourde", "exigeante", "pesada", "sesión pesada", "exigente", "مكثفة", "جلسة مكثفة", "مرهقة"),
    "room": ("room", "venue", "hall", "location", "place", "salle", "lieu", "sala", "lugar", "القاعة", "المكان", "قاعة"),
    "layout": ("layout", "set up", "setup", "disposition", "disposición", "التجهيز", "ترتيب القاعة"),
    "description": ("description", "abstract", "summary", "résumé", "descripción", "resumen", "الوصف", "الملخص"),
    "speakers": ("speakers", "speaker", "presenters", "presenter", "panelists", "panellists", "panel members", "speaker s", "speaker names", "intervenants", "intervenant", "orateurs", "panélistes", "conférenciers", "ponentes", "ponente", "oradores", "panelistas", "المتحدثون", "المتحدث", "المتحدثين", "المتحدثات", "المتحدثون والمتحدثات", "المشاركون في الجلسة"),
    "moderator": ("moderator", "moderators", "facilitator", "facilitators", "host", "moderated by", "modérateur", "modératrice", "modérateurs", "modération", "animateur", "animatrice", "moderador", "moderadora", "moderadores", "modera", "facilitador", "facilitadora", "ميسر الجلسة", "ميسرة الجلسة", "الميسر", "الميسرة", "مدير الحوار", "مدير الجلسة", "مديرة الجلسة", "إدارة الجلسة", "يدير الجلسة"),
    "chair": ("chair", "chairs", "chairperson", "session chair", "chaired by", "co chairs", "président de séance", "présidente de séance", "présidence", "présidé par", "presidente de la sesión", "preside", "presidencia", "رئيس الجلسة", "رئيسة الجلسة", "رئاسة الجلسة", "الرئيس", "الرئيسة"),
    "rapporteur": ("rapporteur", "rapporteurs", "rapporteuse", "note taker", "relator", "relatora", "relatores", "المقرر", "المقررة", "مقرر الجلسة", "مقررة الجلسة"),
    "external_id": ("external id", "guid", "uid", "référence externe", "referencia externa", "الرقم المرجعي"),
    "timezone": ("time zone", "timezone", "tz", "fuseau horaire", "zona horaria", "المنطقة الزمنية"),
    "repeats": ("repeats", "recurrence", "récurrence", "se répète", "repetición", "se repite", "يتكرر", "التكرار"),
    "source": PERSON["source"],
    "number": PERSON["number"],
    "notes": PERSON["notes"],
}  # fmt: skip

ROOM: Phrases = {
    "name": ("room", "rooms", "room name", "hall", "venue", "name", "salle", "nom de la salle", "sala", "nombre de la sala", "القاعة", "اسم القاعة", "القاعات", "قاعة", "المكان"),
    "name_ar": ("room ar", "room arabic", "name ar", "name in arabic", "القاعة بالعربية"),
    "name_en": ("room en", "room english", "name en", "name in english", "القاعة بالإنجليزية"),
    "name_fr": ("room fr", "name fr", "salle fr"),
    "name_es": ("room es", "name es", "sala es"),
    "capacity": ("capacity", "seats", "places", "pax", "max", "capacité", "capacidad", "aforo", "plazas", "السعة", "سعة", "المقاعد", "عدد المقاعد", "الطاقة الاستيعابية"),
    "booths": ("booths", "interpretation booths", "booth", "cabines", "cabines dinterprétation", "cabinas", "cabinas de interpretación", "كبائن الترجمة", "كبائن", "كبينات", "غرف الترجمة", "مقصورات"),
    "receivers": ("receivers", "headsets", "earphones", "récepteurs", "casques", "receptores", "auriculares", "سماعات", "أجهزة الاستقبال", "السماعات", "أجهزة الترجمة"),
    "layout": ("layout", "setup", "set up", "disposition", "configuration", "disposición", "montaje", "التجهيز", "الترتيب", "ترتيب الجلوس"),
    "step_free": ("accessible de plain pied", "accesible sin escalones", "step free", "accessible", "wheelchair", "wheelchair access", "accessibility", "step free access", "accessible pmr", "pmr", "plain pied", "accesible", "silla de ruedas", "بدون درج", "مهيأة", "مدخل لذوي الإعاقة", "وصول الكراسي المتحركة"),
    "zone": ("zone", "floor", "level", "étage", "planta", "piso", "الطابق", "الدور"),
    "building": ("building", "bâtiment", "edificio", "المبنى"),
    "source": PERSON["source"],
    "number": PERSON["number"],
    "notes": PERSON["notes"],
}  # fmt: skip

STAND: Phrases = {
    "name": ("puesto de exposición", "stand", "stands", "booth", "table", "stall", "stand number", "stand no", "emplacement", "puesto", "mesa", "الجناح", "جناح", "الطاولة", "الأجنحة"),
    "group": ("group", "organisation", "organization", "exhibitor", "working group", "team", "company", "groupe", "exposant", "équipe", "grupo", "expositor", "equipo", "organización", "المجموعة", "العارض", "الجهة", "الفريق", "مجموعة العمل"),
    "kind": ("kind", "type", "category", "genre", "tipo", "النوع"),
    "item": PERSON["item"],
    "room": PROGRAMME["room"],
    "source": PERSON["source"],
    "number": ("no", "nr", "م", "الرقم"),
    "notes": PERSON["notes"],
}  # fmt: skip

# The first column of a sheet with one fact to a line; the fact itself stands beside it.
EVENT: Phrases = {
    "key": ("key", "item", "fact", "field", "clé", "champ", "donnée", "clave", "campo", "dato", "البند", "الحقل", "المفتاح"),
    "value": ("value", "valeur", "valor", "القيمة"),
    "source": PERSON["source"],
}  # fmt: skip
EVENT_FACTS: Phrases = {
    "name": ("name", "event", "event name", "title", "nom", "nom de lévénement", "événement", "titre", "nombre", "nombre del evento", "evento", "título", "الاسم", "اسم الفعالية", "الفعالية", "العنوان", "اسم المؤتمر", "المؤتمر"),
    "name_ar": ("name ar", "name in arabic", "nom ar", "nom en arabe", "nombre ar", "nombre en árabe", "الاسم بالعربية"),
    "name_en": ("name en", "name in english", "nom en", "nom en anglais", "nombre en inglés", "الاسم بالإنجليزية"),
    "name_fr": ("name fr", "name in french", "nom fr", "nom en français", "nombre en francés", "الاسم بالفرنسية"),
    "name_es": ("name es", "name in spanish", "nombre es", "nom en espagnol", "nombre en español", "الاسم بالإسبانية"),
    "start": ("start", "start date", "from", "first day", "début", "date de début", "inicio", "fecha de inicio", "البداية", "تاريخ البداية", "من", "يبدأ"),
    "end": ("end", "end date", "to", "last day", "fin", "date de fin", "fecha de fin", "final", "النهاية", "تاريخ النهاية", "إلى", "ينتهي"),
    "timezone": ("time zone", "timezone", "fuseau horaire", "fuseau", "zona horaria", "huso horario", "المنطقة الزمنية", "التوقيت"),
    "languages": ("languages", "language", "event languages", "langues", "langue", "idiomas", "idioma", "اللغات", "اللغة", "لغات الفعالية"),
    "place": ("place", "venue", "location", "address", "city", "lieu", "ville", "adresse", "lugar", "sede", "ciudad", "المكان", "الموقع", "مكان الانعقاد", "المدينة"),
}  # fmt: skip

WEIGHT: Mapping[str, int] = {
    "ignored": 40,
    "guardian": 30,
    "interpretation": 25,
    "photo_consent": 22,
    "no_photo": 30,
    "minor": 20,
    "adult": 20,
    "birth_date": 24,
    "dietary": 18,
    "access_needs": 18,
    "native_name": 16,
    "latin_name": 16,
    "native_organisation": 16,
    "latin_organisation": 16,
    "given_name": 10,
    "family_name": 10,
    "email": 12,
    "phone": 10,
    "arrival": 10,
    "departure": 10,
    "external_code": 12,
    "position": 6,
    "organisation": 4,
    "country": 4,
    "item": -5,
    # Only the whole question counts: "Will you attend the dinner?" asks something else.
    "attending": -60,
    "number": -20,
    "notes": -5,
    "source": -5,
}
STEM = 3  # letters that a word keeps at least
# Words that mean a field only when nothing else stands in the heading: "Last day", "In total".
ALONE = frozenset(
    {
        "first", "last", "middle", "second", "family", "given", "who", "arr", "dep", "leaving",
        "departing", "arriving",
    }
)  # fmt: skip
PHRASES: Mapping[str, Phrases] = {
    "people": PERSON,
    "speakers": SPEAKER,
    "interpreters": INTERPRETER,
    "programme": PROGRAMME,
    "rooms": ROOM,
    "stands": STAND,
    "event": EVENT,
}
FIELDS: Mapping[str, tuple[str, ...]] = {kind: tuple(found) for kind, found in PHRASES.items()}


@cache
def fields_of(kind: str) -> Mapping[str, tuple[str, ...]]:
    """Folded phrase → the fields it may mean on that kind of sheet."""
    found: dict[str, tuple[str, ...]] = {}
    for name, phrases in PHRASES[kind].items():
        for phrase in dict.fromkeys(map(fold, phrases)):
            found[phrase] = (*found.get(phrase, ()), name)
    return found


@cache
def fields_in_any_order(kind: str) -> Mapping[str, tuple[str, ...]]:
    """The same for phrases of several words, with the words in alphabetical order."""
    return {
        " ".join(sorted(phrase.split())): names
        for phrase, names in fields_of(kind).items()
        if " " in phrase
    }


def stem(word: str) -> str:
    """A folded word without what number, possession and the article add to it."""
    if word.isascii():
        word = word.removesuffix("s") if len(word) > STEM else word
        return word.removesuffix("e") if len(word) > STEM else word
    bare = word.removeprefix("و") if word.startswith("وال") else word
    return bare.removeprefix("ال") if len(bare) > STEM + 1 else word


@cache
def fields_by_stems(kind: str) -> Mapping[str, tuple[str, ...]]:
    """The same by the stems of the words, for those phrases that may stand among others."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase, names in fields_of(kind).items():
        if phrase not in ALONE:
            stems = " ".join(map(stem, phrase.split()))
            found[stems] = tuple(dict.fromkeys((*found.get(stems, ()), *names)))
    return found


@cache
def facts() -> Mapping[str, str]:
    """Folded label → the fact about the event."""
    return {fold(phrase): name for name, phrases in EVENT_FACTS.items() for phrase in phrases}

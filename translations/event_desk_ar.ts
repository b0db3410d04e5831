<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name />
        <message numerus="yes">
            <source>%n badge(s) on {path}</source>
            <translation>
                <numerusform>لا شارات في {path}</numerusform>
                <numerusform>شارة واحدة في {path}</numerusform>
                <numerusform>شارتان في {path}</numerusform>
                <numerusform>%n شارات في {path}</numerusform>
                <numerusform>%n شارة في {path}</numerusform>
                <numerusform>%n شارة في {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation>
                <numerusform>… ولا غيرها</numerusform>
                <numerusform>… وواحدة أخرى</numerusform>
                <numerusform>… واثنتان أخريان</numerusform>
                <numerusform>… و%n أخرى</numerusform>
                <numerusform>… و%n أخرى</numerusform>
                <numerusform>… و%n أخرى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n picture(s) of the window</source>
            <translation>
                <numerusform>لا صور للنافذة</numerusform>
                <numerusform>صورة واحدة للنافذة</numerusform>
                <numerusform>صورتان للنافذة</numerusform>
                <numerusform>%n صور للنافذة</numerusform>
                <numerusform>%n صورة للنافذة</numerusform>
                <numerusform>%n صورة للنافذة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay: scanned, edited, or on a later list.</source>
            <translation>
                <numerusform>لا يبقى أحد.</numerusform>
                <numerusform>يبقى شخص واحد: مُسحت شارته أو عُدِّلت بياناته أو ورد في قائمة لاحقة.</numerusform>
                <numerusform>يبقى شخصان: مُسحت شارتاهما أو عُدِّلت بياناتهما أو وردا في قائمة لاحقة.</numerusform>
                <numerusform>يبقى %n أشخاص: مُسحت شاراتهم أو عُدِّلت بياناتهم أو وردوا في قائمة لاحقة.</numerusform>
                <numerusform>يبقى %n شخصًا: مُسحت شاراتهم أو عُدِّلت بياناتهم أو وردوا في قائمة لاحقة.</numerusform>
                <numerusform>يبقى %n شخص: مُسحت شاراتهم أو عُدِّلت بياناتهم أو وردوا في قائمة لاحقة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to {path}</source>
            <translation>
                <numerusform>لم تُكتب صفوف في {path}</numerusform>
                <numerusform>كُتب صف واحد في {path}</numerusform>
                <numerusform>كُتب صفان في {path}</numerusform>
                <numerusform>كُتبت %n صفوف في {path}</numerusform>
                <numerusform>كُتب %n صفًا في {path}</numerusform>
                <numerusform>كُتب %n صف في {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {path}</source>
            <translation>
                <numerusform>لم تُكتب ملفات في {path}</numerusform>
                <numerusform>كُتب ملف واحد في {path}</numerusform>
                <numerusform>كُتب ملفان في {path}</numerusform>
                <numerusform>كُتبت %n ملفات في {path}</numerusform>
                <numerusform>كُتب %n ملفًا في {path}</numerusform>
                <numerusform>كُتب %n ملف في {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n formula(s) here have no value. Open the file in Excel and save it.</source>
            <translation>
                <numerusform>لا صيغ بلا قيمة هنا.</numerusform>
                <numerusform>صيغة واحدة هنا بلا قيمة. افتح الملف في إكسل واحفظه.</numerusform>
                <numerusform>صيغتان هنا بلا قيمة. افتح الملف في إكسل واحفظه.</numerusform>
                <numerusform>%n صيغ هنا بلا قيمة. افتح الملف في إكسل واحفظه.</numerusform>
                <numerusform>%n صيغة هنا بلا قيمة. افتح الملف في إكسل واحفظه.</numerusform>
                <numerusform>%n صيغة هنا بلا قيمة. افتح الملف في إكسل واحفظه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This text is too long. Its first %n letter(s) were kept.</source>
            <translation>
                <numerusform>هذا النص أطول من اللازم. لم يُبق منه شيء.</numerusform>
                <numerusform>هذا النص أطول من اللازم. أُبقي الحرف الأول منه.</numerusform>
                <numerusform>هذا النص أطول من اللازم. أُبقي أول حرفين منه.</numerusform>
                <numerusform>هذا النص أطول من اللازم. أُبقيت أول %n أحرف منه.</numerusform>
                <numerusform>هذا النص أطول من اللازم. أُبقي أول %n حرفًا منه.</numerusform>
                <numerusform>هذا النص أطول من اللازم. أُبقي أول %n حرف منه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden column(s) were read as well: {value}.</source>
            <translation>
                <numerusform>لم تُقرأ أعمدة مخفية: {value}.</numerusform>
                <numerusform>قُرئ أيضًا عمود مخفي واحد: {value}.</numerusform>
                <numerusform>قُرئ أيضًا عمودان مخفيان: {value}.</numerusform>
                <numerusform>قُرئت أيضًا %n أعمدة مخفية: {value}.</numerusform>
                <numerusform>قُرئ أيضًا %n عمودًا مخفيًا: {value}.</numerusform>
                <numerusform>قُرئ أيضًا %n عمود مخفي: {value}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hidden row(s) were read as well.</source>
            <translation>
                <numerusform>لم تُقرأ صفوف مخفية.</numerusform>
                <numerusform>قُرئ أيضًا صف مخفي واحد.</numerusform>
                <numerusform>قُرئ أيضًا صفان مخفيان.</numerusform>
                <numerusform>قُرئت أيضًا %n صفوف مخفية.</numerusform>
                <numerusform>قُرئ أيضًا %n صفًا مخفيًا.</numerusform>
                <numerusform>قُرئ أيضًا %n صف مخفي.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) went in elsewhere, says the list. That is not counted here.</source>
            <translation>
                <numerusform>بحسب القائمة لم يدخل أحد عبر نظام آخر.</numerusform>
                <numerusform>بحسب القائمة دخل شخص واحد عبر نظام آخر. لا يُحتسب ذلك هنا.</numerusform>
                <numerusform>بحسب القائمة دخل شخصان عبر نظام آخر. لا يُحتسب ذلك هنا.</numerusform>
                <numerusform>بحسب القائمة دخل %n أشخاص عبر نظام آخر. لا يُحتسب ذلك هنا.</numerusform>
                <numerusform>بحسب القائمة دخل %n شخصًا عبر نظام آخر. لا يُحتسب ذلك هنا.</numerusform>
                <numerusform>بحسب القائمة دخل %n شخص عبر نظام آخر. لا يُحتسب ذلك هنا.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows name {value}, but no session on the programme is called so yet.</source>
            <translation>
                <numerusform>لا صفوف تذكر {value}.</numerusform>
                <numerusform>صف واحد يذكر {value}، ولا جلسة في البرنامج بهذا الاسم بعد.</numerusform>
                <numerusform>صفان يذكران {value}، ولا جلسة في البرنامج بهذا الاسم بعد.</numerusform>
                <numerusform>%n صفوف تذكر {value}، ولا جلسة في البرنامج بهذا الاسم بعد.</numerusform>
                <numerusform>%n صفًا تذكر {value}، ولا جلسة في البرنامج بهذا الاسم بعد.</numerusform>
                <numerusform>%n صف تذكر {value}، ولا جلسة في البرنامج بهذا الاسم بعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without an organisation were given the one above. Check them.</source>
            <translation>
                <numerusform>لم يُعطَ أي صف المؤسسة التي فوقه.</numerusform>
                <numerusform>أُعطي صف بلا مؤسسة المؤسسة التي فوقه. تحقق منه.</numerusform>
                <numerusform>أُعطي صفان بلا مؤسسة المؤسسة التي فوقهما. تحقق منهما.</numerusform>
                <numerusform>أُعطيت %n صفوف بلا مؤسسة المؤسسة التي فوقها. تحقق منها.</numerusform>
                <numerusform>أُعطي %n صفًا بلا مؤسسة المؤسسة التي فوقها. تحقق منها.</numerusform>
                <numerusform>أُعطي %n صف بلا مؤسسة المؤسسة التي فوقها. تحقق منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) added</source>
            <translation>
                <numerusform>لم تُضف أجهزة استقبال</numerusform>
                <numerusform>أُضيف جهاز استقبال واحد</numerusform>
                <numerusform>أُضيف جهازا استقبال</numerusform>
                <numerusform>أُضيفت %n أجهزة استقبال</numerusform>
                <numerusform>أُضيف %n جهاز استقبال</numerusform>
                <numerusform>أُضيف %n جهاز استقبال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) marked in {path}</source>
            <translation>
                <numerusform>لم تُميَّز ملاحظات في {path}</numerusform>
                <numerusform>مُيِّزت ملاحظة واحدة في {path}</numerusform>
                <numerusform>مُيِّزت ملاحظتان في {path}</numerusform>
                <numerusform>مُيِّزت %n ملاحظات في {path}</numerusform>
                <numerusform>مُيِّزت %n ملاحظة في {path}</numerusform>
                <numerusform>مُيِّزت %n ملاحظة في {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>present on %n day(s)</source>
            <translation>
                <numerusform>الحضور: بلا أيام</numerusform>
                <numerusform>الحضور: يوم واحد</numerusform>
                <numerusform>الحضور: يومان</numerusform>
                <numerusform>الحضور: %n أيام</numerusform>
                <numerusform>الحضور: %n يومًا</numerusform>
                <numerusform>الحضور: %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) changed</source>
            <translation>
                <numerusform>لم تُعدَّل شارات</numerusform>
                <numerusform>عُدِّلت شارة واحدة</numerusform>
                <numerusform>عُدِّلت شارتان</numerusform>
                <numerusform>عُدِّلت %n شارات</numerusform>
                <numerusform>عُدِّلت %n شارة</numerusform>
                <numerusform>عُدِّلت %n شارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) printed</source>
            <translation>
                <numerusform>لم تُطبع شارات</numerusform>
                <numerusform>طُبعت شارة واحدة</numerusform>
                <numerusform>طُبعت شارتان</numerusform>
                <numerusform>طُبعت %n شارات</numerusform>
                <numerusform>طُبعت %n شارة</numerusform>
                <numerusform>طُبعت %n شارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) in {path}</source>
            <translation>
                <numerusform>لا صفحات في {path}</numerusform>
                <numerusform>صفحة واحدة في {path}</numerusform>
                <numerusform>صفحتان في {path}</numerusform>
                <numerusform>%n صفحات في {path}</numerusform>
                <numerusform>%n صفحة في {path}</numerusform>
                <numerusform>%n صفحة في {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>لا أجهزة استقبال</numerusform>
                <numerusform>جهاز استقبال واحد</numerusform>
                <numerusform>جهازا استقبال</numerusform>
                <numerusform>%n أجهزة استقبال</numerusform>
                <numerusform>%n جهاز استقبال</numerusform>
                <numerusform>%n جهاز استقبال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) checked in</source>
            <translation>
                <numerusform>لم يُسجَّل حضور أحد</numerusform>
                <numerusform>سُجِّل حضور شخص واحد</numerusform>
                <numerusform>سُجِّل حضور شخصين</numerusform>
                <numerusform>سُجِّل حضور %n أشخاص</numerusform>
                <numerusform>سُجِّل حضور %n شخصًا</numerusform>
                <numerusform>سُجِّل حضور %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) in already</source>
            <translation>
                <numerusform>لا أحد داخل من قبل</numerusform>
                <numerusform>شخص واحد داخل من قبل</numerusform>
                <numerusform>شخصان داخلان من قبل</numerusform>
                <numerusform>%n أشخاص داخلون من قبل</numerusform>
                <numerusform>%n شخصًا داخلون من قبل</numerusform>
                <numerusform>%n شخص داخلون من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) cancelled</source>
            <translation>
                <numerusform>لا تسجيلات ملغاة</numerusform>
                <numerusform>تسجيل واحد ملغى</numerusform>
                <numerusform>تسجيلان ملغيان</numerusform>
                <numerusform>%n تسجيلات ملغاة</numerusform>
                <numerusform>%n تسجيلًا ملغى</numerusform>
                <numerusform>%n تسجيل ملغى</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) in the record</source>
            <translation>
                <numerusform>لا أسطر في السجل</numerusform>
                <numerusform>سطر واحد في السجل</numerusform>
                <numerusform>سطران في السجل</numerusform>
                <numerusform>%n أسطر في السجل</numerusform>
                <numerusform>%n سطرًا في السجل</numerusform>
                <numerusform>%n سطر في السجل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older copy(s) still hold it until their time is over; --copies removes them.</source>
            <translation>
                <numerusform>لم تعد أي نسخة أقدم تتضمن هذه البيانات.</numerusform>
                <numerusform>ما زالت نسخة أقدم تتضمن هذه البيانات حتى تنتهي مدتها؛ الخيار ‎--copies يحذفها.</numerusform>
                <numerusform>ما زالت نسختان أقدم تتضمنان هذه البيانات حتى تنتهي مدتهما؛ الخيار ‎--copies يحذفهما.</numerusform>
                <numerusform>ما زالت %n نسخ أقدم تتضمن هذه البيانات حتى تنتهي مدتها؛ الخيار ‎--copies يحذفها.</numerusform>
                <numerusform>ما زالت %n نسخة أقدم تتضمن هذه البيانات حتى تنتهي مدتها؛ الخيار ‎--copies يحذفها.</numerusform>
                <numerusform>ما زالت %n نسخة أقدم تتضمن هذه البيانات حتى تنتهي مدتها؛ الخيار ‎--copies يحذفها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>بلا ثغرات</numerusform>
                <numerusform>ثغرة واحدة</numerusform>
                <numerusform>ثغرتان</numerusform>
                <numerusform>%n ثغرات</numerusform>
                <numerusform>%n ثغرة</numerusform>
                <numerusform>%n ثغرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) touched</source>
            <translation>
                <numerusform>لا يطال التغيير أحدًا</numerusform>
                <numerusform>يطال التغيير شخصًا واحدًا</numerusform>
                <numerusform>يطال التغيير شخصين</numerusform>
                <numerusform>يطال التغيير %n أشخاص</numerusform>
                <numerusform>يطال التغيير %n شخصًا</numerusform>
                <numerusform>يطال التغيير %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>plan with %n person(s) touched</source>
            <translation>
                <numerusform>خطة لا يطال تغييرها أحدًا</numerusform>
                <numerusform>خطة يطال تغييرها شخصًا واحدًا</numerusform>
                <numerusform>خطة يطال تغييرها شخصين</numerusform>
                <numerusform>خطة يطال تغييرها %n أشخاص</numerusform>
                <numerusform>خطة يطال تغييرها %n شخصًا</numerusform>
                <numerusform>خطة يطال تغييرها %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) locked</source>
            <translation>
                <numerusform>لم تُثبَّت جلسات</numerusform>
                <numerusform>تثبيت جلسة واحدة</numerusform>
                <numerusform>تثبيت جلستين</numerusform>
                <numerusform>تثبيت %n جلسات</numerusform>
                <numerusform>تثبيت %n جلسة</numerusform>
                <numerusform>تثبيت %n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) unlocked</source>
            <translation>
                <numerusform>لم يُلغَ تثبيت جلسات</numerusform>
                <numerusform>إلغاء تثبيت جلسة واحدة</numerusform>
                <numerusform>إلغاء تثبيت جلستين</numerusform>
                <numerusform>إلغاء تثبيت %n جلسات</numerusform>
                <numerusform>إلغاء تثبيت %n جلسة</numerusform>
                <numerusform>إلغاء تثبيت %n جلسة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) of that booth would still be open.</source>
            <translation>
                <numerusform>لن يبقى أي مقعد شاغرًا في تلك الكابينة.</numerusform>
                <numerusform>سيبقى مقعد واحد شاغرًا في تلك الكابينة.</numerusform>
                <numerusform>سيبقى مقعدان شاغرين في تلك الكابينة.</numerusform>
                <numerusform>ستبقى %n مقاعد شاغرة في تلك الكابينة.</numerusform>
                <numerusform>سيبقى %n مقعدًا شاغرًا في تلك الكابينة.</numerusform>
                <numerusform>سيبقى %n مقعد شاغرًا في تلك الكابينة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Closes %n gap(s).</source>
            <translation>
                <numerusform>لا يسدّ أي ثغرة.</numerusform>
                <numerusform>يسدّ ثغرة واحدة.</numerusform>
                <numerusform>يسدّ ثغرتين.</numerusform>
                <numerusform>يسدّ %n ثغرات.</numerusform>
                <numerusform>يسدّ %n ثغرة.</numerusform>
                <numerusform>يسدّ %n ثغرة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>لا أحد</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more for {language}</source>
            <translation>
                <numerusform>لا نقص في {language}</numerusform>
                <numerusform>مترجم إضافي إلى {language}</numerusform>
                <numerusform>مترجمان إضافيان إلى {language}</numerusform>
                <numerusform>%n مترجمين إضافيين إلى {language}</numerusform>
                <numerusform>%n مترجمًا إضافيًا إلى {language}</numerusform>
                <numerusform>%n مترجم إضافي إلى {language}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more could do it: {parts}.</source>
            <translation>
                <numerusform>لا أحد غيرهم يستطيع ذلك: {parts}.</numerusform>
                <numerusform>شخص آخر يستطيع ذلك: {parts}.</numerusform>
                <numerusform>شخصان آخران يستطيعان ذلك: {parts}.</numerusform>
                <numerusform>%n آخرون يستطيعون ذلك: {parts}.</numerusform>
                <numerusform>%n آخرون يستطيعون ذلك: {parts}.</numerusform>
                <numerusform>%n آخرون يستطيعون ذلك: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) could do it: {parts}.</source>
            <translation>
                <numerusform>لا أحد يستطيع ذلك: {parts}.</numerusform>
                <numerusform>شخص واحد يستطيع ذلك: {parts}.</numerusform>
                <numerusform>شخصان يستطيعان ذلك: {parts}.</numerusform>
                <numerusform>%n أشخاص يستطيعون ذلك: {parts}.</numerusform>
                <numerusform>%n شخصًا يستطيعون ذلك: {parts}.</numerusform>
                <numerusform>%n شخص يستطيعون ذلك: {parts}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>لا أحد متفرغ</numerusform>
                <numerusform>متفرغ واحد</numerusform>
                <numerusform>متفرغان</numerusform>
                <numerusform>%n متفرغين</numerusform>
                <numerusform>%n متفرغًا</numerusform>
                <numerusform>%n متفرغ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not here then</source>
            <translation>
                <numerusform>لا أحد غائب حينها</numerusform>
                <numerusform>واحد غائب حينها</numerusform>
                <numerusform>اثنان غائبان حينها</numerusform>
                <numerusform>%n غائبين حينها</numerusform>
                <numerusform>%n غائبًا حينها</numerusform>
                <numerusform>%n غائب حينها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not cleared</source>
            <translation>
                <numerusform>لا أحد بلا تصريح</numerusform>
                <numerusform>واحد بلا تصريح</numerusform>
                <numerusform>اثنان بلا تصريح</numerusform>
                <numerusform>%n بلا تصريح</numerusform>
                <numerusform>%n بلا تصريح</numerusform>
                <numerusform>%n بلا تصريح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n busy</source>
            <translation>
                <numerusform>لا أحد مشغول</numerusform>
                <numerusform>مشغول واحد</numerusform>
                <numerusform>مشغولان</numerusform>
                <numerusform>%n مشغولين</numerusform>
                <numerusform>%n مشغولًا</numerusform>
                <numerusform>%n مشغول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n too far away just before or after</source>
            <translation>
                <numerusform>لا أحد في مكان بعيد قبلها أو بعدها مباشرة</numerusform>
                <numerusform>واحد في مكان بعيد قبلها أو بعدها مباشرة</numerusform>
                <numerusform>اثنان في مكان بعيد قبلها أو بعدها مباشرة</numerusform>
                <numerusform>%n في مكان بعيد قبلها أو بعدها مباشرة</numerusform>
                <numerusform>%n في مكان بعيد قبلها أو بعدها مباشرة</numerusform>
                <numerusform>%n في مكان بعيد قبلها أو بعدها مباشرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the limit of the day</source>
            <translation>
                <numerusform>لا أحد عند حد ساعات اليوم</numerusform>
                <numerusform>واحد عند حد ساعات اليوم</numerusform>
                <numerusform>اثنان عند حد ساعات اليوم</numerusform>
                <numerusform>%n عند حد ساعات اليوم</numerusform>
                <numerusform>%n عند حد ساعات اليوم</numerusform>
                <numerusform>%n عند حد ساعات اليوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n at the limit of four hours</source>
            <translation>
                <numerusform>لا أحد عند حد الساعات الأربع</numerusform>
                <numerusform>واحد عند حد الساعات الأربع</numerusform>
                <numerusform>اثنان عند حد الساعات الأربع</numerusform>
                <numerusform>%n عند حد الساعات الأربع</numerusform>
                <numerusform>%n عند حد الساعات الأربع</numerusform>
                <numerusform>%n عند حد الساعات الأربع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have no lunch</source>
            <translation>
                <numerusform>لا أحد بلا وقت للغداء</numerusform>
                <numerusform>واحد لن يبقى له وقت للغداء</numerusform>
                <numerusform>اثنان لن يبقى لهما وقت للغداء</numerusform>
                <numerusform>%n لن يبقى لهم وقت للغداء</numerusform>
                <numerusform>%n لن يبقى لهم وقت للغداء</numerusform>
                <numerusform>%n لن يبقى لهم وقت للغداء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have too long a day</source>
            <translation>
                <numerusform>لا أحد يطول يومه أكثر من اللازم</numerusform>
                <numerusform>واحد سيطول يومه أكثر من اللازم</numerusform>
                <numerusform>اثنان سيطول يومهما أكثر من اللازم</numerusform>
                <numerusform>%n سيطول يومهم أكثر من اللازم</numerusform>
                <numerusform>%n سيطول يومهم أكثر من اللازم</numerusform>
                <numerusform>%n سيطول يومهم أكثر من اللازم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n would have too short a night</source>
            <translation>
                <numerusform>لا أحد تقصر راحته الليلية عن اللازم</numerusform>
                <numerusform>واحد ستقصر راحته الليلية عن اللازم</numerusform>
                <numerusform>اثنان ستقصر راحتهما الليلية عن اللازم</numerusform>
                <numerusform>%n ستقصر راحتهم الليلية عن اللازم</numerusform>
                <numerusform>%n ستقصر راحتهم الليلية عن اللازم</numerusform>
                <numerusform>%n ستقصر راحتهم الليلية عن اللازم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free, but no booth is</source>
            <translation>
                <numerusform>لا أحد متفرغ، ولا كابينة شاغرة</numerusform>
                <numerusform>متفرغ واحد، ولا كابينة شاغرة</numerusform>
                <numerusform>متفرغان، ولا كابينة شاغرة</numerusform>
                <numerusform>%n متفرغين، ولا كابينة شاغرة</numerusform>
                <numerusform>%n متفرغًا، ولا كابينة شاغرة</numerusform>
                <numerusform>%n متفرغ، ولا كابينة شاغرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free, but the booth is full</source>
            <translation>
                <numerusform>لا أحد متفرغ، والكابينة ممتلئة</numerusform>
                <numerusform>متفرغ واحد، والكابينة ممتلئة</numerusform>
                <numerusform>متفرغان، والكابينة ممتلئة</numerusform>
                <numerusform>%n متفرغين، والكابينة ممتلئة</numerusform>
                <numerusform>%n متفرغًا، والكابينة ممتلئة</numerusform>
                <numerusform>%n متفرغ، والكابينة ممتلئة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) would work elsewhere: {people}.</source>
            <translation>
                <numerusform>لن يتغير مكان عمل أحد: {people}.</numerusform>
                <numerusform>سيتغير مكان عمل شخص واحد: {people}.</numerusform>
                <numerusform>سيتغير مكان عمل شخصين: {people}.</numerusform>
                <numerusform>سيتغير مكان عمل %n أشخاص: {people}.</numerusform>
                <numerusform>سيتغير مكان عمل %n شخصًا: {people}.</numerusform>
                <numerusform>سيتغير مكان عمل %n شخص: {people}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n copy(s) can still be read without the passphrase. Remove them now?</source>
            <translation>
                <numerusform>لا نسخ تمكن قراءتها بلا عبارة المرور.</numerusform>
                <numerusform>ما زالت نسخة واحدة تمكن قراءتها بلا عبارة المرور. هل تريد حذفها الآن؟</numerusform>
                <numerusform>ما زالت نسختان تمكن قراءتهما بلا عبارة المرور. هل تريد حذفهما الآن؟</numerusform>
                <numerusform>ما زالت %n نسخ تمكن قراءتها بلا عبارة المرور. هل تريد حذفها الآن؟</numerusform>
                <numerusform>ما زالت %n نسخة تمكن قراءتها بلا عبارة المرور. هل تريد حذفها الآن؟</numerusform>
                <numerusform>ما زالت %n نسخة تمكن قراءتها بلا عبارة المرور. هل تريد حذفها الآن؟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>لا دقائق</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>لا أسطر</numerusform>
                <numerusform>سطر واحد</numerusform>
                <numerusform>سطران</numerusform>
                <numerusform>%n أسطر</numerusform>
                <numerusform>%n سطرًا</numerusform>
                <numerusform>%n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) sent</source>
            <translation>
                <numerusform>لم تُرسل تغييرات</numerusform>
                <numerusform>أُرسل تغيير واحد</numerusform>
                <numerusform>أُرسل تغييران</numerusform>
                <numerusform>أُرسلت %n تغييرات</numerusform>
                <numerusform>أُرسل %n تغييرًا</numerusform>
                <numerusform>أُرسل %n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n received</source>
            <translation>
                <numerusform>لا تغييرات مستلمة</numerusform>
                <numerusform>تغيير واحد مستلم</numerusform>
                <numerusform>تغييران مستلمان</numerusform>
                <numerusform>%n تغييرات مستلمة</numerusform>
                <numerusform>%n تغييرًا مستلمًا</numerusform>
                <numerusform>%n تغيير مستلم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Connected, %n desk(s)</source>
            <translation>
                <numerusform>متصل، بلا مكاتب</numerusform>
                <numerusform>متصل، مكتب واحد</numerusform>
                <numerusform>متصل، مكتبان</numerusform>
                <numerusform>متصل، %n مكاتب</numerusform>
                <numerusform>متصل، %n مكتبًا</numerusform>
                <numerusform>متصل، %n مكتب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait</source>
            <translation>
                <numerusform>لا تغييرات قيد الإرسال</numerusform>
                <numerusform>تغيير واحد قيد الإرسال</numerusform>
                <numerusform>تغييران قيد الإرسال</numerusform>
                <numerusform>%n تغييرات قيد الإرسال</numerusform>
                <numerusform>%n تغييرًا قيد الإرسال</numerusform>
                <numerusform>%n تغيير قيد الإرسال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) could not be exchanged</source>
            <translation>
                <numerusform>لا تغييرات تعذّر تبادلها</numerusform>
                <numerusform>تعذّر تبادل تغيير واحد</numerusform>
                <numerusform>تعذّر تبادل تغييرين</numerusform>
                <numerusform>تعذّر تبادل %n تغييرات</numerusform>
                <numerusform>تعذّر تبادل %n تغييرًا</numerusform>
                <numerusform>تعذّر تبادل %n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of a newer version wait</source>
            <translation>
                <numerusform>لا تغييرات تنتظر من إصدار أحدث</numerusform>
                <numerusform>تغيير واحد من إصدار أحدث ينتظر</numerusform>
                <numerusform>تغييران من إصدار أحدث ينتظران</numerusform>
                <numerusform>%n تغييرات من إصدار أحدث تنتظر</numerusform>
                <numerusform>%n تغييرًا من إصدار أحدث تنتظر</numerusform>
                <numerusform>%n تغيير من إصدار أحدث تنتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) that happened at several desks need a look.</source>
            <translation>
                <numerusform>لا شيء مما حدث في عدة مكاتب يحتاج إلى مراجعة.</numerusform>
                <numerusform>أمر واحد حدث في عدة مكاتب ويحتاج إلى مراجعة.</numerusform>
                <numerusform>أمران حدثا في عدة مكاتب ويحتاجان إلى مراجعة.</numerusform>
                <numerusform>%n أمور حدثت في عدة مكاتب وتحتاج إلى مراجعة.</numerusform>
                <numerusform>%n أمرًا حدثت في عدة مكاتب وتحتاج إلى مراجعة.</numerusform>
                <numerusform>%n أمر حدثت في عدة مكاتب وتحتاج إلى مراجعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>قبل يوم</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يومًا</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n desk(s)</source>
            <translation>
                <numerusform>لا مكاتب</numerusform>
                <numerusform>مكتب واحد</numerusform>
                <numerusform>مكتبان</numerusform>
                <numerusform>%n مكاتب</numerusform>
                <numerusform>%n مكتبًا</numerusform>
                <numerusform>%n مكتب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) made here wait to be passed on.</source>
            <translation>
                <numerusform>لا تغييرات أُجريت هنا قيد الإرسال.</numerusform>
                <numerusform>تغيير واحد أُجري هنا قيد الإرسال.</numerusform>
                <numerusform>تغييران أُجريا هنا قيد الإرسال.</numerusform>
                <numerusform>%n تغييرات أُجريت هنا قيد الإرسال.</numerusform>
                <numerusform>%n تغييرًا أُجريت هنا قيد الإرسال.</numerusform>
                <numerusform>%n تغيير أُجريت هنا قيد الإرسال.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>لا شيء قيد الإرسال</numerusform>
                <numerusform>واحد قيد الإرسال</numerusform>
                <numerusform>اثنان قيد الإرسال</numerusform>
                <numerusform>%n قيد الإرسال</numerusform>
                <numerusform>%n قيد الإرسال</numerusform>
                <numerusform>%n قيد الإرسال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>%n تغييرات</numerusform>
                <numerusform>%n تغييرًا</numerusform>
                <numerusform>%n تغيير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) came in from the stick.</source>
            <translation>
                <numerusform>لم تصل تغييرات من ذاكرة USB.</numerusform>
                <numerusform>وصل تغيير واحد من ذاكرة USB.</numerusform>
                <numerusform>وصل تغييران من ذاكرة USB.</numerusform>
                <numerusform>وصلت %n تغييرات من ذاكرة USB.</numerusform>
                <numerusform>وصل %n تغييرًا من ذاكرة USB.</numerusform>
                <numerusform>وصل %n تغيير من ذاكرة USB.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Event Desk</source>
            <translation>حول Event Desk</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>مكوناته</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>نص الرخصة</translation>
        </message>
        <message>
            <source>Copy facts about this computer</source>
            <translation>نسخ معلومات هذا الجهاز</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Free software under the Apache License 2.0. It works without a network and sends nothing to anybody.</source>
            <translation>برنامج حر برخصة Apache License 2.0. يعمل بلا شبكة ولا يرسل شيئًا إلى أحد.</translation>
        </message>
    </context>
    <context>
        <name>Acting</name>
        <message>
            <source>Choose a booth’s session first, then a person.</source>
            <translation>اختر أولًا جلسة إحدى الكبائن، ثم شخصًا.</translation>
        </message>
        <message>
            <source>%1 locked</source>
            <translation>تثبيت %1</translation>
        </message>
        <message>
            <source>%1 unlocked</source>
            <translation>إلغاء تثبيت %1</translation>
        </message>
        <message>
            <source>The day is locked</source>
            <translation>تثبيت اليوم</translation>
        </message>
        <message>
            <source>The day is unlocked</source>
            <translation>إلغاء تثبيت اليوم</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>%1. Undo with F8.</source>
            <translation>%1. للتراجع: F8.</translation>
        </message>
        <message>
            <source>New session here…</source>
            <translation>جلسة جديدة هنا…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Time and room…</source>
            <translation>الوقت والقاعة…</translation>
        </message>
        <message>
            <source>Places that fit…</source>
            <translation>الأماكن المناسبة…</translation>
        </message>
        <message>
            <source>Keep this room when planning</source>
            <translation>تثبيت هذه القاعة في الخطة</translation>
        </message>
        <message>
            <source>Take away time and room</source>
            <translation>إلغاء الوقت والقاعة</translation>
        </message>
        <message>
            <source>Stands…</source>
            <translation>الأجنحة…</translation>
        </message>
        <message>
            <source>Hold it after all</source>
            <translation>إعادة الجلسة إلى البرنامج</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>إلغاء الجلسة</translation>
        </message>
        <message>
            <source>Back among the topics</source>
            <translation>إعادتها إلى المواضيع</translation>
        </message>
        <message>
            <source>Propose a topic…</source>
            <translation>اقتراح موضوع…</translation>
        </message>
        <message>
            <source>Topic for this place</source>
            <translation>موضوع لهذه الفترة</translation>
        </message>
        <message>
            <source>Open into rooms…</source>
            <translation>فتح فترات في القاعات…</translation>
        </message>
        <message>
            <source>Room: %1…</source>
            <translation>القاعة: %1…</translation>
        </message>
        <message>
            <source>New room…</source>
            <translation>قاعة جديدة…</translation>
        </message>
        <message>
            <source>Mobile booths…</source>
            <translation>الكبائن المتنقلة…</translation>
        </message>
        <message>
            <source>Propose a topic for Open Space…</source>
            <translation>اقتراح موضوع للمساحة المفتوحة…</translation>
        </message>
        <message>
            <source>Stands of the marketplace…</source>
            <translation>أجنحة السوق…</translation>
        </message>
    </context>
    <context>
        <name>AddMenu</name>
        <message>
            <source>Add a field</source>
            <translation>إضافة حقل</translation>
        </message>
        <message>
            <source>From the list of people</source>
            <translation>من قائمة الأشخاص</translation>
        </message>
        <message>
            <source>Fixed text</source>
            <translation>نص ثابت</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>رمز QR</translation>
        </message>
        <message>
            <source>Area or frame</source>
            <translation>مساحة أو إطار</translation>
        </message>
        <message>
            <source>Language marks</source>
            <translation>علامات اللغات</translation>
        </message>
        <message>
            <source>List of sessions</source>
            <translation>قائمة الجلسات</translation>
        </message>
        <message>
            <source>Photo mark</source>
            <translation>علامة التصوير</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>علامة</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>صورة…</translation>
        </message>
        <message>
            <source>Background picture…</source>
            <translation>صورة خلفية…</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
    </context>
    <context>
        <name>AllowedLine</name>
        <message>
            <source>Allow it again</source>
            <translation>السماح به مجددًا</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Left edges in line</source>
            <translation>محاذاة الحواف اليسرى</translation>
        </message>
        <message>
            <source>Centres in line</source>
            <translation>محاذاة المراكز على خط عمودي</translation>
        </message>
        <message>
            <source>Right edges in line</source>
            <translation>محاذاة الحواف اليمنى</translation>
        </message>
        <message>
            <source>Upper edges in line</source>
            <translation>محاذاة الحواف العليا</translation>
        </message>
        <message>
            <source>Middles in line</source>
            <translation>محاذاة المراكز على خط أفقي</translation>
        </message>
        <message>
            <source>Lower edges in line</source>
            <translation>محاذاة الحواف السفلى</translation>
        </message>
        <message>
            <source>As wide as the first chosen</source>
            <translation>بعرض أول حقل مختار</translation>
        </message>
        <message>
            <source>As tall as the first chosen</source>
            <translation>بارتفاع أول حقل مختار</translation>
        </message>
        <message>
            <source>Same room between, across</source>
            <translation>مسافات أفقية متساوية</translation>
        </message>
        <message>
            <source>Same room between, down</source>
            <translation>مسافات عمودية متساوية</translation>
        </message>
    </context>
    <context>
        <name>AskPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Remember on this computer</source>
            <translation>تذكّرها على هذا الجهاز</translation>
        </message>
        <message>
            <source>In the computer's own safe: whoever can log in here can open the event.</source>
            <translation>في خزنة الجهاز نفسه: من يستطيع تسجيل الدخول هنا يستطيع فتح الفعالية.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>This event is protected</source>
            <translation>هذه الفعالية محمية</translation>
        </message>
        <message>
            <source>This passphrase doesn't open it. Check the keyboard's language and Caps Lock, show what you typed, and try again.</source>
            <translation>عبارة المرور هذه لا تفتحه. تحقق من لغة لوحة المفاتيح ومن Caps Lock، وأظهِر ما كتبته، ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>Looking whether it fits…</source>
            <translation>جارٍ التحقق من ملاءمة المكان…</translation>
        </message>
    </context>
    <context>
        <name>AskPin</name>
        <message>
            <source>Organiser</source>
            <translation>الجهة المنظِّمة</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>AssignDialog</name>
        <message>
            <source>Assign somebody into %1</source>
            <translation>تكليف مترجم إلى %1</translation>
        </message>
        <message>
            <source>Type a name…</source>
            <translation>اكتب اسمًا…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Interpreters, who fits best first</source>
            <translation>المترجمون الفوريون، الأنسب أولًا</translation>
        </message>
        <message>
            <source>Looking for people</source>
            <translation>البحث عن مترجمين</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>تكليف</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>That day</source>
            <translation>في ذلك اليوم</translation>
        </message>
        <message>
            <source>What comes of it</source>
            <translation>ما يترتب عليه</translation>
        </message>
        <message>
            <source>Nobody has the languages</source>
            <translation>لا أحد لديه هذه اللغات</translation>
        </message>
    </context>
    <context>
        <name>BackupButton</name>
        <message>
            <source>Looking only</source>
            <translation>للاطلاع فقط</translation>
        </message>
        <message>
            <source>No backup since %1</source>
            <translation>لا نسخة احتياطية منذ %1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>لا نسخة احتياطية بعد</translation>
        </message>
        <message>
            <source>Backup %1 · second place is missing</source>
            <translation>نسخة احتياطية %1 · المكان الثاني غير موجود</translation>
        </message>
        <message>
            <source>Second place for backups is missing</source>
            <translation>المكان الثاني للنسخ الاحتياطية غير موجود</translation>
        </message>
        <message>
            <source>Backup %1</source>
            <translation>نسخة احتياطية %1</translation>
        </message>
        <message>
            <source>%1 is not there: plug in the stick, or choose another place.</source>
            <translation>المكان %1 غير موجود: صِل الذاكرة المحمولة أو اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>Backups, passphrase, another laptop</source>
            <translation>النسخ الاحتياطية وعبارة المرور والتسليم إلى حاسوب آخر</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>إنشاء نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>No second place any more</source>
            <translation>الاستغناء عن المكان الثاني</translation>
        </message>
        <message>
            <source>Show the backups' folder</source>
            <translation>عرض مجلد النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>This file</source>
            <translation>هذا الملف</translation>
        </message>
        <message>
            <source>Hand over to another laptop…</source>
            <translation>التسليم إلى حاسوب محمول آخر…</translation>
        </message>
        <message>
            <source>Sheet for a lost laptop…</source>
            <translation>ورقة فقدان حاسوب محمول…</translation>
        </message>
        <message>
            <source>Another passphrase…</source>
            <translation>تغيير عبارة المرور…</translation>
        </message>
        <message>
            <source>Set a passphrase…</source>
            <translation>وضع عبارة مرور…</translation>
        </message>
        <message>
            <source>Remove the passphrase…</source>
            <translation>إزالة عبارة المرور…</translation>
        </message>
        <message>
            <source>Second place, on a stick…</source>
            <translation>مكان ثانٍ على ذاكرة محمولة…</translation>
        </message>
        <message>
            <source>Second place: %1…</source>
            <translation>المكان الثاني: %1…</translation>
        </message>
        <message>
            <source>Second place for backups</source>
            <translation>المكان الثاني للنسخ الاحتياطية</translation>
        </message>
    </context>
    <context>
        <name>BadgeOutcome</name>
        <message>
            <source>Badges to look at</source>
            <translation>شارات تحتاج إلى مراجعة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s)</source>
            <translation>
                <numerusform>بلا شارات</numerusform>
                <numerusform>شارة واحدة</numerusform>
                <numerusform>شارتان</numerusform>
                <numerusform>%n شارات</numerusform>
                <numerusform>%n شارة</numerusform>
                <numerusform>%n شارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>بلا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 on %2, saved as %3</source>
            <translation>%1، %2، حُفظت باسم %3</translation>
        </message>
        <message>
            <source>%1 looked at; nothing was saved.</source>
            <translation>جرت مراجعة %1، ولم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>%1 looked at: nothing is wrong.</source>
            <translation>جرت مراجعة %1: لا ملاحظات.</translation>
        </message>
    </context>
    <context>
        <name>BadgesPage</name>
        <message>
            <source>Badges</source>
            <translation>الشارات</translation>
        </message>
        <message>
            <source>Signs…</source>
            <translation>لوحات…</translation>
        </message>
        <message>
            <source>Door signs, cards, name plates, certificates</source>
            <translation>لوحات الأبواب والبطاقات ولوحات الأسماء والشهادات</translation>
        </message>
        <message>
            <source>There is nobody to make a badge for yet</source>
            <translation>لا أحد بعد لإنشاء شارة له</translation>
        </message>
        <message>
            <source>Bring in the list of participants; each of them gets a badge with a code.</source>
            <translation>استورد قائمة المشاركين، وسيحصل كل منهم على شارة ذات رمز.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>استيراد قائمة…</translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) are on their way to %1.</source>
            <translation>
                <numerusform>لا شارات في الطريق إلى %1.</numerusform>
                <numerusform>شارة واحدة في الطريق إلى %1.</numerusform>
                <numerusform>شارتان في الطريق إلى %1.</numerusform>
                <numerusform>%n شارات في الطريق إلى %1.</numerusform>
                <numerusform>%n شارة في الطريق إلى %1.</numerusform>
                <numerusform>%n شارة في الطريق إلى %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for problems</source>
            <translation>البحث عن المشكلات</translation>
        </message>
        <message>
            <source>Save badges</source>
            <translation>حفظ الشارات</translation>
        </message>
        <message>
            <source>badges</source>
            <translation>شارات</translation>
        </message>
        <message>
            <source>Making badges</source>
            <translation>إنشاء الشارات</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Looking for people</source>
            <translation>البحث عن مترجمين</translation>
        </message>
        <message>
            <source>Why is this open?</source>
            <translation>لماذا بقيت هذه الثغرة؟</translation>
        </message>
        <message>
            <source>Unlock the session</source>
            <translation>إلغاء تثبيت الجلسة</translation>
        </message>
        <message>
            <source>Lock the session</source>
            <translation>تثبيت الجلسة</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>عرض الجلسة</translation>
        </message>
        <message>
            <source>Give it to</source>
            <translation>إسناد المقعد إلى</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>تكليف</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>Nobody has the languages</source>
            <translation>لا أحد لديه هذه اللغات</translation>
        </message>
        <message>
            <source>Everyone…</source>
            <translation>الكل…</translation>
        </message>
        <message>
            <source>Unlock the seat</source>
            <translation>إلغاء تثبيت المقعد</translation>
        </message>
        <message>
            <source>Lock the seat</source>
            <translation>تثبيت المقعد</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>BoardTools</name>
        <message>
            <source>New session…</source>
            <translation>جلسة جديدة…</translation>
        </message>
        <message>
            <source>Or double-click an empty place, or drag over it</source>
            <translation>أو انقر مكانًا فارغًا نقرتين، أو اسحب المؤشر فوقه</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Steps in which sessions move</source>
            <translation>مقدار الخطوة عند نقل الجلسات</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+wheel, −)</source>
            <translation>تصغير (Ctrl+عجلة الفأرة، −)</translation>
        </message>
        <message>
            <source>Larger (Ctrl+wheel, +)</source>
            <translation>تكبير (Ctrl+عجلة الفأرة، +)</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>إظهار التفاصيل أو إخفاؤها</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>لا دقائق</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>تراجع: %1 (F8)</translation>
        </message>
        <message>
            <source>Undo (F8)</source>
            <translation>تراجع (F8)</translation>
        </message>
        <message>
            <source>Do again: %1 (Ctrl+Y)</source>
            <translation>إعادة: %1 (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Do again (Ctrl+Y)</source>
            <translation>إعادة (Ctrl+Y)</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>كل القاعات</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Rooms and times. Arrow keys go from session to session; with Shift or Alt they move it, with Ctrl they make it longer or shorter. Enter opens it.</source>
            <translation>القاعات والأوقات. مفاتيح الأسهم للتنقل بين الجلسات، ومعها Shift أو Alt لنقل الجلسة، وCtrl لإطالتها أو تقصيرها. لفتح الجلسة: Enter.</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n booth(s)</source>
            <translation>
                <numerusform>بلا كبائن</numerusform>
                <numerusform>كابينة واحدة</numerusform>
                <numerusform>كابينتان</numerusform>
                <numerusform>%n كبائن</numerusform>
                <numerusform>%n كابينة</numerusform>
                <numerusform>%n كابينة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BoothRow</name>
        <message>
            <source>Booth %1</source>
            <translation>كابينة %1</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>القناة</translation>
        </message>
    </context>
    <context>
        <name>BoothsDialog</name>
        <message>
            <source>Mobile booths</source>
            <translation>الكبائن المتنقلة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Minutes to set it up</source>
            <translation>دقائق التركيب</translation>
        </message>
        <message>
            <source>Seats it costs</source>
            <translation>ما تشغله من مقاعد</translation>
        </message>
        <message>
            <source>Add a booth</source>
            <translation>إضافة كابينة</translation>
        </message>
        <message>
            <source>Booths that can be set up in any room, the time and the seats that takes.</source>
            <translation>الكبائن التي يمكن تركيبها في أي قاعة، وما يستغرقه ذلك من وقت وما يشغله من مقاعد.</translation>
        </message>
    </context>
    <context>
        <name>BrokenDialog</name>
        <message>
            <source>This breaks a rule</source>
            <translation>هذا يخالف قاعدة</translation>
        </message>
        <message>
            <source>Reason, for the printed plan</source>
            <translation>السبب، ويظهر في الخطة المطبوعة</translation>
        </message>
        <message>
            <source>Put it there anyway</source>
            <translation>وضعها هنا مع ذلك</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>إبقاؤها في مكانها</translation>
        </message>
        <message>
            <source>Other places…</source>
            <translation>أماكن أخرى…</translation>
        </message>
    </context>
    <context>
        <name>BulletinDialog</name>
        <message>
            <source>Change bulletin</source>
            <translation>نشرة التغييرات</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>الحفظ بصيغة PDF…</translation>
        </message>
        <message>
            <source>A page for each person, in their own language, against the last release</source>
            <translation>صفحة لكل شخص بلغته، مقارنةً بآخر إصدار</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>تم النسخ.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
    </context>
    <context>
        <name>BusyView</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
    </context>
    <context>
        <name>CameraView</name>
        <message>
            <source>What the camera sees</source>
            <translation>ما تراه الكاميرا</translation>
        </message>
    </context>
    <context>
        <name>CategoriesDialog</name>
        <message>
            <source>Designs of categories</source>
            <translation>تصاميم الفئات</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>كل الفئات الأخرى</translation>
        </message>
        <message>
            <source>As all others</source>
            <translation>مثل الفئات الأخرى</translation>
        </message>
        <message>
            <source>No badge</source>
            <translation>بلا شارة</translation>
        </message>
        <message>
            <source>Children always get what participants get, so that no badge tells.</source>
            <translation>يحصل الأطفال دائمًا على شارة المشاركين نفسها، فلا تكشف الشارة أعمارهم.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ChangedDialog</name>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>فترة متاحة</translation>
        </message>
        <message>
            <source>Somebody is ill</source>
            <translation>مرض أحد المترجمين</translation>
        </message>
        <message>
            <source>A room is lost</source>
            <translation>تعذُّر استخدام قاعة</translation>
        </message>
        <message>
            <source>A session was moved</source>
            <translation>نقل جلسة</translation>
        </message>
        <message>
            <source>A topic was added</source>
            <translation>إضافة موضوع</translation>
        </message>
        <message>
            <source>An interpreter arrived</source>
            <translation>وصول مترجم فوري</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>مترجم فوري</translation>
        </message>
        <message>
            <source>A new topic…</source>
            <translation>موضوع جديد…</translation>
        </message>
        <message>
            <source>Somebody new…</source>
            <translation>شخص جديد…</translation>
        </message>
        <message>
            <source>no room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Plan again</source>
            <translation>إعادة التخطيط</translation>
        </message>
        <message>
            <source>A new plan is worked out that touches as few people as possible. You see what it changes before anything is taken on.</source>
            <translation>تُعدّ خطة جديدة يطال تغييرها أقل عدد ممكن من الأشخاص. ترى ما ستغيّره قبل اعتماد أي شيء.</translation>
        </message>
        <message>
            <source>No Open Space slot is free.</source>
            <translation>لا فترة متاحة في المساحة المفتوحة.</translation>
        </message>
        <message>
            <source>Write the time like 08:30.</source>
            <translation>اكتب الوقت على نحو 08:30.</translation>
        </message>
        <message>
            <source>The end is before the beginning.</source>
            <translation>النهاية قبل البداية.</translation>
        </message>
    </context>
    <context>
        <name>CheckinPage</name>
        <message>
            <source>Scan or search</source>
            <translation>امسح أو ابحث</translation>
        </message>
        <message>
            <source>This desk is a fast lane. Send walk-ins to the help desk.</source>
            <translation>هذا المكتب مسار سريع. وجِّه الزوار بلا تسجيل مسبق إلى مكتب المساعدة.</translation>
        </message>
        <message>
            <source>Scan a badge, or a receiver that comes back…</source>
            <translation>امسح شارة، أو جهاز استقبال مُعادًا…</translation>
        </message>
        <message>
            <source>Enter takes the person</source>
            <translation>لاختيار الشخص: Enter</translation>
        </message>
        <message>
            <source>Scan a badge that leaves, or type a name…</source>
            <translation>امسح شارة المغادر أو اكتب اسمًا…</translation>
        </message>
        <message>
            <source>Enter records the exit</source>
            <translation>لتسجيل الخروج: Enter</translation>
        </message>
        <message>
            <source>Enter checks in</source>
            <translation>لتسجيل الحضور: Enter</translation>
        </message>
        <message>
            <source>Scan a badge or type a name…</source>
            <translation>امسح شارة أو اكتب اسمًا…</translation>
        </message>
        <message>
            <source>Badge of %1</source>
            <translation>شارة %1</translation>
        </message>
    </context>
    <context>
        <name>CodePicture</name>
        <message>
            <source>A code to scan</source>
            <translation>رمز للمسح</translation>
        </message>
    </context>
    <context>
        <name>CollectDialog</name>
        <message>
            <source>One person collects the badges</source>
            <translation>شخص واحد يتسلم الشارات</translation>
        </message>
        <message>
            <source>Whose badges</source>
            <translation>أصحاب الشارات</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Who collects them</source>
            <translation>من يتسلمها</translation>
        </message>
        <message>
            <source>Print their badges</source>
            <translation>طباعة شاراتهم</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Collected at %1 by %2</source>
            <translation>استُلمت الساعة %1، المستلِم: %2</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>التسجيل ملغى</translation>
        </message>
        <message>
            <source>Badge ready</source>
            <translation>الشارة جاهزة</translation>
        </message>
        <message>
            <source>No badge yet: print it</source>
            <translation>لا شارة بعد: اطبعها</translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n badge(s)</source>
            <translation>
                <numerusform>تسليم الشارات</numerusform>
                <numerusform>تسليم شارة واحدة</numerusform>
                <numerusform>تسليم شارتين</numerusform>
                <numerusform>تسليم %n شارات</numerusform>
                <numerusform>تسليم %n شارة</numerusform>
                <numerusform>تسليم %n شارة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not collected after all</source>
            <translation>
                <numerusform>إلغاء التسليم</numerusform>
                <numerusform>إلغاء تسليم شارة واحدة</numerusform>
                <numerusform>إلغاء تسليم شارتين</numerusform>
                <numerusform>إلغاء تسليم %n شارات</numerusform>
                <numerusform>إلغاء تسليم %n شارة</numerusform>
                <numerusform>إلغاء تسليم %n شارة</numerusform>
            </translation>
        </message>
        <message>
            <source>They are still expected at the door themselves.</source>
            <translation>لا بد مع ذلك من تسجيل حضورهم بأنفسهم عند الباب.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
    </context>
    <context>
        <name>ColourPicker</name>
        <message>
            <source>The category's colour</source>
            <translation>لون الفئة</translation>
        </message>
        <message>
            <source>Other colour…</source>
            <translation>لون آخر…</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
    </context>
    <context>
        <name>ColumnsList</name>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>The usual few</source>
            <translation>الأعمدة المعتادة</translation>
        </message>
        <message>
            <source>All columns</source>
            <translation>كل الأعمدة</translation>
        </message>
        <message>
            <source>Not for everybody: say what the list is for</source>
            <translation>ليست للجميع: اذكر الغرض من القائمة</translation>
        </message>
    </context>
    <context>
        <name>ColumnsView</name>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>This sheet holds</source>
            <translation>محتوى هذه الورقة</translation>
        </message>
        <message>
            <source>What the sheet holds</source>
            <translation>ما تحتويه الورقة</translation>
        </message>
        <message>
            <source>Choose the heading row…</source>
            <translation>اختيار صف عناوين الأعمدة…</translation>
        </message>
        <message>
            <source>Headings in row %1</source>
            <translation>عناوين الأعمدة في الصف %1</translation>
        </message>
        <message>
            <source>Without headings</source>
            <translation>بلا عناوين للأعمدة</translation>
        </message>
        <message>
            <source>This sheet is empty</source>
            <translation>هذه الورقة فارغة</translation>
        </message>
        <message>
            <source>This sheet is hidden in the workbook</source>
            <translation>هذه الورقة مخفية في المصنف</translation>
        </message>
        <message>
            <source>It was left out. Choose above what it holds to read it as well.</source>
            <translation>لم تُقرأ. حدِّد أعلاه محتواها لقراءتها أيضًا.</translation>
        </message>
        <message>
            <source>You left this sheet out</source>
            <translation>تُركت هذه الورقة باختيارك</translation>
        </message>
        <message>
            <source>Choose above what it holds to read it after all.</source>
            <translation>حدِّد أعلاه محتواها لقراءتها مع ذلك.</translation>
        </message>
        <message>
            <source>No list was recognised on this sheet</source>
            <translation>لم يُتعرَّف على قائمة في هذه الورقة</translation>
        </message>
        <message>
            <source>It is left out. Choose above what it holds, or show its headings.</source>
            <translation>لن تُقرأ. حدِّد أعلاه محتواها، أو حدِّد صف عناوين أعمدتها.</translation>
        </message>
        <message>
            <source>Say which column holds the title, and which the time.</source>
            <translation>حدِّد عمود العنوان وعمود الوقت.</translation>
        </message>
        <message>
            <source>Say which column holds the room, and which its seats.</source>
            <translation>حدِّد عمود القاعة وعمود عدد المقاعد.</translation>
        </message>
        <message>
            <source>Say which column holds the name, and which the languages.</source>
            <translation>حدِّد عمود الاسم وعمود اللغات.</translation>
        </message>
        <message>
            <source>Say which column holds the name.</source>
            <translation>حدِّد عمود الاسم.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>متروك</translation>
        </message>
    </context>
    <context>
        <name>CopiesView</name>
        <message>
            <source>Copies, the newest first</source>
            <translation>النسخ، الأحدث أولًا</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>محتواها</translation>
        </message>
        <message>
            <source>No copy is known yet.</source>
            <translation>لا نسخة معروفة بعد.</translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>جارٍ فحص المحتوى…</translation>
        </message>
        <message>
            <source>It can't be read: it is damaged, or has another passphrase.</source>
            <translation>تتعذر قراءتها: إنها تالفة أو عبارة مرورها مختلفة.</translation>
        </message>
        <message>
            <source>It didn't pass its check. Choose another copy.</source>
            <translation>لم تجتز التحقق. اختر نسخة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>CountChips</name>
        <message>
            <source>Problems</source>
            <translation>الملاحظات</translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message>
            <source>Arrived</source>
            <translation>وصلوا</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Next 30 min</source>
            <translation>خلال 30 دقيقة</translation>
        </message>
        <message>
            <source>What the figures are of</source>
            <translation>موضوع الأرقام</translation>
        </message>
        <message>
            <source>Nothing starts within the next 30 minutes.</source>
            <translation>لا شيء يبدأ خلال الثلاثين دقيقة القادمة.</translation>
        </message>
        <message>
            <source>Inside now, by room</source>
            <translation>في الداخل الآن، حسب القاعة</translation>
        </message>
        <message>
            <source>The next 30 minutes</source>
            <translation>الثلاثون دقيقة القادمة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>في الداخل</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Who or what</source>
            <translation>الشخص أو الجلسة</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message numerus="yes">
            <source>%n speak(s) soon, not here yet</source>
            <translation>
                <numerusform>لا متحدث غائبًا قبيل موعده</numerusform>
                <numerusform>متحدث واحد يقترب موعده ولم يصل بعد</numerusform>
                <numerusform>متحدثان يقترب موعدهما ولم يصلا بعد</numerusform>
                <numerusform>%n متحدثين يقترب موعدهم ولم يصلوا بعد</numerusform>
                <numerusform>%n متحدثًا يقترب موعدهم ولم يصلوا بعد</numerusform>
                <numerusform>%n متحدث يقترب موعدهم ولم يصلوا بعد</numerusform>
            </translation>
        </message>
        <message>
            <source>Last 10 minutes</source>
            <translation>آخر 10 دقائق</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 في الدقيقة</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something went wrong</source>
            <translation>حدث خطأ ما</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>حدث خطأ في البرنامج</translation>
        </message>
        <message>
            <source>What was saved is safe. You can go on working. Please send this report to the people who look after the program; it holds no names from your lists.</source>
            <translation>ما حُفظ في أمان، ويمكنك متابعة العمل. نرجو إرسال هذا التقرير إلى القائمين على البرنامج، فهو لا يتضمن أي أسماء من قوائمك.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>فتح مجلد السجلات</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>DashboardPage</name>
        <message>
            <source>Dashboard</source>
            <translation>لوحة المتابعة</translation>
        </message>
        <message>
            <source>Copy as picture</source>
            <translation>نسخ كصورة</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وصلوا</translation>
        </message>
        <message>
            <source>Arrivals by quarter of an hour</source>
            <translation>الوصول كل ربع ساعة</translation>
        </message>
        <message>
            <source>Rooms now</source>
            <translation>القاعات الآن</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>حسب الفئة</translation>
        </message>
        <message>
            <source>Organisations still missing</source>
            <translation>مؤسسات لم يصل منها أحد</translation>
        </message>
        <message>
            <source>Speak soon, not here yet</source>
            <translation>يتحدثون قريبًا ولم يصلوا بعد</translation>
        </message>
        <message>
            <source>Everybody with a part in the next 30 minutes is here, or nothing starts.</source>
            <translation>كل من له دور في الدقائق الثلاثين المقبلة حاضر، أو لا شيء يبدأ.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Copied: paste it into a message or a document.</source>
            <translation>نُسخت: الصقها في رسالة أو مستند.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Inside now: %1</source>
            <translation>في الداخل الآن: %1</translation>
        </message>
        <message>
            <source>Nobody has come yet.</source>
            <translation>لم يصل أحد بعد.</translation>
        </message>
        <message>
            <source>There are no rooms in the programme yet.</source>
            <translation>لا قاعات في البرنامج بعد.</translation>
        </message>
        <message>
            <source>There is nobody yet.</source>
            <translation>لا أحد بعد.</translation>
        </message>
        <message>
            <source>Somebody of every organisation has come.</source>
            <translation>وصل أحد من كل مؤسسة.</translation>
        </message>
        <message>
            <source>%1, full</source>
            <translation>%1، ممتلئة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا أحد غيرهم</numerusform>
                <numerusform>وشخص آخر</numerusform>
                <numerusform>وشخصان آخران</numerusform>
                <numerusform>و%n آخرون</numerusform>
                <numerusform>و%n آخرون</numerusform>
                <numerusform>و%n آخرون</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayTable</name>
        <message>
            <source>Sessions of the day</source>
            <translation>جلسات اليوم</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>بلا وقت</translation>
        </message>
    </context>
    <context>
        <name>DesignBar</name>
        <message>
            <source>Design</source>
            <translation>التصميم</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>New from</source>
            <translation>جديد من</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Categories…</source>
            <translation>الفئات…</translation>
        </message>
        <message>
            <source>Each category's own design</source>
            <translation>التصميم الخاص بكل فئة</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>إنشاء نسخة</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Export to a file…</source>
            <translation>التصدير إلى ملف…</translation>
        </message>
        <message>
            <source>Import from a file…</source>
            <translation>الاستيراد من ملف…</translation>
        </message>
        <message>
            <source>Undo: %1 removed (F8)</source>
            <translation>تراجع: أُزيل %1 (F8)</translation>
        </message>
        <message>
            <source>Rename the design</source>
            <translation>إعادة تسمية التصميم</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Export the design</source>
            <translation>تصدير التصميم</translation>
        </message>
        <message>
            <source>Import a design</source>
            <translation>استيراد تصميم</translation>
        </message>
    </context>
    <context>
        <name>DesignForm</name>
        <message>
            <source>The whole badge</source>
            <translation>الشارة كلها</translation>
        </message>
        <message>
            <source>Choose a field on the badge or in the list to change it.</source>
            <translation>اختر حقلًا على الشارة أو في القائمة لتعديله.</translation>
        </message>
        <message>
            <source>Colours of categories</source>
            <translation>ألوان الفئات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>On the other side</source>
            <translation>على الوجه الآخر</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>مطوية</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>الوجه الخلفي</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>كل الفئات الأخرى</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>مم</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Building the sample event</source>
            <translation>إنشاء الفعالية النموذجية</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>مكان حفظ الفعالية</translation>
        </message>
    </context>
    <context>
        <name>DesksButton</name>
        <message>
            <source>Other desks</source>
            <translation>المكاتب الأخرى</translation>
        </message>
        <message>
            <source>Share this event with other laptops</source>
            <translation>مشاركة هذه الفعالية مع حواسيب محمولة أخرى</translation>
        </message>
    </context>
    <context>
        <name>DesksDialog</name>
        <message>
            <source>server here</source>
            <translation>الخادم هنا</translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>آخرها %1</translation>
        </message>
        <message>
            <source>Sharing, leaving and taking over are for an organiser's desk.</source>
            <translation>المشاركة والمغادرة وتولّي الخادم متاحة لمكتب الجهة المنظِّمة فقط.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>مكتب الاستقبال</translation>
        </message>
        <message>
            <source>How it is</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Arrivals/min</source>
            <translation>الوصول/دقيقة</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>الحاسوب</translation>
        </message>
        <message>
            <source>Other desks</source>
            <translation>المكاتب الأخرى</translation>
        </message>
        <message>
            <source>Add a laptop…</source>
            <translation>إضافة حاسوب محمول…</translation>
        </message>
        <message>
            <source>Exchange by stick…</source>
            <translation>التبادل عبر ذاكرة USB…</translation>
        </message>
        <message>
            <source>Needs attention…</source>
            <translation>ما يحتاج إلى مراجعة…</translation>
        </message>
        <message>
            <source>Leave…</source>
            <translation>مغادرة…</translation>
        </message>
        <message>
            <source>Come back</source>
            <translation>العودة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Join with another code…</source>
            <translation>الانضمام برمز آخر…</translation>
        </message>
        <message>
            <source>The server's laptop is lost: go on from here…</source>
            <translation>فُقد حاسوب الخادم: المتابعة من هنا…</translation>
        </message>
        <message>
            <source>Send away…</source>
            <translation>إبعاد…</translation>
        </message>
        <message>
            <source>For a laptop that was lost: choose it in the list</source>
            <translation>لحاسوب ضاع: اختره من القائمة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>DesksFlow</name>
        <message>
            <source>The event stays on this laptop as it is now. What is done here afterwards doesn't reach the other desks, until this desk comes back.</source>
            <translation>تبقى الفعالية على هذا الحاسوب كما هي الآن. ما يجري هنا بعد ذلك لا يصل إلى المكاتب الأخرى إلى أن يعود هذا المكتب.</translation>
        </message>
        <message>
            <source>Leave the other desks?</source>
            <translation>هل تريد مغادرة الفعالية المشتركة؟</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <source>Leaving</source>
            <translation>المغادرة</translation>
        </message>
        <message>
            <source>Coming back</source>
            <translation>العودة</translation>
        </message>
        <message>
            <source>This laptop starts a server of its own, from all that it knows. The other desks then join it once with a new code; they keep what they have done, and nothing is counted twice. What only the lost laptop knew comes back if it is found. Do this at one desk only, and only when the other laptop doesn't come back soon.</source>
            <translation>يشغّل هذا الحاسوب خادمًا خاصًا به من كل ما لديه. بعد ذلك تنضم إليه المكاتب الأخرى مرة واحدة برمز جديد، وتحتفظ بما أنجزته، ولا يُحتسب شيء مرتين. ما لم يكن معروفًا إلا على الحاسوب المفقود يعود إذا عُثر عليه. افعل ذلك في مكتب واحد فقط، وفقط إذا كان الحاسوب الآخر لن يعود قريبًا.</translation>
        </message>
        <message>
            <source>Go on from this laptop?</source>
            <translation>هل تريد المتابعة من هذا الحاسوب؟</translation>
        </message>
        <message>
            <source>Go on from here</source>
            <translation>المتابعة من هنا</translation>
        </message>
        <message>
            <source>Starting a server here</source>
            <translation>تشغيل خادم هنا</translation>
        </message>
        <message>
            <source>The laptop of %1 can then neither read nor write what the desks share; what it has already stays on it. The code for its kind of desk is made new, and whoever joins from now on needs the new one. If the laptop is found, it can join again with that.</source>
            <translation>لن يستطيع حاسوب %1 بعد ذلك قراءة ما تتشاركه المكاتب ولا الكتابة فيه، ويبقى عليه ما لديه الآن. ويُنشأ رمز جديد لهذا النوع من المكاتب، ومن ينضم من الآن فصاعدًا يحتاج إلى الرمز الجديد. وإذا وُجد الحاسوب أمكنه الانضمام من جديد بذلك الرمز.</translation>
        </message>
        <message>
            <source>Send %1 away?</source>
            <translation>هل تريد إبعاد %1؟</translation>
        </message>
        <message>
            <source>Send away</source>
            <translation>إبعاد</translation>
        </message>
        <message>
            <source>Sending away</source>
            <translation>جارٍ الإبعاد</translation>
        </message>
        <message>
            <source>Close while other desks are at work?</source>
            <translation>هل تريد الإغلاق والمكاتب الأخرى تعمل؟</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>The server of this event runs on this laptop. The other desks go on by themselves meanwhile, each from its own copy, and what they do comes together when this event is open here again.</source>
            <translation>خادم هذه الفعالية يعمل على هذا الحاسوب. في هذه الأثناء تتابع المكاتب الأخرى وحدها، كل منها من نسخته، ويُجمع ما أنجزته عند فتح هذه الفعالية هنا من جديد.</translation>
        </message>
    </context>
    <context>
        <name>DifferenceDialog</name>
        <message>
            <source>What the new plan changes</source>
            <translation>ما تغيّره الخطة الجديدة</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>حسب الشخص</translation>
        </message>
        <message>
            <source>Gaps, rooms, times and seats</source>
            <translation>الثغرات والقاعات والأوقات والمقاعد</translation>
        </message>
        <message>
            <source>By session</source>
            <translation>حسب الجلسة</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>View</source>
            <translation>طريقة العرض</translation>
        </message>
        <message>
            <source>The new plan</source>
            <translation>الخطة الجديدة</translation>
        </message>
        <message>
            <source>The best plan found so far</source>
            <translation>أفضل خطة حتى الآن</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>إبقاء الحالية</translation>
        </message>
        <message>
            <source>Take it on</source>
            <translation>اعتماد الجديدة</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>حتى الآن</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>من الآن فصاعدًا</translation>
        </message>
    </context>
    <context>
        <name>DoneBand</name>
        <message>
            <source>Undo this import</source>
            <translation>التراجع عن هذا الاستيراد</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Hide this message</source>
            <translation>إخفاء هذه الرسالة</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n possible duplicate(s)…</source>
            <translation>
                <numerusform>مراجعة التكرارات المحتملة…</numerusform>
                <numerusform>مراجعة تكرار محتمل واحد…</numerusform>
                <numerusform>مراجعة تكرارين محتملين…</numerusform>
                <numerusform>مراجعة %n تكرارات محتملة…</numerusform>
                <numerusform>مراجعة %n تكرارًا محتملًا…</numerusform>
                <numerusform>مراجعة %n تكرار محتمل…</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is in: %2 new, %3 changed.</source>
            <translation>استُورد %1: الجديد %2، المعدَّل %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) that somebody changed meanwhile stay.</source>
            <translation>
                <numerusform>لم تُعدَّل أي قيم في هذه الأثناء.</numerusform>
                <numerusform>بقيت قيمة واحدة عُدِّلت في هذه الأثناء.</numerusform>
                <numerusform>بقيت قيمتان عُدِّلتا في هذه الأثناء.</numerusform>
                <numerusform>بقيت %n قيم عُدِّلت في هذه الأثناء.</numerusform>
                <numerusform>بقيت %n قيمة عُدِّلت في هذه الأثناء.</numerusform>
                <numerusform>بقيت %n قيمة عُدِّلت في هذه الأثناء.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taking the import back…</source>
            <translation>التراجع عن الاستيراد…</translation>
        </message>
        <message>
            <source>The import was taken back. What was edited since stays.</source>
            <translation>تم التراجع عن الاستيراد. ما عُدِّل بعده باقٍ.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) stay: scanned, edited, or on a later list.</source>
            <translation>
                <numerusform>لا يبقى أحد.</numerusform>
                <numerusform>يبقى شخص واحد: مُسحت شارته أو عُدِّلت بياناته أو ورد في قائمة لاحقة.</numerusform>
                <numerusform>يبقى شخصان: مُسحت شارتاهما أو عُدِّلت بياناتهما أو وردا في قائمة لاحقة.</numerusform>
                <numerusform>يبقى %n أشخاص: مُسحت شاراتهم أو عُدِّلت بياناتهم أو وردوا في قائمة لاحقة.</numerusform>
                <numerusform>يبقى %n شخصًا: مُسحت شاراتهم أو عُدِّلت بياناتهم أو وردوا في قائمة لاحقة.</numerusform>
                <numerusform>يبقى %n شخص: مُسحت شاراتهم أو عُدِّلت بياناتهم أو وردوا في قائمة لاحقة.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DoorLine</name>
        <message>
            <source>Now %1</source>
            <translation>الآن: %1</translation>
        </message>
        <message>
            <source>Nothing runs here now</source>
            <translation>لا جلسة هنا الآن</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>ثم %1</translation>
        </message>
        <message>
            <source>Inside %1 of %2</source>
            <translation>في الداخل %1 من %2</translation>
        </message>
        <message>
            <source>Inside %1</source>
            <translation>في الداخل %1</translation>
        </message>
        <message>
            <source>By invitation: %1</source>
            <translation>المدعوون: %1</translation>
        </message>
        <message>
            <source>Signed up: %1</source>
            <translation>المسجَّلون: %1</translation>
        </message>
        <message>
            <source>waiting: %1</source>
            <translation>في الانتظار: %1</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop lists here</source>
            <translation>أفلِت القوائم هنا</translation>
        </message>
        <message>
            <source>Spreadsheets of people, or workbooks with the programme, rooms and interpreters, several at once. You see what would change before anything is written.</source>
            <translation>جداول بيانات للأشخاص، أو مصنفات فيها البرنامج والقاعات والمترجمون الفوريون، ويمكن إفلات عدة ملفات معًا. ترى ما سيتغير قبل كتابة أي شيء.</translation>
        </message>
        <message>
            <source>Choose lists…</source>
            <translation>اختيار القوائم…</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesDialog</name>
        <message>
            <source>Possible duplicates</source>
            <translation>التكرارات المحتملة</translation>
        </message>
        <message>
            <source>No possible duplicates are left.</source>
            <translation>لم تبق تكرارات محتملة.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) to look at</source>
            <translation>
                <numerusform>لا أزواج للمراجعة</numerusform>
                <numerusform>زوج واحد للمراجعة</numerusform>
                <numerusform>زوجان للمراجعة</numerusform>
                <numerusform>%n أزواج للمراجعة</numerusform>
                <numerusform>%n زوجًا للمراجعة</numerusform>
                <numerusform>%n زوج للمراجعة</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>تراجع: %1 (F8)</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>Problems</source>
            <translation>المشكلات</translation>
        </message>
        <message>
            <source>The badge</source>
            <translation>الشارة</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>لم تُحفظ</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) chosen</source>
            <translation>
                <numerusform>لا حقول مختارة</numerusform>
                <numerusform>حقل مختار واحد</numerusform>
                <numerusform>حقلان مختاران</numerusform>
                <numerusform>%n حقول مختارة</numerusform>
                <numerusform>%n حقلًا مختارًا</numerusform>
                <numerusform>%n حقل مختار</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>Changes are saved as you make them</source>
            <translation>تُحفظ التغييرات فور إجرائها</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>اختيار صورة</translation>
        </message>
    </context>
    <context>
        <name>EditorHead</name>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Undo all changes</source>
            <translation>التراجع عن كل التغييرات</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>الصفحة كاملة</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>التجربة على</translation>
        </message>
        <message>
            <source>Undo (F8)</source>
            <translation>تراجع (F8)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>إعادة (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>الوجه الأمامي</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>الوجه الخلفي</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>وجه الشارة</translation>
        </message>
    </context>
    <context>
        <name>EveningDialog</name>
        <message>
            <source>End of day</source>
            <translation>ختام اليوم</translation>
        </message>
        <message>
            <source>Report of the day</source>
            <translation>تقرير اليوم</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>ما الغرض منها؟</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>The folder names everybody who is registered. What it is for stands in the event’s record.</source>
            <translation>في المجلد أسماء جميع المسجَّلين. يُدوَّن الغرض منه في سجل الفعالية.</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Lists and reports</source>
            <translation>القوائم والتقارير</translation>
        </message>
        <message>
            <source>Lists (%1)</source>
            <translation>القوائم (%1)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Choose lists</source>
            <translation>اختيار القوائم</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>ما الغرض منها؟</translation>
        </message>
        <message>
            <source>Room list for the hotel, say</source>
            <translation>قائمة الغرف للفندق مثلًا</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>كل الأيام</translation>
        </message>
        <message>
            <source>All rooms</source>
            <translation>كل القاعات</translation>
        </message>
        <message>
            <source>All interpreters</source>
            <translation>كل المترجمين</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>مترجم فوري</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Looking at the columns…</source>
            <translation>قراءة الأعمدة…</translation>
        </message>
        <message>
            <source>Not for everybody (%1). What it is for stands in the event’s record.</source>
            <translation>ليست للجميع (%1). يُدوَّن الغرض منها في سجل الفعالية.</translation>
        </message>
        <message>
            <source>Say in a few words what the list is for, then save it.</source>
            <translation>اذكر بكلمات قليلة الغرض من القائمة ثم احفظها.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>حفظ: %1</translation>
        </message>
    </context>
    <context>
        <name>ExportsCard</name>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Send an empty template to the organisations: what comes back is recognised without any questions.</source>
            <translation>أرسل نموذجًا فارغًا إلى المؤسسات: ما يعود منها يُتعرَّف عليه بلا أي أسئلة.</translation>
        </message>
        <message>
            <source>Get an empty template…</source>
            <translation>الحصول على نموذج فارغ…</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>كتابة القائمة</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>حُفظ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>بلا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفًا</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists and reports</source>
            <translation>القوائم والتقارير</translation>
        </message>
        <message>
            <source>End of day…</source>
            <translation>نهاية اليوم…</translation>
        </message>
        <message>
            <source>Everything of today in one dated folder, with a page that sums it up</source>
            <translation>كل ما يخص اليوم في مجلد مؤرخ واحد مع صفحة تلخّصه</translation>
        </message>
        <message>
            <source>To work with</source>
            <translation>للعمل عليها</translation>
        </message>
        <message>
            <source>To print</source>
            <translation>للطباعة</translation>
        </message>
        <message>
            <source>To print for interpreters</source>
            <translation>للطباعة للمترجمين الفوريين</translation>
        </message>
        <message>
            <source>Calendars…</source>
            <translation>التقاويم…</translation>
        </message>
        <message>
            <source>One for each room, interpreter and speaker, in a folder</source>
            <translation>واحد لكل قاعة ومترجم ومتحدث، في مجلد</translation>
        </message>
        <message>
            <source>Writing the calendars</source>
            <translation>كتابة التقاويم</translation>
        </message>
        <message>
            <source>Writing the day’s lists</source>
            <translation>كتابة قوائم اليوم</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%n ملفات</numerusform>
                <numerusform>%n ملفًا</numerusform>
                <numerusform>%n ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved %1: %2</source>
            <translation>حُفظ %1: %2</translation>
        </message>
        <message>
            <source>Where the day’s folder is to be</source>
            <translation>مكان مجلد اليوم</translation>
        </message>
        <message>
            <source>Where the calendars are to be</source>
            <translation>مكان التقاويم</translation>
        </message>
        <message>
            <source>Save an empty template</source>
            <translation>حفظ نموذج فارغ</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>المشاركون</translation>
        </message>
    </context>
    <context>
        <name>FieldForm</name>
        <message>
            <source>From the left</source>
            <translation>من اليسار</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>من الأعلى</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>العرض</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>الارتفاع</translation>
        </message>
        <message>
            <source>mm</source>
            <translation>مم</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>سماكة الخط</translation>
        </message>
        <message>
            <source>Largest size</source>
            <translation>أكبر حجم</translation>
        </message>
        <message>
            <source>Smallest size</source>
            <translation>أصغر حجم</translation>
        </message>
        <message>
            <source>Lines at most</source>
            <translation>الحد الأقصى للأسطر</translation>
        </message>
        <message>
            <source>Across</source>
            <translation>أفقيًا</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>عموديًا</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Only a frame of</source>
            <translation>إطار بسماكة</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <source>{} stands for the value, as in: Channel {}</source>
            <translation>{} مكان القيمة، مثل: القناة {}</translation>
        </message>
        <message>
            <source>Filled</source>
            <translation>مملوء</translation>
        </message>
        <message>
            <source>Covers its whole box</source>
            <translation>ملء المساحة كلها</translation>
        </message>
        <message>
            <source>Other picture…</source>
            <translation>صورة أخرى…</translation>
        </message>
        <message>
            <source>Shown to</source>
            <translation>يظهر لدى</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>من يتحدث</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>التصوير</translation>
        </message>
        <message>
            <source>Invited to</source>
            <translation>مدعو إلى</translation>
        </message>
        <message>
            <source>Who has</source>
            <translation>من لديه</translation>
        </message>
        <message>
            <source>Who lacks</source>
            <translation>من ليس لديه</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Who agreed</source>
            <translation>من وافق</translation>
        </message>
        <message>
            <source>Who said no</source>
            <translation>من رفض</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>أي لغة</translation>
        </message>
        <message>
            <source>Any session or none</source>
            <translation>أي جلسة أو لا شيء</translation>
        </message>
        <message>
            <source>Anything</source>
            <translation>أي شيء</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>FieldList</name>
        <message>
            <source>Fields</source>
            <translation>الحقول</translation>
        </message>
        <message>
            <source>Fields, the topmost first</source>
            <translation>الحقول، الأعلى أولًا</translation>
        </message>
        <message>
            <source>Above the next field</source>
            <translation>نقل فوق الحقل التالي</translation>
        </message>
        <message>
            <source>Below the next field</source>
            <translation>نقل تحت الحقل التالي</translation>
        </message>
        <message>
            <source>Remove the field (Del)</source>
            <translation>إزالة الحقل (Del)</translation>
        </message>
        <message>
            <source>Not on this badge</source>
            <translation>ليس على هذه الشارة</translation>
        </message>
    </context>
    <context>
        <name>FieldPicker</name>
        <message>
            <source>Type to find a field</source>
            <translation>اكتب للبحث عن حقل</translation>
        </message>
        <message>
            <source>Find a field</source>
            <translation>البحث عن حقل</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>الحقول</translation>
        </message>
        <message>
            <source>Leave this column out</source>
            <translation>ترك هذا العمود</translation>
        </message>
    </context>
    <context>
        <name>FileFlows</name>
        <message>
            <source>Making the event</source>
            <translation>إنشاء الفعالية</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>مكان حفظ الفعالية</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>اختيار مجلد آخر…</translation>
        </message>
        <message>
            <source>Keep it in %1</source>
            <translation>حفظها في %1</translation>
        </message>
        <message>
            <source>Not in this folder</source>
            <translation>لا تُحفظ في هذا المجلد</translation>
        </message>
    </context>
    <context>
        <name>FixDialog</name>
        <message>
            <source>Places that fit</source>
            <translation>الأماكن المناسبة</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <source>Time and room…</source>
            <translation>الوقت والقاعة…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Interpreters…</source>
            <translation>المترجمون الفوريون…</translation>
        </message>
        <message>
            <source>No other room, no change of rooms and no move of up to 20 minutes mends anything here without breaking something else.</source>
            <translation>لا قاعة أخرى ولا تبادل قاعات ولا تغيير للموعد حتى 20 دقيقة يعالج شيئًا هنا دون إحداث مشكلة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. Save yours over it?</source>
            <translation>عُدِّل هذا في هذه الأثناء. أتريد حفظ نسختك مكانه؟</translation>
        </message>
        <message>
            <source>Save mine</source>
            <translation>حفظ نسختي</translation>
        </message>
        <message>
            <source>Go on editing</source>
            <translation>متابعة التعديل</translation>
        </message>
        <message>
            <source>There are unsaved changes.</source>
            <translation>هناك تغييرات غير محفوظة.</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>تجاهلها</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Esc clears the field</source>
            <translation>لمسح الحقل: Esc</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>بلغته الأصلية</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>At the entrance</source>
            <translation>عند المدخل</translation>
        </message>
        <message>
            <source>At this gate</source>
            <translation>عند هذه البوابة</translation>
        </message>
        <message>
            <source>In</source>
            <translation>في الداخل</translation>
        </message>
        <message>
            <source>Left again</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>No match? F4 adds a walk-in</source>
            <translation>لا نتيجة؟ المفتاح F4 يضيف زائرًا بلا تسجيل مسبق</translation>
        </message>
        <message>
            <source>↓ ↑ choose</source>
            <translation>للاختيار: ↓ ↑</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
    </context>
    <context>
        <name>GapView</name>
        <message>
            <source>Gaps and problems</source>
            <translation>الثغرات والمشكلات</translation>
        </message>
        <message>
            <source>Nothing is open and no rule is broken</source>
            <translation>لا ثغرات ولا مخالفة للقواعد</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>بلا ثغرات</numerusform>
                <numerusform>ثغرة واحدة</numerusform>
                <numerusform>ثغرتان</numerusform>
                <numerusform>%n ثغرات</numerusform>
                <numerusform>%n ثغرة</numerusform>
                <numerusform>%n ثغرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other problem(s)</source>
            <translation>
                <numerusform>لا مشكلات أخرى</numerusform>
                <numerusform>مشكلة أخرى</numerusform>
                <numerusform>مشكلتان أخريان</numerusform>
                <numerusform>%n مشكلات أخرى</numerusform>
                <numerusform>%n مشكلة أخرى</numerusform>
                <numerusform>%n مشكلة أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GateBar</name>
        <message>
            <source>Gate</source>
            <translation>البوابة</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Scan with this computer's camera</source>
            <translation>المسح بكاميرا هذا الجهاز</translation>
        </message>
        <message>
            <source>This gate: list of guests, rules</source>
            <translation>هذه البوابة: قائمة المدعوين والقواعد</translation>
        </message>
        <message>
            <source>In</source>
            <translation>دخول</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>المخرج</translation>
        </message>
        <message>
            <source>Door of %1</source>
            <translation>باب %1</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>أجهزة الاستقبال</translation>
        </message>
        <message>
            <source>List of guests…</source>
            <translation>قائمة المدعوين…</translation>
        </message>
        <message>
            <source>Rules of this gate…</source>
            <translation>قواعد هذه البوابة…</translation>
        </message>
    </context>
    <context>
        <name>GuestsDialog</name>
        <message>
            <source>List of guests</source>
            <translation>قائمة المدعوين</translation>
        </message>
        <message>
            <source>Scan a badge or type a name to add…</source>
            <translation>امسح شارة أو اكتب اسمًا للإضافة…</translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>إضافة مدعو</translation>
        </message>
        <message>
            <source>Enter puts on the list</source>
            <translation>للإدراج في القائمة: Enter</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>المدعوون</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>حذف من القائمة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>No place left: %1 waits at place %2</source>
            <translation>لا مقعد شاغرًا: %1 في قائمة الانتظار، الترتيب %2</translation>
        </message>
        <message>
            <source>%1 was on the list already</source>
            <translation>كان %1 في القائمة من قبل</translation>
        </message>
        <message>
            <source>%1 is off the list</source>
            <translation>حُذف %1 من القائمة</translation>
        </message>
        <message>
            <source>%1 wasn't on the list</source>
            <translation>لم يكن %1 في القائمة</translation>
        </message>
        <message>
            <source>%1 is on the list</source>
            <translation>أُدرج %1 في القائمة</translation>
        </message>
        <message>
            <source>Moves up, please tell them: %1</source>
            <translation>شغر مقعد، يرجى الإبلاغ: %1</translation>
        </message>
        <message>
            <source>%1 on the list</source>
            <translation>في القائمة %1</translation>
        </message>
        <message>
            <source>%1 of %2 places taken</source>
            <translation>المقاعد المشغولة %1 من %2</translation>
        </message>
        <message>
            <source>%1 waiting</source>
            <translation>في الانتظار %1</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>بلغته الأصلية</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>في القائمة</translation>
        </message>
    </context>
    <context>
        <name>HandOverDialog</name>
        <message>
            <source>Hand over to another laptop</source>
            <translation>التسليم إلى حاسوب محمول آخر</translation>
        </message>
        <message>
            <source>Everything goes along: people, programme, badges, receivers, what was scanned. The file is encrypted; the other laptop needs it and a code. This laptop asks from then on before it scans.</source>
            <translation>يُنقل كل شيء: الأشخاص والبرنامج والشارات وأجهزة الاستقبال وعمليات المسح. الملف مشفَّر، ويحتاج الحاسوب الآخر إليه وإلى رمز. بعد ذلك يسأل هذا الحاسوب قبل أي مسح.</translation>
        </message>
        <message>
            <source>The code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Choose where to write the file…</source>
            <translation>اختيار مكان كتابة الملف…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>كتابة الملف</translation>
        </message>
        <message>
            <source>Where to write the file</source>
            <translation>مكان كتابة الملف</translation>
        </message>
        <message>
            <source>Handed-over events (%1)</source>
            <translation>فعاليات مسلَّمة (%1)</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>كُتب: %1</translation>
        </message>
        <message>
            <source>Read it out by telephone or give it on paper, but never together with the file. It is shown only now. On the other laptop: start page, “Receive an event…”.</source>
            <translation>أملِ الرمز هاتفيًا أو سلِّمه على ورقة، لكن ليس مع الملف أبدًا. لا يظهر إلا الآن. على الحاسوب الآخر: صفحة البداية، «استلام فعالية…».</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>Handle</name>
        <message>
            <source>Drag to move</source>
            <translation>اسحب للنقل</translation>
        </message>
    </context>
    <context>
        <name>Hands</name>
        <message>
            <source>New session</source>
            <translation>جلسة جديدة</translation>
        </message>
        <message>
            <source>Enter puts it there, Esc leaves it where it was</source>
            <translation>لوضعها هنا: Enter، ولإبقائها في مكانها: Esc</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>%1 does not fit there</source>
            <translation>لا تصلح %1 هناك</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>unscheduled</source>
            <translation>بلا موعد</translation>
        </message>
        <message>
            <source>Undo with F8.</source>
            <translation>تراجَع بالمفتاح F8.</translation>
        </message>
        <message>
            <source>Look at:</source>
            <translation>انظر:</translation>
        </message>
        <message>
            <source>%1 takes place in %2. Undo with F8.</source>
            <translation>مكان %1 الآن: %2. للتراجع: F8.</translation>
        </message>
    </context>
    <context>
        <name>HeadButtons</name>
        <message>
            <source>Plan automatically…</source>
            <translation>التخطيط التلقائي…</translation>
        </message>
        <message>
            <source>Something changed…</source>
            <translation>حدث تغيير…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Somebody is ill…</source>
            <translation>مرض أحد المترجمين…</translation>
        </message>
        <message>
            <source>A room is lost…</source>
            <translation>تعذُّر استخدام قاعة…</translation>
        </message>
        <message>
            <source>A session was moved…</source>
            <translation>نقل جلسة…</translation>
        </message>
        <message>
            <source>A topic was added…</source>
            <translation>إضافة موضوع…</translation>
        </message>
        <message>
            <source>An interpreter arrived…</source>
            <translation>وصول مترجم فوري…</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>الخطط المحفوظة…</translation>
        </message>
        <message>
            <source>Publish this plan…</source>
            <translation>نشر هذه الخطة…</translation>
        </message>
        <message>
            <source>Change bulletin…</source>
            <translation>نشرة التغييرات…</translation>
        </message>
        <message>
            <source>Lock this day</source>
            <translation>تثبيت هذا اليوم</translation>
        </message>
        <message>
            <source>Unlock this day</source>
            <translation>إلغاء تثبيت هذا اليوم</translation>
        </message>
        <message>
            <source>Add an interpreter…</source>
            <translation>إضافة مترجم فوري…</translation>
        </message>
        <message>
            <source>Change an interpreter…</source>
            <translation>تعديل بيانات مترجم فوري…</translation>
        </message>
        <message>
            <source>Rules…</source>
            <translation>القواعد…</translation>
        </message>
    </context>
    <context>
        <name>HeadingRows</name>
        <message>
            <source>Which row holds the headings?</source>
            <translation>أي صف يضم عناوين الأعمدة؟</translation>
        </message>
        <message>
            <source>Click the row that says what each column holds; the list starts below it.</source>
            <translation>انقر الصف الذي يبيِّن محتوى كل عمود؛ تبدأ القائمة تحته.</translation>
        </message>
        <message>
            <source>The first rows of the sheet</source>
            <translation>الصفوف الأولى من الورقة</translation>
        </message>
        <message>
            <source>There are no headings</source>
            <translation>لا توجد عناوين للأعمدة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Row %1 holds the headings</source>
            <translation>الصف %1 يضم عناوين الأعمدة</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Search the help…</source>
            <translation>البحث في المساعدة…</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>What the help says</source>
            <translation>نص المساعدة</translation>
        </message>
        <message>
            <source>Nothing is said about that. Try another word.</source>
            <translation>لا شيء عن ذلك. جرِّب كلمة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>HistoryCard</name>
        <message>
            <source>Earlier imports</source>
            <translation>عمليات الاستيراد السابقة</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>التراجع عن هذا الاستيراد</translation>
        </message>
        <message>
            <source>No list has come in yet</source>
            <translation>لم تُستورد أي قائمة بعد</translation>
        </message>
        <message>
            <source>Drop one above. Its columns are recognised by their headings in Arabic, English, French and Spanish; you look at the result, then import it.</source>
            <translation>أفلِت قائمة أعلاه. تُعرف أعمدتها من عناوينها بالعربية والإنجليزية والفرنسية والإسبانية، فتراجع النتيجة ثم تستوردها.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>مكتب الاستقبال</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>معدَّل</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Look at its problems…</source>
            <translation>مراجعة ملاحظاتها…</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n problem(s)…</source>
            <translation>
                <numerusform>مراجعة الملاحظات…</numerusform>
                <numerusform>مراجعة ملاحظة واحدة…</numerusform>
                <numerusform>مراجعة ملاحظتين…</numerusform>
                <numerusform>مراجعة %n ملاحظات…</numerusform>
                <numerusform>مراجعة %n ملاحظة…</numerusform>
                <numerusform>مراجعة %n ملاحظة…</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>تم التراجع</translation>
        </message>
    </context>
    <context>
        <name>HoursRow</name>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
    </context>
    <context>
        <name>IdleView</name>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Scan a badge, or type two letters of a name in either script.</source>
            <translation>امسح شارة، أو اكتب حرفين من الاسم بأي من الكتابتين.</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Reading %1</source>
            <translation>قراءة %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>استيراد %1</translation>
        </message>
        <message>
            <source>The event changed meanwhile. Look at the list once more; nothing is in.</source>
            <translation>تغيَّرت الفعالية في هذه الأثناء. راجع القائمة مرة أخرى؛ لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>Save the problems in a copy of the list</source>
            <translation>حفظ الملاحظات في نسخة من القائمة</translation>
        </message>
        <message>
            <source>Marking the problems</source>
            <translation>تمييز الملاحظات</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s) marked in %1.</source>
            <translation>
                <numerusform>لم تُميَّز ملاحظات في %1.</numerusform>
                <numerusform>مُيِّزت ملاحظة واحدة في %1.</numerusform>
                <numerusform>مُيِّزت ملاحظتان في %1.</numerusform>
                <numerusform>مُيِّزت %n ملاحظات في %1.</numerusform>
                <numerusform>مُيِّزت %n ملاحظة في %1.</numerusform>
                <numerusform>مُيِّزت %n ملاحظة في %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IncidentDialog</name>
        <message>
            <source>A laptop is lost</source>
            <translation>فقدان حاسوب محمول</translation>
        </message>
        <message>
            <source>The event, or a copy of it</source>
            <translation>الفعالية أو نسخة منها</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>ملف آخر…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Write the sheet…</source>
            <translation>كتابة الورقة…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Event or copy</source>
            <translation>الفعالية أو نسخة</translation>
        </message>
        <message>
            <source>A sheet to print: what was on the laptop, whether it can be read, what to do now and whom to call. Take the same event, or any copy of it.</source>
            <translation>ورقة للطباعة: ما كان على الحاسوب، وهل تمكن قراءته، وما يجب فعله الآن، وبمن يُتصل. اختر الفعالية نفسها أو أي نسخة منها.</translation>
        </message>
        <message>
            <source>Writing the sheet</source>
            <translation>كتابة الورقة</translation>
        </message>
        <message>
            <source>Without the passphrase, the sheet can't say how many people are in it.</source>
            <translation>بلا عبارة المرور لا يمكن أن تذكر الورقة عدد الأشخاص الذين في الملف.</translation>
        </message>
        <message>
            <source>Where to write the sheet</source>
            <translation>مكان كتابة الورقة</translation>
        </message>
        <message>
            <source>lost laptop</source>
            <translation>حاسوب مفقود</translation>
        </message>
    </context>
    <context>
        <name>InterpreterDialog</name>
        <message>
            <source>New interpreter</source>
            <translation>مترجم فوري جديد</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>مترجم فوري</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Add hours</source>
            <translation>إضافة ساعات</translation>
        </message>
        <message>
            <source>Works from elsewhere</source>
            <translation>يعمل من مكان آخر</translation>
        </message>
        <message>
            <source>May work in closed meetings</source>
            <translation>مصرَّح له بالاجتماعات المغلقة</translation>
        </message>
        <message>
            <source>Interprets sign language</source>
            <translation>يترجم لغة الإشارة</translation>
        </message>
        <message>
            <source>Leads the team</source>
            <translation>يقود الفريق</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>Take this person off the team? The person stays on the list of people.</source>
            <translation>أتريد إخراج هذا الشخص من فريق الترجمة؟ يبقى في قائمة الأشخاص.</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>إخراج</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>A: mother tongue, works into it. B: works into it as well. C: works from it.</source>
            <translation>(أ): اللغة الأم، يترجم إليها. (ب): يترجم إليها أيضًا. (ج): يترجم منها.</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Here from, to</source>
            <translation>موجود من، إلى</translation>
        </message>
        <message>
            <source>Without hours: here for the whole event.</source>
            <translation>بلا ساعات محددة: موجود طوال الفعالية.</translation>
        </message>
        <message>
            <source>At most a day</source>
            <translation>الحد الأقصى في اليوم</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>Take off the team…</source>
            <translation>إخراج من الفريق…</translation>
        </message>
    </context>
    <context>
        <name>InterpretersPage</name>
        <message>
            <source>Interpreters</source>
            <translation>المترجمون الفوريون</translation>
        </message>
        <message>
            <source>View</source>
            <translation>طريقة العرض</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>There are no interpreters yet</source>
            <translation>لا يوجد مترجمون فوريون بعد</translation>
        </message>
        <message>
            <source>Bring in the workbook with the programme and the interpreters’ languages; then booths and people can be planned here.</source>
            <translation>استورد المصنف الذي يضم البرنامج ولغات المترجمين الفوريين، وبعدها يمكن تخطيط الكبائن والأشخاص هنا.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>استيراد قائمة…</translation>
        </message>
        <message>
            <source>Reading the plan</source>
            <translation>قراءة الخطة</translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>تراجع: %1 (F8)</translation>
        </message>
    </context>
    <context>
        <name>InvitationForm</name>
        <message>
            <source>The code of the other laptop</source>
            <translation>رمز الحاسوب الآخر</translation>
        </message>
        <message>
            <source>Scan the code on the other laptop's screen</source>
            <translation>امسح الرمز الظاهر على شاشة الحاسوب الآخر</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Or type what stands there</source>
            <translation>أو اكتب ما يظهر هناك</translation>
        </message>
        <message>
            <source>On the laptop that has the event: “Share this event”, or “Add a laptop…” in the list of desks. Both laptops must be on the same network.</source>
            <translation>على الحاسوب الذي عليه الفعالية: «مشاركة هذه الفعالية»، أو «إضافة حاسوب محمول…» في قائمة المكاتب. يجب أن يكون الحاسوبان على الشبكة نفسها.</translation>
        </message>
    </context>
    <context>
        <name>ItemCard</name>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Keep this room when planning</source>
            <translation>تثبيت هذه القاعة في الخطة</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>المتحدثون</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>%1 expected</source>
            <translation>العدد المتوقع %1</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>بلا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدًا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message>
            <source>taken by %1</source>
            <translation>مشغولة بـ %1</translation>
        </message>
    </context>
    <context>
        <name>ItemDialog</name>
        <message>
            <source>Looking for problems</source>
            <translation>البحث عن المشكلات</translation>
        </message>
        <message>
            <source>Cancel this session, or delete it as if it had never been announced?</source>
            <translation>أتريد إلغاء هذه الجلسة، أم حذفها كأنها لم تُعلَن قط؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Cancel the session</source>
            <translation>إلغاء الجلسة</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>New session</source>
            <translation>جلسة جديدة</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Keep this room</source>
            <translation>تثبيت هذه القاعة</translation>
        </message>
        <message>
            <source>It stays in this room when rooms are planned</source>
            <translation>تبقى في هذه القاعة عند تخطيط القاعات</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>لغة المتحدث</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>تُترجَم إلى</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>طريقة الترجمة</translation>
        </message>
        <message>
            <source>Who may come</source>
            <translation>من يحق له الحضور</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادية</translation>
        </message>
        <message>
            <source>High</source>
            <translation>عالية</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>قصوى</translation>
        </message>
        <message>
            <source>Priority for interpreters</source>
            <translation>الأولوية في توزيع المترجمين</translation>
        </message>
        <message>
            <source>Needs a step-free room</source>
            <translation>تحتاج إلى قاعة بدون درج</translation>
        </message>
        <message>
            <source>Heavy: needs a larger team</source>
            <translation>مكثفة: تحتاج إلى فريق أكبر</translation>
        </message>
        <message>
            <source>On stage</source>
            <translation>على المنصة</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>الزمان والمكان</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Receivers wanted</source>
            <translation>أجهزة الاستقبال المطلوبة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Cancel or delete…</source>
            <translation>إلغاء أو حذف…</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
    </context>
    <context>
        <name>JoinDialog</name>
        <message>
            <source>Join an event</source>
            <translation>الانضمام إلى فعالية</translation>
        </message>
        <message>
            <source>Protect it on this laptop with a passphrase</source>
            <translation>حمايتها على هذا الحاسوب بعبارة مرور</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>اسم هذا المكتب</translation>
        </message>
        <message>
            <source>Keep it elsewhere…</source>
            <translation>حفظها في مكان آخر…</translation>
        </message>
        <message>
            <source>This isn't the code for joining. Scan the large one again.</source>
            <translation>ليس هذا رمز الانضمام. امسح الرمز الكبير مرة أخرى.</translation>
        </message>
        <message>
            <source>Looking for the event</source>
            <translation>البحث عن الفعالية</translation>
        </message>
        <message>
            <source>This laptop becomes: %1</source>
            <translation>يصبح هذا الحاسوب: %1</translation>
        </message>
        <message>
            <source>Kept in %1</source>
            <translation>تُحفظ في %1</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>مكان حفظ الفعالية</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>انضمام</translation>
        </message>
        <message>
            <source>Another desk has this name. Free is: %1</source>
            <translation>لمكتب آخر هذا الاسم. اسم متاح: %1</translation>
        </message>
        <message>
            <source>Joining: everything is copied to this laptop</source>
            <translation>الانضمام: يُنسخ كل شيء إلى هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>LanguageFilter</name>
        <message>
            <source>Show %1</source>
            <translation>عرض %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageLevels</name>
        <message>
            <source>Another language…</source>
            <translation>لغة أخرى…</translation>
        </message>
        <message>
            <source>Not one of the languages</source>
            <translation>ليست من لغاته</translation>
        </message>
        <message>
            <source>Mother tongue: works into it</source>
            <translation>اللغة الأم: يترجم إليها</translation>
        </message>
        <message>
            <source>Active: works into it as well</source>
            <translation>نشطة: يترجم إليها أيضًا</translation>
        </message>
        <message>
            <source>Passive: works from it</source>
            <translation>للفهم فقط: يترجم منها</translation>
        </message>
    </context>
    <context>
        <name>LastScans</name>
        <message>
            <source>Last scans</source>
            <translation>آخر عمليات المسح</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>تم التراجع</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>مسجَّل سابقًا</translation>
        </message>
        <message>
            <source>%1, on paper</source>
            <translation>%1، على الورق</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
        <message>
            <source>Show in People</source>
            <translation>عرض في صفحة الأشخاص</translation>
        </message>
    </context>
    <context>
        <name>LayoutRow</name>
        <message>
            <source>Layout</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Seats in this layout</source>
            <translation>المقاعد في هذا الترتيب</translation>
        </message>
    </context>
    <context>
        <name>LimitLine</name>
        <message>
            <source>In the profile: %1</source>
            <translation>في نمط القواعد: %1</translation>
        </message>
        <message>
            <source>This is no such number.</source>
            <translation>هذا العدد غير مقبول.</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>دقيقة</translation>
        </message>
        <message>
            <source>o’clock</source>
            <translation>بالتوقيت المحلي</translation>
        </message>
    </context>
    <context>
        <name>LockPage</name>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>%1 – Event Desk</source>
            <translation>%1 – Event Desk</translation>
        </message>
        <message>
            <source>This desk is locked</source>
            <translation>هذا المكتب مقفل</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>%1 – Event Desk</source>
            <translation>%1 – Event Desk</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>الفعاليات</translation>
        </message>
        <message>
            <source>Another event</source>
            <translation>فعالية أخرى</translation>
        </message>
    </context>
    <context>
        <name>Managing</name>
        <message>
            <source>Versions</source>
            <translation>الخطط المحفوظة</translation>
        </message>
        <message>
            <source>Plan %1 brought back</source>
            <translation>استُعيدت الخطة %1</translation>
        </message>
        <message>
            <source>This will be the first release.</source>
            <translation>سيكون هذا الإصدار الأول.</translation>
        </message>
        <message>
            <source>Since release %1:</source>
            <translation>منذ الإصدار %1:</translation>
        </message>
        <message>
            <source>Published as release %1.</source>
            <translation>نُشرت بوصفها الإصدار %1.</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>نشر الخطة</translation>
        </message>
        <message>
            <source>Publish the plan first; then changes can be told.</source>
            <translation>انشر الخطة أولًا، وبعدها يمكن الإبلاغ بالتغييرات.</translation>
        </message>
        <message>
            <source>Change bulletin</source>
            <translation>نشرة التغييرات</translation>
        </message>
        <message>
            <source>Change whom?</source>
            <translation>من تريد تعديل بياناته؟</translation>
        </message>
    </context>
    <context>
        <name>MappingTable</name>
        <message>
            <source>Columns of the list and their fields</source>
            <translation>أعمدة القائمة وحقولها</translation>
        </message>
        <message>
            <source>Enter changes the field of a column.</source>
            <translation>المفتاح Enter يغيِّر حقل العمود.</translation>
        </message>
        <message>
            <source>Their column</source>
            <translation>عمود القائمة</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>مثال</translation>
        </message>
        <message>
            <source>Our field</source>
            <translation>الحقل عندنا</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>مدى التأكد</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>متروك</translation>
        </message>
        <message>
            <source>Set by you</source>
            <translation>باختيارك</translation>
        </message>
        <message>
            <source>By its heading</source>
            <translation>من عنوانه</translation>
        </message>
        <message>
            <source>Probably</source>
            <translation>على الأرجح</translation>
        </message>
        <message>
            <source>By its cells</source>
            <translation>من خلاياه</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>لم يُتعرَّف عليه</translation>
        </message>
    </context>
    <context>
        <name>MatterCard</name>
        <message>
            <source>Seen</source>
            <translation>شوهد</translation>
        </message>
        <message>
            <source>Keep this</source>
            <translation>إبقاء الحالية</translation>
        </message>
        <message>
            <source>Take the other</source>
            <translation>اعتماد الأخرى</translation>
        </message>
        <message>
            <source>Show the protected values</source>
            <translation>إظهار القيم المحمية</translation>
        </message>
        <message>
            <source>This event can only be looked at here.</source>
            <translation>هذه الفعالية للاطلاع فقط هنا.</translation>
        </message>
        <message>
            <source>An organiser's desk settles this: this desk doesn't see the field.</source>
            <translation>يبتّ في هذا مكتب الجهة المنظِّمة: هذا المكتب لا يرى الحقل.</translation>
        </message>
        <message>
            <source>An organiser's desk settles this.</source>
            <translation>يبتّ في هذا مكتب الجهة المنظِّمة.</translation>
        </message>
        <message>
            <source>The help desk settles this.</source>
            <translation>يبتّ في هذا مكتب المساعدة.</translation>
        </message>
    </context>
    <context>
        <name>MattersDialog</name>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>لا شيء للمراجعة</numerusform>
                <numerusform>أمر واحد للمراجعة</numerusform>
                <numerusform>أمران للمراجعة</numerusform>
                <numerusform>%n أمور للمراجعة</numerusform>
                <numerusform>%n أمرًا للمراجعة</numerusform>
                <numerusform>%n أمر للمراجعة</numerusform>
            </translation>
        </message>
        <message>
            <source>What needs a look</source>
            <translation>ما يحتاج إلى مراجعة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Nothing needs a look.</source>
            <translation>لا شيء يحتاج إلى مراجعة.</translation>
        </message>
        <message>
            <source>When desks that did not know of each other let the same person in, or change the same field, it is listed here until somebody settles it.</source>
            <translation>إذا سمحت مكاتب لا يعلم بعضها ببعض بدخول الشخص نفسه، أو عدَّلت الحقل نفسه، يُدرج ذلك هنا إلى أن يبتّ فيه أحد.</translation>
        </message>
    </context>
    <context>
        <name>MattersWatch</name>
        <message>
            <source>Look…</source>
            <translation>مراجعة…</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Are they one person?</source>
            <translation>هل هما شخص واحد؟</translation>
        </message>
    </context>
    <context>
        <name>MergePanel</name>
        <message>
            <source>Show protected fields</source>
            <translation>إظهار الحقول المحمية</translation>
        </message>
        <message>
            <source>It is written down who looked at whose.</source>
            <translation>يُدوَّن في السجل من اطلع على بيانات من.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>هما شخصان مختلفان</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <source>Keep this entry</source>
            <translation>إبقاء هذا القيد</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) are the same</source>
            <translation>
                <numerusform>لا حقول متطابقة</numerusform>
                <numerusform>حقل واحد متطابق</numerusform>
                <numerusform>حقلان متطابقان</numerusform>
                <numerusform>%n حقول متطابقة</numerusform>
                <numerusform>%n حقلًا متطابقًا</numerusform>
                <numerusform>%n حقل متطابق</numerusform>
            </translation>
        </message>
        <message>
            <source>Protected and not shown: %1. Where they differ, both are kept.</source>
            <translation>بيانات محمية غير معروضة: %1. عند اختلافها تُحفظ القيمتان معًا.</translation>
        </message>
        <message>
            <source>Please choose: %1</source>
            <translation>يرجى الاختيار: %1</translation>
        </message>
        <message>
            <source>What both did at the gates counts as one person's; nobody counts twice.</source>
            <translation>ما سُجِّل للاثنين عند البوابات يُحسب لشخص واحد، ولا يُحسب أحد مرتين.</translation>
        </message>
        <message numerus="yes">
            <source>Speaks at %n session(s).</source>
            <translation>
                <numerusform>لا يتحدث في أي جلسة.</numerusform>
                <numerusform>يتحدث في جلسة واحدة.</numerusform>
                <numerusform>يتحدث في جلستين.</numerusform>
                <numerusform>يتحدث في %n جلسات.</numerusform>
                <numerusform>يتحدث في %n جلسة.</numerusform>
                <numerusform>يتحدث في %n جلسة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Is on the list of %n session(s).</source>
            <translation>
                <numerusform>غير مدرج في قائمة أي جلسة.</numerusform>
                <numerusform>مدرج في قائمة جلسة واحدة.</numerusform>
                <numerusform>مدرج في قائمتي جلستين.</numerusform>
                <numerusform>مدرج في قوائم %n جلسات.</numerusform>
                <numerusform>مدرج في قوائم %n جلسة.</numerusform>
                <numerusform>مدرج في قوائم %n جلسة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interprets, with the languages of both entries.</source>
            <translation>يعمل مترجمًا فوريًا بلغات القيدين معًا.</translation>
        </message>
        <message>
            <source>Has receiver %1.</source>
            <translation>لديه جهاز الاستقبال %1.</translation>
        </message>
        <message>
            <source>Code %1</source>
            <translation>الرمز %1</translation>
        </message>
        <message>
            <source>badge printed</source>
            <translation>الشارة مطبوعة</translation>
        </message>
        <message>
            <source>badge not printed</source>
            <translation>الشارة غير مطبوعة</translation>
        </message>
        <message>
            <source>no badge</source>
            <translation>بلا شارة</translation>
        </message>
        <message>
            <source>arrived at %1</source>
            <translation>وصل الساعة %1</translation>
        </message>
        <message>
            <source>The one person would be</source>
            <translation>الشخص بعد الدمج</translation>
        </message>
    </context>
    <context>
        <name>MergeRow</name>
        <message>
            <source>both</source>
            <translation>كلاهما</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>مسجَّل</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>MobileRow</name>
        <message>
            <source>Booth %1</source>
            <translation>كابينة %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Minutes to set it up</source>
            <translation>دقائق التركيب</translation>
        </message>
        <message>
            <source>Seats of the room it costs</source>
            <translation>ما تشغله من مقاعد القاعة</translation>
        </message>
    </context>
    <context>
        <name>NewEventDialog</name>
        <message>
            <source>New event</source>
            <translation>فعالية جديدة</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>اختر مكان الحفظ…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Passphrase (recommended)</source>
            <translation>عبارة المرور (يوصى بها)</translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>مرة أخرى</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>الإدخالان غير متطابقين بعد.</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Hide this</source>
            <translation>إخفاء هذا</translation>
        </message>
    </context>
    <context>
        <name>NowView</name>
        <message>
            <source>What runs now and next in each room</source>
            <translation>ما يجري الآن في كل قاعة وما يليه</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>البداية</translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) in use</source>
            <translation>
                <numerusform>لا قاعات مشغولة</numerusform>
                <numerusform>قاعة واحدة مشغولة</numerusform>
                <numerusform>قاعتان مشغولتان</numerusform>
                <numerusform>%n قاعات مشغولة</numerusform>
                <numerusform>%n قاعة مشغولة</numerusform>
                <numerusform>%n قاعة مشغولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n minute(s)</source>
            <translation>
                <numerusform>الآن</numerusform>
                <numerusform>بعد دقيقة واحدة</numerusform>
                <numerusform>بعد دقيقتين</numerusform>
                <numerusform>بعد %n دقائق</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
                <numerusform>بعد %n دقيقة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfferView</name>
        <message>
            <source>What the other laptop is for</source>
            <translation>الغرض من الحاسوب الآخر</translation>
        </message>
        <message>
            <source>Make a new code here</source>
            <translation>إنشاء رمز جديد هنا</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>New code</source>
            <translation>رمز جديد</translation>
        </message>
        <message>
            <source>The old code lets nobody join any more. Who has joined stays.</source>
            <translation>الرمز القديم لا يتيح الانضمام لأحد بعد الآن. من انضم يبقى.</translation>
        </message>
        <message>
            <source>Who has joined</source>
            <translation>من انضم</translation>
        </message>
        <message>
            <source>On the other laptop, start Event Desk and choose “Join an event…”. Scan this with its hand scanner, or type:</source>
            <translation>على الحاسوب الآخر شغِّل Event Desk واختر «الانضمام إلى فعالية…». امسح هذا بالماسح اليدوي لذلك الحاسوب، أو اكتب:</translation>
        </message>
        <message>
            <source>The codes for joining are on the laptop that shared the event: %1. A new one made here takes their place.</source>
            <translation>رموز الانضمام على الحاسوب الذي شارك الفعالية: %1. الرمز الجديد الذي يُنشأ هنا يحل محلها.</translation>
        </message>
        <message>
            <source>The codes for joining are on the laptop that shared the event. A new one made here takes their place.</source>
            <translation>رموز الانضمام على الحاسوب الذي شارك الفعالية. الرمز الجديد الذي يُنشأ هنا يحل محلها.</translation>
        </message>
        <message>
            <source>or %1</source>
            <translation>أو %1</translation>
        </message>
        <message>
            <source>Make a code</source>
            <translation>إنشاء رمز</translation>
        </message>
        <message>
            <source>A code to scan: %1</source>
            <translation>رمز للمسح: %1</translation>
        </message>
        <message>
            <source>Nobody has joined yet</source>
            <translation>لم ينضم أحد بعد</translation>
        </message>
    </context>
    <context>
        <name>OnePerson</name>
        <message>
            <source>Type a name…</source>
            <translation>اكتب اسمًا…</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>شخص آخر…</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Bringing the copy back</source>
            <translation>استعادة النسخة</translation>
        </message>
        <message>
            <source>Not from this folder</source>
            <translation>لا يُفتح من هذا المجلد</translation>
        </message>
        <message>
            <source>Already open</source>
            <translation>مفتوح من قبل</translation>
        </message>
        <message>
            <source>Show me that window</source>
            <translation>عرض تلك النافذة</translation>
        </message>
        <message>
            <source>Copy it to another folder…</source>
            <translation>النسخ إلى مجلد آخر…</translation>
        </message>
        <message>
            <source>Copy it to %1 and open that</source>
            <translation>النسخ إلى %1 وفتح النسخة</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>مكان حفظ الفعالية</translation>
        </message>
        <message>
            <source>That window does not answer. Look for it on this computer and close it.</source>
            <translation>تلك النافذة لا تستجيب. ابحث عنها على هذا الجهاز وأغلقها.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>PairsView</name>
        <message>
            <source>Possible duplicates</source>
            <translation>التكرارات المحتملة</translation>
        </message>
        <message>
            <source>Look at two people side by side and say whether they are one person.</source>
            <translation>راجع كل شخصين جنبًا إلى جنب، وحدِّد هل هما شخص واحد.</translation>
        </message>
        <message>
            <source>These may be the same person. Both come in; after the import you can look at them side by side.</source>
            <translation>قد يكون كل اثنين من هؤلاء شخصًا واحدًا. يُستورد كلاهما، وبعد الاستيراد يمكنك مراجعتهما جنبًا إلى جنب.</translation>
        </message>
        <message>
            <source>Look at both…</source>
            <translation>مراجعة الاثنين…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>On this list</source>
            <translation>في هذه القائمة</translation>
        </message>
        <message>
            <source>May be the same as</source>
            <translation>قد يكون هو نفسه</translation>
        </message>
    </context>
    <context>
        <name>PaperEntry</name>
        <message>
            <source>List %1</source>
            <translation>القائمة %1</translation>
        </message>
        <message>
            <source>no list: by name</source>
            <translation>بلا قائمة: بالاسم</translation>
        </message>
        <message>
            <source>Nobody of that number or name. Look at the list once more.</source>
            <translation>لا أحد بهذا الرقم أو الاسم. راجع القائمة مرة أخرى.</translation>
        </message>
        <message>
            <source>Enter times from paper</source>
            <translation>إدخال الأوقات من الورق</translation>
        </message>
        <message>
            <source>Type “17 0912” and Enter: line 17 came at 09:12. Or a name, Enter, the time.</source>
            <translation>اكتب «‎17 0912» ثم Enter: صاحب السطر 17 حضر الساعة 09:12. أو اكتب الاسم ثم Enter ثم الوقت.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Line or name</source>
            <translation>السطر أو الاسم</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Who is meant</source>
            <translation>الشخص المقصود</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
    </context>
    <context>
        <name>PaperView</name>
        <message>
            <source>All categories</source>
            <translation>كل الفئات</translation>
        </message>
        <message>
            <source>All organisations</source>
            <translation>كل المؤسسات</translation>
        </message>
        <message>
            <source>Making the list</source>
            <translation>إنشاء القائمة</translation>
        </message>
        <message>
            <source>List to tick</source>
            <translation>قائمة للتأشير</translation>
        </message>
        <message>
            <source>Print it before it is needed. Who is in by then is ticked already.</source>
            <translation>اطبعها قبل الحاجة إليها. من حضر حتى حينه تظهر علامته مسبقًا.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>by name in Latin letters</source>
            <translation>حسب الاسم بالأحرف اللاتينية</translation>
        </message>
        <message>
            <source>by name in the other script</source>
            <translation>حسب الاسم بالكتابة الأخرى</translation>
        </message>
        <message>
            <source>Make the list (PDF)…</source>
            <translation>إنشاء القائمة (PDF)…</translation>
        </message>
        <message>
            <source>Printed so far</source>
            <translation>المطبوع حتى الآن</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Of whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>وقت الإنشاء</translation>
        </message>
        <message>
            <source>list.pdf</source>
            <translation>قائمة.pdf</translation>
        </message>
        <message>
            <source>List %1 is in %2.</source>
            <translation>القائمة %1 في %2.</translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Show the passphrase</source>
            <translation>إظهار عبارة المرور</translation>
        </message>
        <message>
            <source>Hide it again</source>
            <translation>إخفاؤها</translation>
        </message>
    </context>
    <context>
        <name>PasswordView</name>
        <message>
            <source>%1 is protected by a password</source>
            <translation>الملف %1 محمي بكلمة مرور</translation>
        </message>
        <message>
            <source>Whoever sent the list knows it. It is used to open the file and not kept.</source>
            <translation>كلمة المرور لدى من أرسل القائمة. تُستخدم لفتح الملف ولا تُحفظ.</translation>
        </message>
        <message>
            <source>Password of the file</source>
            <translation>كلمة مرور الملف</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>ترك القائمة</translation>
        </message>
        <message>
            <source>This is not the password of this file.</source>
            <translation>ليست هذه كلمة مرور الملف.</translation>
        </message>
    </context>
    <context>
        <name>PastProblemsDialog</name>
        <message>
            <source>Problems found in %1</source>
            <translation>الملاحظات في %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Type a name to add…</source>
            <translation>اكتب اسمًا لإضافته…</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>Find a person</source>
            <translation>ابحث عن شخص</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>مطبوعة</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>In</source>
            <translation>دخل</translation>
        </message>
        <message>
            <source>Left again</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Other script</source>
            <translation>بلغته الأصلية</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>أجهزة الاستقبال</translation>
        </message>
        <message>
            <source>Paper lists</source>
            <translation>القوائم الورقية</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>المعروض</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>Delegation…</source>
            <translation>وفد…</translation>
        </message>
        <message>
            <source>One person collects the badges of many</source>
            <translation>شخص واحد يتسلم شارات كثيرين</translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>لم يُعدَّل شيء</numerusform>
                <numerusform>عُدِّل شخص واحد</numerusform>
                <numerusform>عُدِّل شخصان</numerusform>
                <numerusform>عُدِّل %n أشخاص</numerusform>
                <numerusform>عُدِّل %n شخصًا</numerusform>
                <numerusform>عُدِّل %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n badge(s) collected</source>
            <translation>
                <numerusform>لم تُسلَّم شارات</numerusform>
                <numerusform>سُلِّمت شارة واحدة</numerusform>
                <numerusform>سُلِّمت شارتان</numerusform>
                <numerusform>سُلِّمت %n شارات</numerusform>
                <numerusform>سُلِّمت %n شارة</numerusform>
                <numerusform>سُلِّمت %n شارة</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>تراجع: %1 (F8)</translation>
        </message>
        <message numerus="yes">
            <source>Possible duplicates (%n)</source>
            <translation>
                <numerusform>لا تكرارات محتملة (%n)</numerusform>
                <numerusform>تكرار محتمل (%n)</numerusform>
                <numerusform>تكراران محتملان (%n)</numerusform>
                <numerusform>تكرارات محتملة (%n)</numerusform>
                <numerusform>تكرارات محتملة (%n)</numerusform>
                <numerusform>تكرارات محتملة (%n)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleView</name>
        <message>
            <source>Filter by name, organisation, e-mail or code</source>
            <translation>التصفية بالاسم أو المؤسسة أو البريد الإلكتروني أو الرمز</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>التصفية</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>كل الفئات</translation>
        </message>
        <message>
            <source>Here or not</source>
            <translation>الحاضرون والغائبون</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
        <message>
            <source>In on %1</source>
            <translation>دخلوا يوم %1</translation>
        </message>
        <message>
            <source>All days</source>
            <translation>كل الأيام</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PersonDataDialog</name>
        <message>
            <source>Data of one person</source>
            <translation>بيانات شخص واحد</translation>
        </message>
        <message>
            <source>Save all that is known…</source>
            <translation>حفظ كل المعروف عنه…</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n older copy(s) of the event as well, and make a fresh one</source>
            <translation>
                <numerusform>إنشاء نسخة جديدة من الفعالية، ولا نسخ أقدم لحذفها</numerusform>
                <numerusform>حذف نسخة أقدم من الفعالية أيضًا وإنشاء نسخة جديدة</numerusform>
                <numerusform>حذف نسختين أقدم من الفعالية أيضًا وإنشاء نسخة جديدة</numerusform>
                <numerusform>حذف %n نسخ أقدم من الفعالية أيضًا وإنشاء نسخة جديدة</numerusform>
                <numerusform>حذف %n نسخة أقدم من الفعالية أيضًا وإنشاء نسخة جديدة</numerusform>
                <numerusform>حذف %n نسخة أقدم من الفعالية أيضًا وإنشاء نسخة جديدة</numerusform>
            </translation>
        </message>
        <message>
            <source>I know that nobody can bring it back.</source>
            <translation>أعلم أن لا أحد يستطيع استرجاعها.</translation>
        </message>
        <message>
            <source>Erase this person</source>
            <translation>حذف بيانات هذا الشخص</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Asked what is known</source>
            <translation>طلب الاطلاع على بياناته</translation>
        </message>
        <message>
            <source>Every field, the history, and the lists that went out, as PDF or JSON. The record says that it was written.</source>
            <translation>كل الحقول وسجل الشخص والقوائم التي صُدِّرت، بصيغة PDF أو JSON. يُدوَّن في سجل التغييرات أنها كُتبت.</translation>
        </message>
        <message>
            <source>Asked to be forgotten</source>
            <translation>طلب حذف بياناته</translation>
        </message>
        <message>
            <source>Everything personal goes, here and in what imports and merges keep. What they did at the gates still counts, without a name. Lists given to others have to be corrected there.</source>
            <translation>تُحذف كل البيانات الشخصية، هنا وفي ما تحتفظ به عمليات الاستيراد والدمج. ما سُجِّل له عند البوابات يبقى محسوبًا بلا اسم. القوائم المسلَّمة إلى آخرين يجب تصحيحها لديهم.</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>كتابة القائمة</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>حذف البيانات</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>حُفظ %1</translation>
        </message>
        <message>
            <source>Save all that is known</source>
            <translation>حفظ كل المعروف عنه</translation>
        </message>
    </context>
    <context>
        <name>PersonFacts</name>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>جهاز الاستقبال</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وصل</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>دون سن 18</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>ولا مرة</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتين</numerusform>
                <numerusform>%n مرات</numerusform>
                <numerusform>%n مرة</numerusform>
                <numerusform>%n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>as no. %1</source>
            <translation>رقم %1 في الوصول</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Write the day like 2026-06-09.</source>
            <translation>اكتب اليوم على نحو ‎2026-06-09.</translation>
        </message>
        <message>
            <source>Show protected fields</source>
            <translation>إظهار الحقول المحمية</translation>
        </message>
        <message>
            <source>Guardian, hand-over, diet, access needs and remarks. It is written down.</source>
            <translation>الوصي وتسليم القاصر والنظام الغذائي واحتياجات الوصول والملاحظات. يُدوَّن فتحها في السجل.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>الاسم الكامل</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>بلغته الأصلية</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>الاسم على الشارة</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>المنصب</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>اللغات التي يتحدثها</translation>
        </message>
        <message>
            <source>Listens in</source>
            <translation>لغة الاستماع</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>دون سن 18</translation>
        </message>
        <message>
            <source>Arrives on</source>
            <translation>يوم الوصول</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>يوم المغادرة</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>ملاحظة لمكتب الاستقبال</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>الوصي</translation>
        </message>
        <message>
            <source>May leave with</source>
            <translation>يجوز تسليمه إلى</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>الموافقة على التصوير</translation>
        </message>
        <message>
            <source>Photographs for</source>
            <translation>استخدام الصور</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>النظام الغذائي</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>احتياجات الوصول</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>Number in the list</source>
            <translation>الرقم في القائمة</translation>
        </message>
        <message>
            <source>Code of another system</source>
            <translation>الرمز في نظام آخر</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>شخص جديد</translation>
        </message>
        <message>
            <source>A name in either script is enough.</source>
            <translation>يكفي الاسم بإحدى الكتابتين.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>What is shown of the person</source>
            <translation>المعروض عن الشخص</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>Data request: show or erase all…</source>
            <translation>طلب يخص البيانات: عرضها كلها أو حذفها…</translation>
        </message>
        <message>
            <source>Restore the registration</source>
            <translation>استعادة التسجيل</translation>
        </message>
        <message>
            <source>Cancel the registration</source>
            <translation>إلغاء التسجيل</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>التسجيل ملغى</translation>
        </message>
        <message>
            <source>Not arrived yet</source>
            <translation>لم يصل بعد</translation>
        </message>
        <message>
            <source>Arrived %1 at %2, left again</source>
            <translation>وصل %1 الساعة %2، ثم غادر</translation>
        </message>
        <message>
            <source>Arrived %1 at %2</source>
            <translation>وصل %1 الساعة %2</translation>
        </message>
    </context>
    <context>
        <name>PersonSearch</name>
        <message>
            <source>People found</source>
            <translation>من عُثر عليهم</translation>
        </message>
        <message>
            <source>Add %1 as a new person</source>
            <translation>إضافة %1 شخصًا جديدًا</translation>
        </message>
    </context>
    <context>
        <name>PinField</name>
        <message>
            <source>The organiser's PIN</source>
            <translation>الرقم السري للجهة المنظِّمة</translation>
        </message>
        <message>
            <source>This is not the organiser's PIN. Try again.</source>
            <translation>ليس هذا الرقم السري للجهة المنظِّمة. أعد المحاولة.</translation>
        </message>
        <message>
            <source>Not the PIN, five times. Wait half a minute, then try again.</source>
            <translation>خمس محاولات خاطئة. انتظر نصف دقيقة ثم أعد المحاولة.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Time and room</source>
            <translation>الوقت والقاعة</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Put it there</source>
            <translation>وضعها هنا</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan automatically</source>
            <translation>التخطيط التلقائي</translation>
        </message>
        <message>
            <source>Rooms and interpreters are placed so that as little as possible stays open. What you locked stays where it is. The plan before this one is kept.</source>
            <translation>تُوزَّع القاعات والمترجمون الفوريون بحيث تبقى أقل الثغرات الممكنة. ما ثُبِّت يبقى في مكانه، والخطة السابقة محفوظة.</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>المترجمون الفوريون</translation>
        </message>
        <message>
            <source>As good as possible, from the beginning</source>
            <translation>أفضل خطة ممكنة، من البداية</translation>
        </message>
        <message>
            <source>As few people touched as possible</source>
            <translation>تغيير يطال أقل عدد ممكن من الأشخاص</translation>
        </message>
        <message>
            <source>Keep what is planned already, fill what is open</source>
            <translation>إبقاء ما خُطِّط له وسدّ الثغرات</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>تخطيط</translation>
        </message>
    </context>
    <context>
        <name>PlanProgress</name>
        <message>
            <source>Plan automatically</source>
            <translation>التخطيط التلقائي</translation>
        </message>
        <message>
            <source>Planning rooms and interpreters</source>
            <translation>تخطيط القاعات والمترجمين الفوريين</translation>
        </message>
        <message>
            <source>Beginning…</source>
            <translation>جارٍ البدء…</translation>
        </message>
        <message>
            <source>Cancel offers the best plan found so far.</source>
            <translation>الإلغاء يعرض أفضل خطة حتى تلك اللحظة.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Day %1 of %2</source>
            <translation>اليوم %1 من %2</translation>
        </message>
        <message>
            <source>%1: %2 so far, %3 at least</source>
            <translation>%1: %2 حتى الآن، و%3 على الأقل</translation>
        </message>
        <message>
            <source>Ending with the best plan found…</source>
            <translation>إنهاء البحث مع أفضل خطة حتى الآن…</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Nothing is written before you press Import.</source>
            <translation>لا يُكتب شيء قبل الضغط على «استيراد».</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>ترك القائمة</translation>
        </message>
        <message>
            <source>Start afresh</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Programme changes</source>
            <translation>تغييرات البرنامج</translation>
        </message>
        <message>
            <source>What this list changes on the programme, and what it no longer names.</source>
            <translation>ما تغيِّره هذه القائمة في البرنامج، وما لم تعد تذكره.</translation>
        </message>
        <message>
            <source>Missing from this list</source>
            <translation>غير موجودين في هذه القائمة</translation>
        </message>
        <message>
            <source>An earlier list of the same sender had these people. They stay in the event until somebody cancels them.</source>
            <translation>ورد هؤلاء الأشخاص في قائمة سابقة من الجهة المرسِلة نفسها. يبقون في الفعالية إلى أن يُلغى تسجيلهم.</translation>
        </message>
        <message>
            <source>Looking at the list again…</source>
            <translation>إعادة مراجعة القائمة…</translation>
        </message>
        <message>
            <source>Columns as you set them last time</source>
            <translation>الأعمدة كما حددتها آخر مرة</translation>
        </message>
        <message numerus="yes">
            <source>%n more list(s) wait</source>
            <translation>
                <numerusform>لا قوائم أخرى في الانتظار</numerusform>
                <numerusform>قائمة أخرى في الانتظار</numerusform>
                <numerusform>قائمتان أخريان في الانتظار</numerusform>
                <numerusform>%n قوائم أخرى في الانتظار</numerusform>
                <numerusform>%n قائمة أخرى في الانتظار</numerusform>
                <numerusform>%n قائمة أخرى في الانتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>التكرارات المحتملة</translation>
        </message>
        <message>
            <source>No row of this list can come in yet.</source>
            <translation>لا يمكن بعد استيراد أي صف من هذه القائمة.</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>معدَّل</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>Repeated</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Everything on this list is in the event already.</source>
            <translation>كل ما في هذه القائمة موجود في الفعالية من قبل.</translation>
        </message>
    </context>
    <context>
        <name>PreviewCard</name>
        <message>
            <source>Front</source>
            <translation>الوجه الأمامي</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>الوجه الخلفي</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>وجه الشارة</translation>
        </message>
        <message>
            <source>Badge of %1</source>
            <translation>شارة %1</translation>
        </message>
        <message>
            <source>%1 get no badge, unless they are marked in the list.</source>
            <translation>لا شارة للفئة %1 إلا لمن حُدِّد في القائمة.</translation>
        </message>
        <message>
            <source>The code is an example: this person has no badge yet.</source>
            <translation>الرمز مثال فقط، فلا شارة لهذا الشخص بعد.</translation>
        </message>
        <message>
            <source>%1 % of real size</source>
            <translation>%1% من الحجم الحقيقي</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>الحجم الحقيقي</translation>
        </message>
        <message>
            <source>Show the whole badge</source>
            <translation>عرض الشارة كاملة</translation>
        </message>
    </context>
    <context>
        <name>PrintBar</name>
        <message>
            <source>Test badge</source>
            <translation>شارة تجريبية</translation>
        </message>
        <message>
            <source>Printer and queue…</source>
            <translation>الطابعة والطابور…</translation>
        </message>
        <message numerus="yes">
            <source>Print %n badge(s)</source>
            <translation>
                <numerusform>لا شارات للطباعة</numerusform>
                <numerusform>طباعة شارة واحدة</numerusform>
                <numerusform>طباعة شارتين</numerusform>
                <numerusform>طباعة %n شارات</numerusform>
                <numerusform>طباعة %n شارة</numerusform>
                <numerusform>طباعة %n شارة</numerusform>
            </translation>
        </message>
        <message>
            <source>No printer is chosen.</source>
            <translation>لم تُختر طابعة.</translation>
        </message>
        <message>
            <source>%1 on the way</source>
            <translation>قيد الطباعة: %1</translation>
        </message>
        <message>
            <source>%1 to be looked at</source>
            <translation>للمراجعة: %1</translation>
        </message>
        <message>
            <source>Try failed again (%1)</source>
            <translation>إعادة ما فشل (%1)</translation>
        </message>
        <message>
            <source>Go on printing</source>
            <translation>استئناف الطباعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
    </context>
    <context>
        <name>PrinterButton</name>
        <message>
            <source>No printer</source>
            <translation>بلا طابعة</translation>
        </message>
        <message>
            <source>Choose the printer of this desk</source>
            <translation>اختر طابعة هذا المكتب</translation>
        </message>
        <message>
            <source>%1 on the way</source>
            <translation>قيد الطباعة: %1</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>فشلت: %1</translation>
        </message>
        <message>
            <source>print service does not answer</source>
            <translation>خدمة الطباعة لا تستجيب</translation>
        </message>
        <message>
            <source>%1 to be looked at</source>
            <translation>للمراجعة: %1</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>متوقفة مؤقتًا</translation>
        </message>
        <message>
            <source>Printer and queue</source>
            <translation>الطابعة وطابور الطباعة</translation>
        </message>
    </context>
    <context>
        <name>PrintingDialog</name>
        <message>
            <source>Printer and queue</source>
            <translation>الطابعة وطابور الطباعة</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>الحفظ بصيغة PDF…</translation>
        </message>
        <message>
            <source>Print the badge</source>
            <translation>طباعة الشارة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>PrintingPanel</name>
        <message>
            <source>Printer of this desk</source>
            <translation>طابعة هذا المكتب</translation>
        </message>
        <message>
            <source>Print a badge when somebody comes in for the first time</source>
            <translation>طباعة شارة عند دخول الشخص أول مرة</translation>
        </message>
        <message>
            <source>Move the print right</source>
            <translation>إزاحة الطباعة إلى اليمين</translation>
        </message>
        <message>
            <source>and down</source>
            <translation>وإلى الأسفل</translation>
        </message>
        <message>
            <source>Move the print right, in millimetres</source>
            <translation>إزاحة الطباعة إلى اليمين بالمليمتر</translation>
        </message>
        <message>
            <source>Move the print down, in millimetres</source>
            <translation>إزاحة الطباعة إلى الأسفل بالمليمتر</translation>
        </message>
        <message>
            <source> mm</source>
            <translation> مم</translation>
        </message>
        <message>
            <source>Test badge</source>
            <translation>شارة تجريبية</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>طابور الطباعة</translation>
        </message>
        <message>
            <source>Nothing is on its way to the printer.</source>
            <translation>لا شيء في الطريق إلى الطابعة.</translation>
        </message>
        <message>
            <source>It came out</source>
            <translation>خرجت الشارة</translation>
        </message>
        <message>
            <source>It did not: print it</source>
            <translation>لم تخرج: طباعتها</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Reason or time</source>
            <translation>السبب أو الوقت</translation>
        </message>
        <message>
            <source>None: badges are saved as PDF</source>
            <translation>بلا طابعة: تُحفظ الشارات بصيغة PDF</translation>
        </message>
        <message>
            <source>This computer's print service does not answer.</source>
            <translation>خدمة الطباعة على هذا الجهاز لا تستجيب.</translation>
        </message>
        <message>
            <source>Choose the printer that stands at this desk.</source>
            <translation>اختر الطابعة الموجودة عند هذا المكتب.</translation>
        </message>
        <message>
            <source>Try all that failed again (%1)</source>
            <translation>إعادة محاولة كل ما فشل (%1)</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Go on printing</source>
            <translation>استئناف الطباعة</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
    </context>
    <context>
        <name>ProblemsCard</name>
        <message>
            <source>Problems</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>عرض الجلسة</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>معالجة…</translation>
        </message>
        <message>
            <source>Other places for it, each checked before it is offered</source>
            <translation>أماكن أخرى لها، يُتحقق من كل منها قبل عرضه</translation>
        </message>
        <message>
            <source>Looking for problems…</source>
            <translation>البحث عن المشكلات…</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>لا مشكلات</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>المشكلات (%1)</translation>
        </message>
    </context>
    <context>
        <name>ProblemsView</name>
        <message>
            <source>Kind of problem</source>
            <translation>نوع الملاحظة</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Save the problems in a copy of the list…</source>
            <translation>حفظ الملاحظات في نسخة من القائمة…</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>All problems</source>
            <translation>كل الملاحظات</translation>
        </message>
    </context>
    <context>
        <name>ProfileDialog</name>
        <message>
            <source>Rules for plans</source>
            <translation>قواعد الخطط</translation>
        </message>
        <message>
            <source>Back to the profile’s</source>
            <translation>العودة إلى قيم النمط</translation>
        </message>
        <message>
            <source>All numbers and levels as the profile has them</source>
            <translation>إعادة كل الأرقام والمستويات إلى ما في نمط القواعد</translation>
        </message>
        <message>
            <source>Only what each room has</source>
            <translation>ما في كل قاعة فقط</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>نمط القواعد</translation>
        </message>
        <message>
            <source>Receivers of the event</source>
            <translation>أجهزة استقبال الفعالية</translation>
        </message>
        <message>
            <source>Written by another version and not used here: %1</source>
            <translation>كُتب في إصدار آخر من البرنامج ولا يُستخدم هنا: %1</translation>
        </message>
        <message>
            <source>What to change</source>
            <translation>ما يُراد تغييره</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>كبائن الترجمة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Ways</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <source>Nothing has been allowed against the rules.</source>
            <translation>لم يُسمح بأي استثناء من القواعد.</translation>
        </message>
        <message>
            <source>What makes a plan wrong. Professional texts disagree, so choose a profile that is near to yours and change what differs.</source>
            <translation>ما الذي يجعل الخطة خاطئة. تختلف المراجع المهنية، فاختر النمط الأقرب إليك وعدِّل ما يختلف فيه.</translation>
        </message>
        <message numerus="yes">
            <source>Allowed (%n)</source>
            <translation>
                <numerusform>لا استثناءات</numerusform>
                <numerusform>الاستثناءات (%n)</numerusform>
                <numerusform>الاستثناءات (%n)</numerusform>
                <numerusform>الاستثناءات (%n)</numerusform>
                <numerusform>الاستثناءات (%n)</numerusform>
                <numerusform>الاستثناءات (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>الأرقام</translation>
        </message>
    </context>
    <context>
        <name>ProgrammePage</name>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Plan automatically…</source>
            <translation>التخطيط التلقائي…</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>View</source>
            <translation>طريقة العرض</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Reading the programme</source>
            <translation>قراءة البرنامج</translation>
        </message>
        <message>
            <source>Looking for problems</source>
            <translation>البحث عن المشكلات</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>تم التراجع عن: %1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>أُعيد تنفيذ: %1</translation>
        </message>
        <message>
            <source>Somebody has changed it since; it stays as it is.</source>
            <translation>عدَّله شخص آخر بعد ذلك، فيبقى كما هو.</translation>
        </message>
        <message>
            <source>the new plan</source>
            <translation>الخطة الجديدة</translation>
        </message>
        <message>
            <source>There is no programme yet</source>
            <translation>لا يوجد برنامج بعد</translation>
        </message>
        <message>
            <source>Bring in the workbook with rooms and sessions; it stays as you wrote it.</source>
            <translation>استورد المصنف الذي يضم القاعات والجلسات، وسيبقى كما كتبته.</translation>
        </message>
        <message>
            <source>Import a list…</source>
            <translation>استيراد قائمة…</translation>
        </message>
    </context>
    <context>
        <name>PublishDialog</name>
        <message>
            <source>Publish this plan</source>
            <translation>نشر هذه الخطة</translation>
        </message>
        <message>
            <source>A published plan is never changed again: whatever is changed later makes a new one, and the change bulletin says to each person what is different.</source>
            <translation>الخطة المنشورة لا تُعدَّل بعد نشرها: كل تغيير لاحق ينشئ خطة جديدة، وتُبيّن نشرة التغييرات لكل شخص ما اختلف.</translation>
        </message>
        <message>
            <source>Note, if you like</source>
            <translation>ملاحظة، عند الرغبة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
    </context>
    <context>
        <name>PurgeDialog</name>
        <message>
            <source>Remove people’s data for good</source>
            <translation>حذف بيانات الأشخاص نهائيًا</translation>
        </message>
        <message>
            <source>I know that nobody can bring it back.</source>
            <translation>أعلم أن لا أحد يستطيع استرجاعها.</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>حذف نهائي</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>حفظ التقرير…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>حذف البيانات</translation>
        </message>
        <message>
            <source>Could not be removed: %1</source>
            <translation>ما تعذر حذفه: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n person(s)</source>
            <translation>
                <numerusform>%1: لا أشخاص</numerusform>
                <numerusform>%1: شخص واحد</numerusform>
                <numerusform>%1: شخصان</numerusform>
                <numerusform>%1: %n أشخاص</numerusform>
                <numerusform>%1: %n شخصًا</numerusform>
                <numerusform>%1: %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n older copy(s) of the event are removed, and a fresh one is made.</source>
            <translation>
                <numerusform>لا نسخ أقدم من الفعالية لحذفها، وتُنشأ نسخة جديدة.</numerusform>
                <numerusform>تُحذف نسخة أقدم من الفعالية وتُنشأ نسخة جديدة.</numerusform>
                <numerusform>تُحذف نسختان أقدم من الفعالية وتُنشأ نسخة جديدة.</numerusform>
                <numerusform>تُحذف %n نسخ أقدم من الفعالية وتُنشأ نسخة جديدة.</numerusform>
                <numerusform>تُحذف %n نسخة أقدم من الفعالية وتُنشأ نسخة جديدة.</numerusform>
                <numerusform>تُحذف %n نسخة أقدم من الفعالية وتُنشأ نسخة جديدة.</numerusform>
            </translation>
        </message>
        <message>
            <source>What imports and merges keep to be taken back goes as well.</source>
            <translation>ويُحذف أيضًا ما تحتفظ به عمليات الاستيراد والدمج للتراجع عنها.</translation>
        </message>
        <message>
            <source>Counts by category, country, day and gate stay, and so does the record.</source>
            <translation>تبقى الأعداد حسب الفئة والبلد واليوم والبوابة، ويبقى سجل التغييرات.</translation>
        </message>
        <message>
            <source>The second folder for copies isn’t there now: copies in it stay.</source>
            <translation>مجلد النسخ الثاني غير موجود الآن: تبقى النسخ التي فيه.</translation>
        </message>
        <message numerus="yes">
            <source>Also %n file(s) that this program wrote: %1</source>
            <translation>
                <numerusform>ولا ملفات كتبها هذا البرنامج: %1</numerusform>
                <numerusform>وكذلك ملف واحد كتبه هذا البرنامج: %1</numerusform>
                <numerusform>وكذلك ملفان كتبهما هذا البرنامج: %1</numerusform>
                <numerusform>وكذلك %n ملفات كتبها هذا البرنامج: %1</numerusform>
                <numerusform>وكذلك %n ملفًا كتبه هذا البرنامج: %1</numerusform>
                <numerusform>وكذلك %n ملف كتبه هذا البرنامج: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Report of a removal</source>
            <translation>تقرير حذف بيانات</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>كتابة القائمة</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>محرّك أقراص</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>غير معروف</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>%1 bytes</source>
            <translation>%1 بايت</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ReadyStrip</name>
        <message>
            <source>All is ready for the door</source>
            <translation>كل شيء جاهز لاستقبال الضيوف</translation>
        </message>
        <message>
            <source>A new event: what now?</source>
            <translation>فعالية جديدة: ما الخطوة التالية؟</translation>
        </message>
        <message>
            <source>Ready for the door?</source>
            <translation>هل كل شيء جاهز لاستقبال الضيوف؟</translation>
        </message>
        <message>
            <source>Hide this; the settings bring it back</source>
            <translation>إخفاء هذا الشريط؛ تمكن إعادته من الإعدادات</translation>
        </message>
        <message>
            <source>Hide what is still to do</source>
            <translation>إخفاء ما بقي إنجازه</translation>
        </message>
        <message>
            <source>done</source>
            <translation>أُنجز</translation>
        </message>
        <message>
            <source>still to do</source>
            <translation>لم يُنجز بعد</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>الماسح</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>الشارات</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>People imported</source>
            <translation>استيراد الأشخاص</translation>
        </message>
        <message>
            <source>Clock and time zone right</source>
            <translation>صحة الساعة والمنطقة الزمنية</translation>
        </message>
        <message>
            <source>Scanner tested</source>
            <translation>اختبار الماسح</translation>
        </message>
        <message>
            <source>Printer tested</source>
            <translation>اختبار الطابعة</translation>
        </message>
        <message>
            <source>Badges printed</source>
            <translation>الشارات المطبوعة</translation>
        </message>
        <message>
            <source>Backup in a second place</source>
            <translation>نسخة احتياطية في مكان ثانٍ</translation>
        </message>
        <message>
            <source>Last backup: %1</source>
            <translation>آخر نسخة احتياطية: %1</translation>
        </message>
        <message>
            <source>Import a list, or get an empty template to send out</source>
            <translation>استورد قائمة، أو احصل على نموذج فارغ لإرساله</translation>
        </message>
        <message>
            <source>Compare this computer's clock with the one in the hall</source>
            <translation>قارن ساعة هذا الجهاز بساعة القاعة</translation>
        </message>
        <message>
            <source>Read a code from the screen</source>
            <translation>امسح رمزًا معروضًا على الشاشة</translation>
        </message>
        <message>
            <source>Choose the printer and print a test badge</source>
            <translation>اختر الطابعة واطبع شارة تجريبية</translation>
        </message>
        <message>
            <source>Choose a design and print</source>
            <translation>اختر تصميمًا واطبع</translation>
        </message>
        <message>
            <source>Choose a stick or another disk for copies of the event</source>
            <translation>اختر ذاكرة محمولة أو قرصًا آخر لنسخ الفعالية</translation>
        </message>
        <message>
            <source>At the event (%1) it is now %2, %3. Is that right?</source>
            <translation>الوقت الآن في الفعالية (%1) هو %2، %3. هل هذا صحيح؟</translation>
        </message>
        <message>
            <source>Clock and time zone</source>
            <translation>الساعة والمنطقة الزمنية</translation>
        </message>
        <message>
            <source>Yes, it is</source>
            <translation>نعم، صحيح</translation>
        </message>
        <message>
            <source>Time zone…</source>
            <translation>المنطقة الزمنية…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
    </context>
    <context>
        <name>ReasonDialog</name>
        <message>
            <source>Against a rule</source>
            <translation>مخالف لقاعدة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reason, printed beside it</source>
            <translation>السبب، ويُطبع بجانبه</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Do it all the same</source>
            <translation>تنفيذ مع ذلك</translation>
        </message>
        <message>
            <source>This breaks a rule that forbids it</source>
            <translation>هذا يخالف قاعدة تمنعه</translation>
        </message>
    </context>
    <context>
        <name>ReceiveDialog</name>
        <message>
            <source>Receive an event</source>
            <translation>استلام فعالية</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>The code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Choose where to keep it…</source>
            <translation>اختر مكان الحفظ…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>A passphrase on this laptop</source>
            <translation>عبارة مرور على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Receiving the event</source>
            <translation>استلام الفعالية</translation>
        </message>
        <message>
            <source>A letter or digit is wrong. Have the groups read out again.</source>
            <translation>في الرمز حرف أو رقم خاطئ. اطلب قراءة المجموعات مرة أخرى.</translation>
        </message>
        <message>
            <source>Handed-over events (%1)</source>
            <translation>فعاليات مسلَّمة (%1)</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>مكان حفظ الفعالية</translation>
        </message>
    </context>
    <context>
        <name>ReceiverDesk</name>
        <message>
            <source>Scan a badge, or a receiver that comes back</source>
            <translation>امسح شارة، أو جهاز استقبال مُعادًا</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>معطَّل</translation>
        </message>
        <message>
            <source>Who still has which receiver</source>
            <translation>من لديه أي جهاز استقبال</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Seen last in</source>
            <translation>آخر ظهور في</translation>
        </message>
        <message>
            <source>Enter: takes it back</source>
            <translation>استرجاعه (Enter)</translation>
        </message>
        <message>
            <source>%1 has a receiver</source>
            <translation>لدى %1 جهاز استقبال</translation>
        </message>
        <message>
            <source>Which receiver does %1 get?</source>
            <translation>أي جهاز استقبال يُسلَّم إلى %1؟</translation>
        </message>
        <message>
            <source>Receiver %2 handed out to %1, a number that was new</source>
            <translation>سُلِّم جهاز الاستقبال %2 إلى %1، وهو رقم جديد</translation>
        </message>
        <message>
            <source>Receiver %2 handed out to %1</source>
            <translation>سُلِّم جهاز الاستقبال %2 إلى %1</translation>
        </message>
        <message>
            <source>Enter: it came back, hand it out</source>
            <translation>أُعيد الجهاز، تسليمه الآن (Enter)</translation>
        </message>
        <message>
            <source>Receiver %2 is out with %1 since %3</source>
            <translation>جهاز الاستقبال %2 لدى %1 منذ %3</translation>
        </message>
        <message>
            <source>Enter: hand out one more</source>
            <translation>تسليم جهاز آخر (Enter)</translation>
        </message>
        <message>
            <source>%1 has receiver %2 already</source>
            <translation>لدى %1 جهاز الاستقبال %2 من قبل</translation>
        </message>
        <message>
            <source>Receiver %2 is marked as broken: take another one</source>
            <translation>جهاز الاستقبال %2 مسجَّل معطَّلًا: خذ جهازًا آخر</translation>
        </message>
        <message>
            <source>Receiver %2 is back from %1</source>
            <translation>أُعيد جهاز الاستقبال %2 من %1</translation>
        </message>
        <message>
            <source>Receiver %2 is not out. To hand it out, scan the badge first</source>
            <translation>جهاز الاستقبال %2 غير مسلَّم. لتسليمه امسح الشارة أولًا</translation>
        </message>
        <message>
            <source>Nobody has receiver %2. To hand it out, scan the badge first</source>
            <translation>لا أحد لديه جهاز الاستقبال %2. لتسليمه امسح الشارة أولًا</translation>
        </message>
        <message>
            <source>Receiver %2 is lost</source>
            <translation>جهاز الاستقبال %2 مفقود</translation>
        </message>
        <message>
            <source>Receiver %2 is broken</source>
            <translation>جهاز الاستقبال %2 معطَّل</translation>
        </message>
        <message>
            <source>Has %1</source>
            <translation>لديه %1</translation>
        </message>
        <message>
            <source>Scan or type the number on the receiver, then Enter.</source>
            <translation>امسح الرقم الذي على جهاز الاستقبال أو اكتبه، ثم Enter.</translation>
        </message>
        <message>
            <source>A badge and then a number: handed out. A number alone: it is back.</source>
            <translation>شارة ثم رقم: تسليم. رقم وحده: استرجاع.</translation>
        </message>
        <message>
            <source>F8 Undo: %1</source>
            <translation>تراجع: %1 (F8)</translation>
        </message>
        <message>
            <source>Out %1 · in the box %2</source>
            <translation>مسلَّم %1 · في الصندوق %2</translation>
        </message>
        <message>
            <source>lost %1</source>
            <translation>مفقود %1</translation>
        </message>
        <message>
            <source>broken %1</source>
            <translation>معطَّل %1</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>في مكان آخر</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>مفقود</translation>
        </message>
    </context>
    <context>
        <name>ReceiversView</name>
        <message numerus="yes">
            <source>%n receiver(s)</source>
            <translation>
                <numerusform>لا أجهزة استقبال</numerusform>
                <numerusform>جهاز استقبال واحد</numerusform>
                <numerusform>جهازا استقبال</numerusform>
                <numerusform>%n أجهزة استقبال</numerusform>
                <numerusform>%n جهاز استقبال</numerusform>
                <numerusform>%n جهاز استقبال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) returned</source>
            <translation>
                <numerusform>لم تُعَد أجهزة استقبال</numerusform>
                <numerusform>أُعيد جهاز استقبال واحد</numerusform>
                <numerusform>أُعيد جهازا استقبال</numerusform>
                <numerusform>أُعيدت %n أجهزة استقبال</numerusform>
                <numerusform>أُعيد %n جهاز استقبال</numerusform>
                <numerusform>أُعيد %n جهاز استقبال</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receiver(s) added</source>
            <translation>
                <numerusform>لم تُضف أجهزة استقبال</numerusform>
                <numerusform>أُضيف جهاز استقبال واحد</numerusform>
                <numerusform>أُضيف جهازا استقبال</numerusform>
                <numerusform>أُضيفت %n أجهزة استقبال</numerusform>
                <numerusform>أُضيف %n جهاز استقبال</numerusform>
                <numerusform>أُضيف %n جهاز استقبال</numerusform>
            </translation>
        </message>
        <message>
            <source>Making the list</source>
            <translation>إنشاء القائمة</translation>
        </message>
        <message>
            <source>Receivers that are out</source>
            <translation>أجهزة الاستقبال المسلَّمة</translation>
        </message>
        <message>
            <source>All receivers are in the box</source>
            <translation>كل أجهزة الاستقبال في الصندوق</translation>
        </message>
        <message>
            <source>Here stands who still has which. They are handed out at the door.</source>
            <translation>يظهر هنا من لم يُعِد جهازه بعد. تُسلَّم الأجهزة عند الباب.</translation>
        </message>
        <message>
            <source>List to collect them (PDF)…</source>
            <translation>قائمة جمع الأجهزة (PDF)…</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>Make numbers known: 1-120, or A1-A40, or 7, 9.</source>
            <translation>أضف أرقام الأجهزة: ‎⁦1-120⁩ أو ‎⁦A1-A40⁩ أو ‎7, 9.</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>One receiver</source>
            <translation>جهاز استقبال واحد</translation>
        </message>
        <message>
            <source>Number of the receiver</source>
            <translation>رقم جهاز الاستقبال</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>مفقود</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>معطَّل</translation>
        </message>
        <message>
            <source>Works again</source>
            <translation>يعمل من جديد</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>مسلَّم</translation>
        </message>
        <message>
            <source>%1 out · %2 in the box · %3 lost · %4 broken</source>
            <translation>مسلَّم %1 · في الصندوق %2 · مفقود %3 · معطَّل %4</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>في مكان آخر</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen returned</source>
            <translation>
                <numerusform>استرجاع المختار</numerusform>
                <numerusform>استرجاع الجهاز المختار</numerusform>
                <numerusform>استرجاع الجهازين المختارين</numerusform>
                <numerusform>استرجاع %n أجهزة مختارة</numerusform>
                <numerusform>استرجاع %n جهازًا مختارًا</numerusform>
                <numerusform>استرجاع %n جهاز مختار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n returned</source>
            <translation>
                <numerusform>استرجاع الكل</numerusform>
                <numerusform>استرجاع الجهاز</numerusform>
                <numerusform>استرجاع الجهازين</numerusform>
                <numerusform>استرجاع الأجهزة كلها (%n)</numerusform>
                <numerusform>استرجاع الأجهزة كلها (%n)</numerusform>
                <numerusform>استرجاع الأجهزة كلها (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody knows a receiver %1.</source>
            <translation>جهاز الاستقبال %1 غير معروف.</translation>
        </message>
        <message>
            <source>Receiver %1 is noted.</source>
            <translation>سُجِّلت حالة جهاز الاستقبال %1.</translation>
        </message>
        <message>
            <source>List to collect receivers</source>
            <translation>قائمة جمع أجهزة الاستقبال</translation>
        </message>
        <message>
            <source>receivers.pdf</source>
            <translation>أجهزة الاستقبال.pdf</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>كُتب: %1</translation>
        </message>
    </context>
    <context>
        <name>RecordDialog</name>
        <message>
            <source>Record of changes</source>
            <translation>سجل التغييرات</translation>
        </message>
        <message>
            <source>Checking each line…</source>
            <translation>جارٍ التحقق من كل سطر…</translation>
        </message>
        <message>
            <source>Save the record…</source>
            <translation>حفظ السجل…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Which fields were changed, opened or let out; never what stood in them.</source>
            <translation>الحقول التي عُدِّلت أو فُتحت أو صُدِّرت، من دون ما كان فيها.</translation>
        </message>
        <message>
            <source>Save the record</source>
            <translation>حفظ السجل</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>كتابة القائمة</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>حُفظ %1</translation>
        </message>
    </context>
    <context>
        <name>RejoinDialog</name>
        <message>
            <source>Join with another code</source>
            <translation>الانضمام برمز آخر</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>انضمام</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>For when another laptop has taken the server over. What was done here stays, and goes along.</source>
            <translation>عندما يتولى حاسوب آخر الخادم. ما أُنجز هنا يبقى ويُنقل إليه.</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>الانضمام</translation>
        </message>
        <message>
            <source>This isn't the code for joining. Scan the large one again.</source>
            <translation>ليس هذا رمز الانضمام. امسح الرمز الكبير مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>Replanning</name>
        <message>
            <source>Writing down what changed</source>
            <translation>تدوين ما تغيَّر</translation>
        </message>
        <message>
            <source>Discarded; everything is as it was.</source>
            <translation>جرى تجاهل التغييرات، وعاد كل شيء كما كان.</translation>
        </message>
        <message>
            <source>Taking it back</source>
            <translation>التراجع عن التغيير</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الفعالية</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>ملف آخر…</translation>
        </message>
        <message>
            <source>Enter the passphrase…</source>
            <translation>إدخال عبارة المرور…</translation>
        </message>
        <message>
            <source>Put it in the event's place</source>
            <translation>وضعها مكان ملف الفعالية</translation>
        </message>
        <message>
            <source>The file that is there now is kept beside it.</source>
            <translation>يُحفظ الملف الحالي إلى جانبها.</translation>
        </message>
        <message>
            <source>As another file…</source>
            <translation>بوصفها ملفًا آخر…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose the event, then a copy. Nothing is lost: what is there now stays.</source>
            <translation>اختر الفعالية ثم نسخة. لا يضيع شيء: ما هو موجود الآن يبقى.</translation>
        </message>
        <message>
            <source>A copy of an event</source>
            <translation>نسخة من فعالية</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>مكان حفظ الفعالية</translation>
        </message>
        <message>
            <source>Bringing the copy back</source>
            <translation>استعادة النسخة</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>The badge as it prints</source>
            <translation>الشارة كما ستُطبع</translation>
        </message>
        <message>
            <source>F8 Undo: %1</source>
            <translation>تراجع: %1 (F8)</translation>
        </message>
    </context>
    <context>
        <name>RetentionDialog</name>
        <message>
            <source>How long people’s data is kept</source>
            <translation>مدة الاحتفاظ ببيانات الأشخاص</translation>
        </message>
        <message>
            <source>Remove now…</source>
            <translation>حذف الآن…</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>From its day on, this program asks to remove what is no longer needed. Nothing is removed by itself. Counts stay, without names.</source>
            <translation>ابتداءً من كل تاريخ يطلب هذا البرنامج حذف ما لم تعد هناك حاجة إليه. لا يُحذف شيء تلقائيًا. تبقى الأعداد بلا أسماء.</translation>
        </message>
        <message>
            <source>%1: kept until</source>
            <translation>%1: يُحتفظ بها حتى</translation>
        </message>
        <message numerus="yes">
            <source>Due now, for %n person(s).</source>
            <translation>
                <numerusform>لا أحد حلّ موعد حذف بياناته.</numerusform>
                <numerusform>حلّ موعد الحذف: شخص واحد.</numerusform>
                <numerusform>حلّ موعد الحذف: شخصان.</numerusform>
                <numerusform>حلّ موعد الحذف: %n أشخاص.</numerusform>
                <numerusform>حلّ موعد الحذف: %n شخصًا.</numerusform>
                <numerusform>حلّ موعد الحذف: %n شخص.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomDialog</name>
        <message>
            <source>New room</source>
            <translation>قاعة جديدة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Another layout</source>
            <translation>ترتيب آخر</translation>
        </message>
        <message>
            <source>Add a booth</source>
            <translation>إضافة كابينة</translation>
        </message>
        <message>
            <source>Step-free</source>
            <translation>بدون درج</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Several things at once</source>
            <translation>عدة أنشطة في وقت واحد</translation>
        </message>
        <message>
            <source>Like a foyer, or a market of stands</source>
            <translation>مثل بهو أو سوق للأجنحة</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) lose this room and become unscheduled:</source>
            <translation>
                <numerusform>لا جلسة تفقد هذه القاعة:</numerusform>
                <numerusform>جلسة واحدة تفقد هذه القاعة وتصبح بلا موعد:</numerusform>
                <numerusform>جلستان تفقدان هذه القاعة وتصبحان بلا موعد:</numerusform>
                <numerusform>%n جلسات تفقد هذه القاعة وتصبح بلا موعد:</numerusform>
                <numerusform>%n جلسة تفقد هذه القاعة وتصبح بلا موعد:</numerusform>
                <numerusform>%n جلسة تفقد هذه القاعة وتصبح بلا موعد:</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete this room?</source>
            <translation>أتريد حذف هذه القاعة؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>In each language</source>
            <translation>بكل لغة</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Other layouts</source>
            <translation>ترتيبات أخرى</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>التوازي</translation>
        </message>
        <message>
            <source>Interpreting</source>
            <translation>الترجمة الفورية</translation>
        </message>
        <message>
            <source>Booths built in</source>
            <translation>كبائن مدمجة</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>أجهزة الاستقبال</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Zone or floor</source>
            <translation>المنطقة أو الطابق</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>المبنى</translation>
        </message>
        <message>
            <source>Delete room…</source>
            <translation>حذف القاعة…</translation>
        </message>
    </context>
    <context>
        <name>RowButtons</name>
        <message>
            <source>Move up</source>
            <translation>نقل إلى الأعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل إلى الأسفل</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
    </context>
    <context>
        <name>RowsView</name>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>RuleLine</name>
        <message>
            <source>Source: %1</source>
            <translation>المصدر: %1</translation>
        </message>
        <message>
            <source>In the profile: %1</source>
            <translation>في نمط القواعد: %1</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>Rules of this gate</source>
            <translation>قواعد هذه البوابة</translation>
        </message>
        <message>
            <source>Coming back</source>
            <translation>العودة</translation>
        </message>
        <message>
            <source>Opens before the start</source>
            <translation>تُفتح قبل البداية</translation>
        </message>
        <message>
            <source> min before</source>
            <translation> دقيقة قبلها</translation>
        </message>
        <message>
            <source>Closes after the end</source>
            <translation>تُغلق بعد النهاية</translation>
        </message>
        <message>
            <source> min after</source>
            <translation> دقيقة بعدها</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ScannerTest</name>
        <message>
            <source>Test my scanner</source>
            <translation>اختبار الماسح</translation>
        </message>
        <message>
            <source>What the scanner sends</source>
            <translation>ما يرسله الماسح</translation>
        </message>
        <message>
            <source>What the scanner sends appears here</source>
            <translation>يظهر هنا ما يرسله الماسح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Read this code from the screen, or any badge. Nobody is checked in.</source>
            <translation>امسح هذا الرمز من الشاشة، أو أي شارة. لا يُسجَّل حضور أحد.</translation>
        </message>
        <message>
            <source>Waiting for the scanner</source>
            <translation>في انتظار الماسح</translation>
        </message>
        <message>
            <source>The scanner works</source>
            <translation>الماسح يعمل</translation>
        </message>
        <message>
            <source>The scanner works: a badge was read</source>
            <translation>الماسح يعمل: قُرئت شارة</translation>
        </message>
        <message>
            <source>Only a part of the code arrived</source>
            <translation>وصل جزء من الرمز فقط</translation>
        </message>
        <message>
            <source>%1 of %2 digits came in. Set the scanner to send more slowly (a delay between characters), or plug it in elsewhere.</source>
            <translation>وصل %1 من أصل %2 رقمًا. اضبط الماسح على إرسال أبطأ (مهلة بين الأحرف)، أو وصِّله بمنفذ آخر.</translation>
        </message>
        <message>
            <source>This was not understood</source>
            <translation>لم يُفهم ما أُرسل</translation>
        </message>
        <message>
            <source>Set the scanner to a US keyboard, to read QR codes, and to send Enter after each code. Its booklet has a code for each of these.</source>
            <translation>اضبط الماسح على لوحة المفاتيح الأمريكية، وعلى قراءة رموز QR، وعلى إرسال Enter بعد كل رمز. في كتيِّبه رمز لكل إعداد من هذه الإعدادات.</translation>
        </message>
        <message>
            <source>It types through another keyboard layout. The keys were understood all the same; nothing has to be changed.</source>
            <translation>يكتب الماسح بتخطيط آخر للوحة المفاتيح. فُهمت المفاتيح مع ذلك، ولا حاجة إلى أي تغيير.</translation>
        </message>
        <message>
            <source>It sends %1 beside the code. That does no harm.</source>
            <translation>يرسل الماسح %1 إلى جانب الرمز. لا ضرر في ذلك.</translation>
        </message>
        <message>
            <source>It sends no Enter after the code, so each scan waits a moment. Set it to send Enter (CR).</source>
            <translation>لا يرسل الماسح Enter بعد الرمز، فيتأخر كل مسح لحظة. اضبطه على إرسال Enter (CR).</translation>
        </message>
        <message>
            <source>It types slowly. Take away the delay between characters.</source>
            <translation>يكتب الماسح ببطء. ألغِ المهلة بين الأحرف.</translation>
        </message>
        <message>
            <source>Nothing has to be changed.</source>
            <translation>لا حاجة إلى أي تغيير.</translation>
        </message>
        <message>
            <source>It sent %1 in %2 ms.</source>
            <translation>أرسل %1 في %2 ملي ثانية.</translation>
        </message>
    </context>
    <context>
        <name>Seating</name>
        <message>
            <source>%1 changed</source>
            <translation>تعديل %1</translation>
        </message>
        <message>
            <source>%1 locked in %2</source>
            <translation>تثبيت %1 في %2</translation>
        </message>
        <message>
            <source>%1 unlocked in %2</source>
            <translation>إلغاء تثبيت %1 في %2</translation>
        </message>
        <message>
            <source>Not taken back, it was changed again since: %1</source>
            <translation>لم يجرِ التراجع لأنه عُدِّل مرة أخرى بعد ذلك: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>تم التراجع عن: %1</translation>
        </message>
        <message>
            <source>%1 taken out of %2</source>
            <translation>إخراج %1 من %2</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 في %2</translation>
        </message>
    </context>
    <context>
        <name>SentenceDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>SetPassphrase</name>
        <message>
            <source>Another passphrase</source>
            <translation>تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>Protect with a passphrase</source>
            <translation>الحماية بعبارة مرور</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>تشفير</translation>
        </message>
        <message>
            <source>Nobody can open the event without it, and nobody can find it out for you: write it down and keep it away from the laptop. A backup is made first.</source>
            <translation>لا أحد يستطيع فتح الفعالية بلا عبارة المرور، ولا أحد يستطيع معرفتها نيابةً عنك: اكتبها واحفظها بعيدًا عن الحاسوب. تُنشأ نسخة احتياطية أولًا.</translation>
        </message>
    </context>
    <context>
        <name>SetPin</name>
        <message>
            <source>The organiser's PIN</source>
            <translation>الرقم السري للجهة المنظِّمة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>الرقم السري</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>مرة أخرى</translation>
        </message>
        <message>
            <source>Whoever has it may do everything on every desk of this event: lists, programme, designs and what is confidential. Leave both fields empty to work without a PIN.</source>
            <translation>من يعرف هذا الرقم يمكنه فعل كل شيء على أي مكتب في هذه الفعالية: القوائم والبرنامج والتصاميم والبيانات السرية. اترك الحقلين فارغين للعمل بلا رقم سري.</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits.</source>
            <translation>يتكون الرقم السري من 4 إلى 12 رقمًا.</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>الإدخالان غير متطابقين بعد.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Taken back: %1</source>
            <translation>تم التراجع عن: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n setting(s) found</source>
            <translation>
                <numerusform>لا إعدادات</numerusform>
                <numerusform>إعداد واحد</numerusform>
                <numerusform>إعدادان</numerusform>
                <numerusform>%n إعدادات</numerusform>
                <numerusform>%n إعدادًا</numerusform>
                <numerusform>%n إعداد</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>تراجع: %1</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Search: printer, sound, time zone…</source>
            <translation>بحث: طابعة، صوت، منطقة زمنية…</translation>
        </message>
        <message>
            <source>Search the settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <translation>مجموعات الإعدادات</translation>
        </message>
        <message>
            <source>No setting is called so</source>
            <translation>لا إعداد بهذا الاسم</translation>
        </message>
        <message>
            <source>Try another word: what you see, or what should be different.</source>
            <translation>جرِّب كلمة أخرى: ما تراه، أو ما تريد تغييره.</translation>
        </message>
        <message>
            <source>Show all settings</source>
            <translation>عرض كل الإعدادات</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>SeveralPanel</name>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>ملاحظة لمكتب الاستقبال</translation>
        </message>
        <message>
            <source>Empty takes it away</source>
            <translation>اتركها فارغة لحذفها</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>تعيين</translation>
        </message>
        <message>
            <source>Set the category</source>
            <translation>تعيين الفئة</translation>
        </message>
        <message>
            <source>Set the note</source>
            <translation>تعيين الملاحظة</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>تسجيل الحضور</translation>
        </message>
        <message>
            <source>Print badges…</source>
            <translation>طباعة الشارات…</translation>
        </message>
        <message>
            <source>One person collects the badges…</source>
            <translation>شخص واحد يتسلم الشارات…</translation>
        </message>
        <message>
            <source>Cancel the registrations</source>
            <translation>إلغاء التسجيلات</translation>
        </message>
        <message>
            <source>Restore the registrations</source>
            <translation>استعادة التسجيلات</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>دمج…</translation>
        </message>
        <message numerus="yes">
            <source>%n people chosen</source>
            <translation>
                <numerusform>لا أشخاص مختارين</numerusform>
                <numerusform>شخص واحد مختار</numerusform>
                <numerusform>شخصان مختاران</numerusform>
                <numerusform>%n أشخاص مختارين</numerusform>
                <numerusform>%n شخصًا مختارًا</numerusform>
                <numerusform>%n شخص مختار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا أحد غيرهم</numerusform>
                <numerusform>وشخص آخر</numerusform>
                <numerusform>وشخصان آخران</numerusform>
                <numerusform>و%n آخرون</numerusform>
                <numerusform>و%n آخرون</numerusform>
                <numerusform>و%n آخرون</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShareDialog</name>
        <message>
            <source>Name of this desk</source>
            <translation>اسم هذا المكتب</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>عنوان الخادم</translation>
        </message>
        <message>
            <source>Use a server that is there…</source>
            <translation>استخدام خادم موجود…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Further laptops on the same network check people in with this one. Each has all it needs, so that it goes on alone when the network fails, and what was done meanwhile comes together afterwards.</source>
            <translation>تسجّل حواسيب محمولة أخرى على الشبكة نفسها الحضور مع هذا الحاسوب. لدى كل منها كل ما يلزمه ليتابع وحده عند انقطاع الشبكة، ثم يُجمع ما أُنجز في هذه الأثناء.</translation>
        </message>
        <message>
            <source>A PostgreSQL server of your organisation, as its technician writes it: with a user who may create a database's tables.</source>
            <translation>خادم PostgreSQL لدى مؤسستكم، كما يكتبه الفني المسؤول عنه: مع مستخدم يحق له إنشاء جداول في قاعدة بيانات.</translation>
        </message>
        <message>
            <source>Share this event</source>
            <translation>مشاركة هذه الفعالية</translation>
        </message>
        <message>
            <source>Use this laptop instead</source>
            <translation>استخدام هذا الحاسوب بدلًا منه</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>التحقق من جديد</translation>
        </message>
        <message>
            <source>If the computer asks whether others on the network may connect, say yes.</source>
            <translation>إذا سأل الجهاز هل يُسمح لغيره على الشبكة بالاتصال، فوافق.</translation>
        </message>
        <message>
            <source>Sharing the event</source>
            <translation>مشاركة الفعالية</translation>
        </message>
        <message>
            <source>Join from the other laptops</source>
            <translation>الانضمام من الحواسيب الأخرى</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Making a new code</source>
            <translation>إنشاء رمز جديد</translation>
        </message>
    </context>
    <context>
        <name>SignsDialog</name>
        <message>
            <source>Signs and certificates</source>
            <translation>اللافتات والشهادات</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>الحفظ بصيغة PDF…</translation>
        </message>
        <message>
            <source>Drawing signs</source>
            <translation>رسم اللافتات</translation>
        </message>
        <message>
            <source>Door signs: a page for each room and day</source>
            <translation>لافتات الأبواب: صفحة لكل قاعة ويوم</translation>
        </message>
        <message>
            <source>Table and place cards</source>
            <translation>بطاقات الطاولات والمقاعد</translation>
        </message>
        <message>
            <source>Name plates for speakers, to fold</source>
            <translation>لوحات أسماء المتحدثين، للطي</translation>
        </message>
        <message>
            <source>Certificates of attendance, for those who came</source>
            <translation>شهادات الحضور، لمن حضر</translation>
        </message>
        <message>
            <source>Only for those marked in the list (%1)</source>
            <translation>للمحدَّدين في القائمة فقط (%1)</translation>
        </message>
        <message>
            <source>All of the event, or the person's own</source>
            <translation>كل لغات الفعالية، أو لغة الشخص نفسه</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>الموقِّع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Signs to look at</source>
            <translation>لافتات تحتاج إلى مراجعة</translation>
        </message>
        <message>
            <source>door signs</source>
            <translation>لافتات الأبواب</translation>
        </message>
        <message>
            <source>cards</source>
            <translation>بطاقات</translation>
        </message>
        <message>
            <source>name plates</source>
            <translation>لوحات الأسماء</translation>
        </message>
        <message>
            <source>certificates</source>
            <translation>شهادات</translation>
        </message>
        <message>
            <source>Save signs</source>
            <translation>حفظ اللافتات</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>بلا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%n صفحات</numerusform>
                <numerusform>%n صفحة</numerusform>
                <numerusform>%n صفحة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, saved as %2</source>
            <translation>%1، حُفظت باسم %2</translation>
        </message>
    </context>
    <context>
        <name>SlotsDialog</name>
        <message>
            <source>Open Space</source>
            <translation>مساحة مفتوحة</translation>
        </message>
        <message>
            <source>One slot in each room that is ticked:</source>
            <translation>فترة واحدة في كل قاعة مؤشَّرة:</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message numerus="yes">
            <source>Open %n slot(s)</source>
            <translation>
                <numerusform>عدم فتح فترات</numerusform>
                <numerusform>فتح فترة واحدة</numerusform>
                <numerusform>فتح فترتين</numerusform>
                <numerusform>فتح %n فترات</numerusform>
                <numerusform>فتح %n فترة</numerusform>
                <numerusform>فتح %n فترة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StandRow</name>
        <message>
            <source>Stand</source>
            <translation>الجناح</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
    </context>
    <context>
        <name>StandsDialog</name>
        <message>
            <source>Stands</source>
            <translation>الأجنحة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>الجناح</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Add a stand</source>
            <translation>إضافة جناح</translation>
        </message>
        <message numerus="yes">
            <source>%n stand(s) without a group</source>
            <translation>
                <numerusform>لا أجنحة بلا مجموعة</numerusform>
                <numerusform>جناح واحد بلا مجموعة</numerusform>
                <numerusform>جناحان بلا مجموعة</numerusform>
                <numerusform>%n أجنحة بلا مجموعة</numerusform>
                <numerusform>%n جناحًا بلا مجموعة</numerusform>
                <numerusform>%n جناح بلا مجموعة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Open an event</source>
            <translation>فتح فعالية</translation>
        </message>
        <message>
            <source>Event files (%1)</source>
            <translation>ملفات الفعاليات (%1)</translation>
        </message>
        <message>
            <source>Where to keep the event</source>
            <translation>مكان حفظ الفعالية</translation>
        </message>
        <message>
            <source>Programme, badges and check-in of an event, on one laptop or several, without the internet.</source>
            <translation>البرنامج والشارات وتسجيل الحضور لفعالية، على حاسوب واحد أو عدّة حواسيب، دون إنترنت.</translation>
        </message>
        <message>
            <source>New event…</source>
            <translation>فعالية جديدة…</translation>
        </message>
        <message>
            <source>Open an event file…</source>
            <translation>فتح ملف فعالية…</translation>
        </message>
        <message>
            <source>Join an event…</source>
            <translation>الانضمام إلى فعالية…</translation>
        </message>
        <message>
            <source>One that another laptop shares on the same network</source>
            <translation>فعالية يشاركها حاسوب آخر على الشبكة نفسها</translation>
        </message>
        <message>
            <source>Try the sample event</source>
            <translation>تجربة الفعالية النموذجية</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Receive an event…</source>
            <translation>استلام فعالية…</translation>
        </message>
        <message>
            <source>A laptop is lost…</source>
            <translation>فقدان حاسوب محمول…</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>فُتحت مؤخرًا</translation>
        </message>
        <message>
            <source>Events that you open will stand here.</source>
            <translation>ستظهر هنا الفعاليات التي تفتحها.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Arrived %1 of %2</source>
            <translation>وصل %1 من %2</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>هذا المكتب</translation>
        </message>
        <message>
            <source>The name of this desk, different from all others:</source>
            <translation>اسم هذا المكتب، ويختلف عن أسماء المكاتب الأخرى:</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>حُفظ الساعة %1</translation>
        </message>
        <message>
            <source>All saved</source>
            <translation>كل شيء محفوظ</translation>
        </message>
        <message>
            <source>All settings</source>
            <translation>كل الإعدادات</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>This desk: its name, what it may do, lock</source>
            <translation>هذا المكتب: اسمه وصلاحياته وقفله</translation>
        </message>
        <message>
            <source>Colours, size of the text, sound, digits</source>
            <translation>الألوان وحجم النص والصوت والأرقام</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Answers at the door</source>
            <translation>النتائج عند الباب</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickDialog</name>
        <message>
            <source>Exchange by stick</source>
            <translation>التبادل عبر ذاكرة USB</translation>
        </message>
        <message>
            <source>Write to a stick…</source>
            <translation>الكتابة على ذاكرة USB…</translation>
        </message>
        <message>
            <source>Read from a stick…</source>
            <translation>القراءة من ذاكرة USB…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>For a room without a network. Write here, carry the stick to another desk of this event, read it there; then the same the other way round. Nothing is counted twice, however often it is done.</source>
            <translation>لقاعة بلا شبكة. اكتب هنا، واحمل ذاكرة USB إلى مكتب آخر في هذه الفعالية، واقرأها هناك؛ ثم افعل الشيء نفسه في الاتجاه المعاكس. لا يُحتسب شيء مرتين مهما تكرر ذلك.</translation>
        </message>
        <message>
            <source>From here to another desk</source>
            <translation>من هنا إلى مكتب آخر</translation>
        </message>
        <message>
            <source>The file is encrypted: only laptops that have joined can read it.</source>
            <translation>الملف مشفَّر: لا تستطيع قراءته إلا الحواسيب التي انضمت.</translation>
        </message>
        <message>
            <source>From another desk to here</source>
            <translation>من مكتب آخر إلى هنا</translation>
        </message>
        <message>
            <source>Scanning goes on meanwhile.</source>
            <translation>يستمر المسح في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>كتابة الملف</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>قراءة الملف</translation>
        </message>
        <message>
            <source>Written: %1, with %2. Take the stick out only when the system says so.</source>
            <translation>كُتب: %1 (%2). لا تُخرج ذاكرة USB إلا بعد أن يسمح النظام بذلك.</translation>
        </message>
        <message>
            <source>All of it was known here already.</source>
            <translation>كان كل ذلك معروفًا هنا من قبل.</translation>
        </message>
        <message>
            <source>Exchange files (%1)</source>
            <translation>ملفات التبادل (%1)</translation>
        </message>
        <message>
            <source>Where to write the file</source>
            <translation>مكان كتابة الملف</translation>
        </message>
        <message>
            <source>The file on the stick</source>
            <translation>الملف الذي على ذاكرة USB</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message numerus="yes">
            <source>and %n older one(s)</source>
            <translation>
                <numerusform>ولا أقدم منها</numerusform>
                <numerusform>وواحدة أقدم</numerusform>
                <numerusform>واثنتان أقدم</numerusform>
                <numerusform>و%n أقدم</numerusform>
                <numerusform>و%n أقدم</numerusform>
                <numerusform>و%n أقدم</numerusform>
            </translation>
        </message>
        <message>
            <source>ticked on paper</source>
            <translation>علامة على الورق</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>المخرج</translation>
        </message>
        <message>
            <source>Badge made: %1</source>
            <translation>أُنشئت الشارة: %1</translation>
        </message>
        <message>
            <source>Badge printed: %1</source>
            <translation>طُبعت الشارة: %1</translation>
        </message>
        <message>
            <source>Badge replaced, no longer valid: %1</source>
            <translation>استُبدلت الشارة ولم تعد صالحة: %1</translation>
        </message>
        <message>
            <source>Came in with the list %1</source>
            <translation>ورد في القائمة %1</translation>
        </message>
        <message>
            <source>Changed by the list %1</source>
            <translation>عُدِّل من القائمة %1</translation>
        </message>
        <message>
            <source>The list %1 was taken back</source>
            <translation>تم التراجع عن القائمة %1</translation>
        </message>
        <message>
            <source>Added at the desk</source>
            <translation>أُضيف في مكتب الاستقبال</translation>
        </message>
        <message>
            <source>Changed at the desk</source>
            <translation>عُدِّل في مكتب الاستقبال</translation>
        </message>
        <message>
            <source>Registration cancelled at the desk</source>
            <translation>أُلغي التسجيل في مكتب الاستقبال</translation>
        </message>
        <message>
            <source>Registration restored</source>
            <translation>استُعيد التسجيل</translation>
        </message>
        <message>
            <source>The last change was taken back</source>
            <translation>تم التراجع عن آخر تعديل</translation>
        </message>
        <message>
            <source>Protected fields were opened</source>
            <translation>فُتحت الحقول المحمية</translation>
        </message>
        <message>
            <source>Said to be somebody else than a like entry</source>
            <translation>تأكد أنه شخص غير صاحب القيد المشابه</translation>
        </message>
        <message>
            <source>Left, and whom with was written down</source>
            <translation>غادر، ودُوِّن من اصطحبه</translation>
        </message>
        <message>
            <source>All that is known was written out</source>
            <translation>كُتب ملف بكل المعروف عنه</translation>
        </message>
        <message>
            <source>Merged with the entry %1</source>
            <translation>دُمج مع القيد %1</translation>
        </message>
        <message>
            <source>The merge with %1 was taken back</source>
            <translation>تم التراجع عن الدمج مع %1</translation>
        </message>
        <message>
            <source>Receiver %1 handed out</source>
            <translation>سُلِّم جهاز الاستقبال %1</translation>
        </message>
        <message>
            <source>Receiver %1 returned</source>
            <translation>أُعيد جهاز الاستقبال %1</translation>
        </message>
        <message>
            <source>Receiver %1 lost</source>
            <translation>فُقد جهاز الاستقبال %1</translation>
        </message>
        <message>
            <source>Receiver %1 broken</source>
            <translation>تعطَّل جهاز الاستقبال %1</translation>
        </message>
        <message>
            <source>Badge collected by %1</source>
            <translation>تسلَّم الشارة %1</translation>
        </message>
        <message>
            <source>Badge not collected by %1 after all</source>
            <translation>أُلغي تسلُّم الشارة من قِبل %1</translation>
        </message>
        <message>
            <source>Invited to %1</source>
            <translation>دعوة إلى %1</translation>
        </message>
        <message>
            <source>Signed up for %1</source>
            <translation>تسجيل في %1</translation>
        </message>
        <message>
            <source>On the waiting list of %1</source>
            <translation>في قائمة انتظار %1</translation>
        </message>
        <message>
            <source>Scan taken back</source>
            <translation>تم التراجع عن المسح</translation>
        </message>
        <message>
            <source>Scanned again, already in</source>
            <translation>مسح مكرر، مسجَّل سابقًا</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>Another day</source>
            <translation>يوم آخر</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Another day…</source>
            <translation>يوم آخر…</translation>
        </message>
    </context>
    <context>
        <name>TopicDialog</name>
        <message>
            <source>New topic</source>
            <translation>موضوع جديد</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>لغة المتحدث</translation>
        </message>
        <message>
            <source>Proposed by</source>
            <translation>صاحب الاقتراح</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>تُترجَم إلى</translation>
        </message>
        <message>
            <source>Needs a step-free room</source>
            <translation>تحتاج إلى قاعة بدون درج</translation>
        </message>
        <message>
            <source>Slot</source>
            <translation>فترة متاحة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>The slot's own</source>
            <translation>قاعة الفترة نفسها</translation>
        </message>
        <message>
            <source>Delete this topic?</source>
            <translation>أتريد حذف هذا الموضوع؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>How many would come</source>
            <translation>عدد الراغبين في الحضور</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>الزمان والمكان</translation>
        </message>
        <message>
            <source>Delete topic…</source>
            <translation>حذف الموضوع…</translation>
        </message>
        <message>
            <source>No slot yet</source>
            <translation>بلا فترة بعد</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Seat in the chosen booth</source>
            <translation>إجلاسه في الكابينة المختارة</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Search…</source>
            <translation>بحث…</translation>
        </message>
        <message>
            <source>Search the unscheduled sessions</source>
            <translation>البحث في الجلسات التي بلا موعد</translation>
        </message>
        <message>
            <source>Unscheduled sessions</source>
            <translation>جلسات بلا موعد</translation>
        </message>
        <message>
            <source>Drag onto the rooms, or press Enter to choose time and room</source>
            <translation>اسحبها إلى القاعات، أو اضغط Enter لاختيار الوقت والقاعة</translation>
        </message>
        <message>
            <source>Unscheduled (%1)</source>
            <translation>بلا موعد (%1)</translation>
        </message>
        <message>
            <source>Drag a session here to take away its time and room.</source>
            <translation>اسحب جلسة إلى هنا لإلغاء وقتها وقاعتها.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>لا نتائج</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>لا دقائق</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتان</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>no time</source>
            <translation>بلا وقت</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>بلا قاعة</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>The event file needs a look</source>
            <translation>ملف الفعالية يحتاج إلى مراجعة</translation>
        </message>
        <message>
            <source>Bring this copy back</source>
            <translation>استعادة هذه النسخة</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside it.</source>
            <translation>يُحفظ الملف بحالته الحالية إلى جانبها.</translation>
        </message>
        <message>
            <source>Open it anyway</source>
            <translation>فتحه مع ذلك</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>عرض المجلد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>In the file as it is: %1</source>
            <translation>في الملف بحالته الحالية: %1</translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message>
            <source>Versions of the plan</source>
            <translation>الخطط المحفوظة</translation>
        </message>
        <message>
            <source>What is different now</source>
            <translation>ما يختلف الآن</translation>
        </message>
        <message>
            <source>Bring this plan back</source>
            <translation>استعادة هذه الخطة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>تخطيط</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>وقت الإنشاء</translation>
        </message>
        <message>
            <source>By</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>planned automatically</source>
            <translation>تخطيط تلقائي</translation>
        </message>
        <message>
            <source>changed by hand</source>
            <translation>تعديل يدوي</translation>
        </message>
        <message>
            <source>worked out anew</source>
            <translation>إعادة تخطيط</translation>
        </message>
        <message>
            <source>brought back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>release %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>This plan is in force.</source>
            <translation>هذه الخطة سارية.</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>جارٍ المقارنة…</translation>
        </message>
        <message>
            <source>Comparing the plans</source>
            <translation>مقارنة الخطط</translation>
        </message>
        <message>
            <source>Since this plan:</source>
            <translation>منذ هذه الخطة:</translation>
        </message>
        <message>
            <source>Times stay those of the programme.</source>
            <translation>تبقى الأوقات كما في البرنامج.</translation>
        </message>
        <message>
            <source>Brought back, it would break: %1</source>
            <translation>عند استعادتها تقع مخالفة: %1</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>Booths</source>
            <translation>كبائن الترجمة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Supply</source>
            <translation>المطلوب والمتوفر</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>المترجمون الفوريون</translation>
        </message>
        <message>
            <source>Drag a person onto a booth, or a name from a booth back here.</source>
            <translation>اسحب شخصًا إلى كابينة، أو اسمًا من كابينة إلى هنا.</translation>
        </message>
        <message>
            <source>Seats needed and people who could take them, before anything is planned. What is short here is short whatever the plan.</source>
            <translation>المقاعد المطلوبة ومن يمكنهم شغلها، قبل أي تخطيط. ما ينقص هنا ناقص في كل خطة.</translation>
        </message>
        <message>
            <source>Arrow keys go from one to the next, Enter opens the menu, Delete takes out</source>
            <translation>مفاتيح الأسهم للتنقل، وEnter لفتح القائمة، وDelete للإخراج</translation>
        </message>
        <message>
            <source>Booths along the hours</source>
            <translation>كبائن الترجمة على مدى الساعات</translation>
        </message>
        <message>
            <source>People along the hours</source>
            <translation>الأشخاص على مدى الساعات</translation>
        </message>
        <message>
            <source>Interpreters; Enter puts one into the chosen booth</source>
            <translation>المترجمون الفوريون؛ لإجلاس أحدهم في الكابينة المختارة: Enter</translation>
        </message>
        <message>
            <source>How each language is heard in each session</source>
            <translation>طريقة الاستماع إلى كل لغة في كل جلسة</translation>
        </message>
        <message>
            <source>Supply against demand by language and time</source>
            <translation>المطلوب والمتوفر حسب اللغة والوقت</translation>
        </message>
        <message>
            <source>Hours of each interpreter by day</source>
            <translation>ساعات كل مترجم فوري حسب اليوم</translation>
        </message>
    </context>
    <context>
        <name>WalkInDialog</name>
        <message>
            <source>Walk-in</source>
            <translation>زائر بلا تسجيل مسبق</translation>
        </message>
        <message>
            <source>Save and check in</source>
            <translation>حفظ وتسجيل الحضور</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>WhoCard</name>
        <message>
            <source>Who gets a badge</source>
            <translation>أصحاب الشارات</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Start at label</source>
            <translation>البدء من الملصق</translation>
        </message>
        <message>
            <source>Cut marks</source>
            <translation>علامات القص</translation>
        </message>
        <message>
            <source>Look for problems</source>
            <translation>البحث عن المشكلات</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>First free label on the sheet</source>
            <translation>أول ملصق فارغ في الورقة</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>As in the lists</source>
            <translation>كما في القوائم</translation>
        </message>
        <message>
            <source>One badge a page</source>
            <translation>شارة واحدة في كل صفحة</translation>
        </message>
        <message>
            <source>%1 sheet, %2 badges</source>
            <translation>ورقة %1، عدد الشارات %2</translation>
        </message>
        <message>
            <source>Not yet printed (%1)</source>
            <translation>غير المطبوعة (%1)</translation>
        </message>
        <message>
            <source>Everybody (%1)</source>
            <translation>الجميع (%1)</translation>
        </message>
        <message>
            <source>One category</source>
            <translation>فئة واحدة</translation>
        </message>
        <message>
            <source>Marked in the list (%1)</source>
            <translation>المحدَّدون في القائمة (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Save %n badge(s) as PDF…</source>
            <translation>
                <numerusform>حفظ الشارات بصيغة PDF…</numerusform>
                <numerusform>حفظ شارة واحدة بصيغة PDF…</numerusform>
                <numerusform>حفظ شارتين بصيغة PDF…</numerusform>
                <numerusform>حفظ %n شارات بصيغة PDF…</numerusform>
                <numerusform>حفظ %n شارة بصيغة PDF…</numerusform>
                <numerusform>حفظ %n شارة بصيغة PDF…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody left to print</source>
            <translation>لم يبق أحد للطباعة</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Assign…</source>
            <translation>تكليف…</translation>
        </message>
        <message>
            <source>Show the session</source>
            <translation>عرض الجلسة</translation>
        </message>
        <message>
            <source>Why is this open?</source>
            <translation>لماذا بقيت هذه الثغرة؟</translation>
        </message>
        <message>
            <source>Choose a gap to see why it is there.</source>
            <translation>اختر ثغرة لمعرفة سببها.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>What closing it would cost</source>
            <translation>كلفة سدّ الثغرة</translation>
        </message>
        <message>
            <source>What stands against it</source>
            <translation>ما يحول دون سدّها</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>What would close it</source>
            <translation>ما يسدّها</translation>
        </message>
        <message>
            <source>No single change closes it without breaking a rule.</source>
            <translation>لا تغيير واحدًا يسدّها دون مخالفة قاعدة.</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>فتح…</translation>
        </message>
    </context>
    <context>
        <name>_Nobody</name>
        <message>
            <source>Nobody found for “%1”</source>
            <translation>لا نتائج عن «%1»</translation>
        </message>
        <message>
            <source>Try the family name alone, or the other script. F4 adds a walk-in.</source>
            <translation>جرِّب اسم العائلة وحده، أو الكتابة الأخرى. المفتاح F4 يضيف زائرًا بلا تسجيل مسبق.</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
    </context>
    <context>
        <name>_Task</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>badges</name>
        <message>
            <source>%1 reaches past the edge of the badge.</source>
            <translation>يتجاوز %1 حافة الشارة.</translation>
        </message>
        <message>
            <source>Chosen in the list</source>
            <translation>المختار في القائمة</translation>
        </message>
        <message>
            <source>Longest name</source>
            <translation>أطول اسم</translation>
        </message>
        <message>
            <source>Both scripts</source>
            <translation>بالكتابتين</translation>
        </message>
        <message>
            <source>Arabic only</source>
            <translation>العربية فقط</translation>
        </message>
        <message>
            <source>Latin only</source>
            <translation>اللاتينية فقط</translation>
        </message>
        <message>
            <source>Longest organisation</source>
            <translation>أطول اسم مؤسسة</translation>
        </message>
        <message>
            <source>Minor</source>
            <translation>قاصر</translation>
        </message>
        <message>
            <source>Agreed to photos</source>
            <translation>موافق على التصوير</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>بلا اسم بعد</translation>
        </message>
        <message>
            <source>Example, with everything</source>
            <translation>مثال فيه كل شيء</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name in the other script</source>
            <translation>الاسم بلغته الأصلية</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Organisation in the other script</source>
            <translation>المؤسسة بلغتها الأصلية</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>المنصب</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Country in the other script</source>
            <translation>البلد بالكتابة الأخرى</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Category in the other script</source>
            <translation>الفئة بالكتابة الأخرى</translation>
        </message>
        <message>
            <source>Languages spoken</source>
            <translation>اللغات التي يتحدثها</translation>
        </message>
        <message>
            <source>Receiver channel</source>
            <translation>قناة جهاز الاستقبال</translation>
        </message>
        <message>
            <source>Sessions invited to</source>
            <translation>الجلسات المدعو إليها</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الفعالية</translation>
        </message>
        <message>
            <source>Event in the other script</source>
            <translation>الفعالية بالكتابة الأخرى</translation>
        </message>
        <message>
            <source>Code to type</source>
            <translation>الرمز المختصر</translation>
        </message>
        <message>
            <source>Fixed text</source>
            <translation>نص ثابت</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>إطار</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>مساحة</translation>
        </message>
        <message>
            <source>Photo mark</source>
            <translation>علامة التصوير</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>علامة</translation>
        </message>
        <message>
            <source>Background picture</source>
            <translation>صورة خلفية</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>QR code</source>
            <translation>رمز QR</translation>
        </message>
        <message>
            <source>Language marks</source>
            <translation>علامات اللغات</translation>
        </message>
        <message>
            <source>List of sessions</source>
            <translation>قائمة الجلسات</translation>
        </message>
        <message>
            <source>%1, %2 mm from the left, %3 mm from the top, %4 by %5 mm</source>
            <translation>%1، %2 مم من اليسار، %3 مم من الأعلى، المقاس %4 في %5 مم</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <source>Ring</source>
            <translation>حلقة</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>عدسة</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>مربع</translation>
        </message>
        <message>
            <source>Diamond</source>
            <translation>معيَّن</translation>
        </message>
        <message>
            <source>Regular</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Semi-bold</source>
            <translation>شبه غامق</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>غامق</translation>
        </message>
        <message>
            <source>Where the script starts</source>
            <translation>عند بداية السطر</translation>
        </message>
        <message>
            <source>Centred</source>
            <translation>في الوسط</translation>
        </message>
        <message>
            <source>Where the script ends</source>
            <translation>عند نهاية السطر</translation>
        </message>
        <message>
            <source>At the top</source>
            <translation>في الأعلى</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>في المنتصف</translation>
        </message>
        <message>
            <source>At the bottom</source>
            <translation>في الأسفل</translation>
        </message>
    </context>
    <context>
        <name>coverage</name>
        <message>
            <source>Spoken</source>
            <translation>لغة المتحدث</translation>
        </message>
        <message>
            <source>Direct</source>
            <translation>مباشر</translation>
        </message>
        <message>
            <source>Retour</source>
            <translation>إلى اللغة (ب)</translation>
        </message>
        <message>
            <source>Relay via %1</source>
            <translation>عبر لغة وسيطة (%1)</translation>
        </message>
        <message>
            <source>Team too small</source>
            <translation>الفريق ناقص</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>ثغرة</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>خارج الخطة</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>عبر لغة وسيطة</translation>
        </message>
    </context>
    <context>
        <name>dialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>door</name>
        <message>
            <source>F9 Print again</source>
            <translation>إعادة الطباعة (F9)</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>ملاحظة…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Left with…</source>
            <translation>غادر مع…</translation>
        </message>
        <message>
            <source>Admit anyway…</source>
            <translation>السماح بالدخول استثناءً…</translation>
        </message>
        <message>
            <source>Restore the registration and admit</source>
            <translation>استعادة التسجيل والسماح بالدخول</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>إدراج في القائمة</translation>
        </message>
        <message>
            <source>List of guests…</source>
            <translation>قائمة المدعوين…</translation>
        </message>
        <message>
            <source>Hours of this gate…</source>
            <translation>أوقات هذه البوابة…</translation>
        </message>
        <message>
            <source>F4 Walk-in…</source>
            <translation>زائر بلا تسجيل مسبق… (F4)</translation>
        </message>
        <message>
            <source>Send the person to the help desk.</source>
            <translation>وجِّه الشخص إلى مكتب المساعدة.</translation>
        </message>
        <message>
            <source>Type the person's name to find them.</source>
            <translation>اكتب اسم الشخص للعثور عليه.</translation>
        </message>
        <message>
            <source>Ask for the badge of this event, or type the person's name.</source>
            <translation>اطلب شارة هذه الفعالية أو اكتب اسم الشخص.</translation>
        </message>
        <message>
            <source>Ask for the newer badge, or print another one.</source>
            <translation>اطلب الشارة الأحدث، أو اطبع شارة أخرى.</translation>
        </message>
        <message>
            <source>This registration was cancelled.</source>
            <translation>أُلغي هذا التسجيل.</translation>
        </message>
        <message>
            <source>This session has a list of its own. Ask whoever leads it.</source>
            <translation>لهذه الجلسة قائمة خاصة بها. اسأل المسؤول عنها.</translation>
        </message>
        <message>
            <source>Wait until somebody leaves, or ask whoever leads the session.</source>
            <translation>انتظر حتى يغادر أحدهم، أو اسأل المسؤول عن الجلسة.</translation>
        </message>
        <message>
            <source>Check that the right gate is chosen above.</source>
            <translation>تأكد من اختيار البوابة الصحيحة أعلاه.</translation>
        </message>
        <message>
            <source>Admit %1 anyway?</source>
            <translation>السماح بدخول %1 استثناءً؟</translation>
        </message>
        <message>
            <source>Why? The reason is kept with the scan.</source>
            <translation>ما السبب؟ يُحفظ السبب مع المسح.</translation>
        </message>
        <message>
            <source>Admit</source>
            <translation>السماح بالدخول</translation>
        </message>
        <message>
            <source>Asked for by whoever leads the session</source>
            <translation>بطلب من المسؤول عن الجلسة</translation>
        </message>
        <message>
            <source>Replaces somebody who is on the list</source>
            <translation>بديل عن شخص مدرج في القائمة</translation>
        </message>
        <message>
            <source>Whom does %1 leave with?</source>
            <translation>مع من يغادر %1؟</translation>
        </message>
        <message>
            <source>The name of who came along. It is kept with this exit.</source>
            <translation>اسم المرافق. يُحفظ مع تسجيل هذا الخروج.</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <translation>ملاحظة عن %1</translation>
        </message>
        <message>
            <source>Every desk reads it when this person comes in. Empty takes it away.</source>
            <translation>تظهر على كل المكاتب عند حضور هذا الشخص. اتركها فارغة لحذفها.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>due</name>
        <message>
            <source>Removing</source>
            <translation>حذف البيانات</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>Data was removed, but the file and its older copies still have to be cleaned.</source>
            <translation>حُذفت بيانات، لكن الملف ونسخه الأقدم لم تُنظَّف بعد.</translation>
        </message>
        <message>
            <source>Clean them now</source>
            <translation>تنظيفها الآن</translation>
        </message>
        <message>
            <source>Due to be removed since %2: %1.</source>
            <translation>حلّ موعد حذفها منذ %2: %1.</translation>
        </message>
    </context>
    <context>
        <name>elsewhere</name>
        <message>
            <source>This event was handed over to another laptop on %1. What is scanned here isn't known there. Nothing was recorded yet.</source>
            <translation>سُلِّمت هذه الفعالية إلى حاسوب محمول آخر في %1. ما يُمسح هنا لا يُعرف هناك. لم يُسجَّل شيء بعد.</translation>
        </message>
        <message>
            <source>Not admitted</source>
            <translation>لم يُسمح بالدخول</translation>
        </message>
        <message>
            <source>Scan here all the same</source>
            <translation>المسح هنا مع ذلك</translation>
        </message>
        <message>
            <source>Don't scan here</source>
            <translation>عدم المسح هنا</translation>
        </message>
    </context>
    <context>
        <name>file_dialogs</name>
        <message>
            <source>Look in:</source>
            <translation>البحث في:</translation>
        </message>
        <message>
            <source>Kind of file:</source>
            <translation>نوع الملف:</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>Guests come in here. Scan a badge, or type two letters of a name in either script: the field is always ready, wherever you clicked.</source>
            <translation>يدخل الضيوف من هنا. امسح شارة، أو اكتب حرفين من الاسم بأي من الكتابتين: الحقل جاهز دائمًا أينما نقرت.</translation>
        </message>
        <message>
            <source>Checks in the one who was found, or answers a refusal</source>
            <translation>يسجل حضور من عُثر عليه، أو يعالج رفضًا</translation>
        </message>
        <message>
            <source>Adds somebody who is on no list</source>
            <translation>يضيف من ليس في أي قائمة</translation>
        </message>
        <message>
            <source>Takes the last scan back; its button says whose</source>
            <translation>يتراجع عن آخر مسح، وعلى الزر اسم صاحبه</translation>
        </message>
        <message>
            <source>Prints a badge, a further one with a new code</source>
            <translation>يطبع شارة، وكل شارة أخرى برمز جديد</translation>
        </message>
        <message>
            <source>Somebody is refused</source>
            <translation>رُفض دخول أحدهم</translation>
        </message>
        <message>
            <source>The line below the colour says why, the buttons what can be done. Enter in the empty field presses the first of them.</source>
            <translation>السطر تحت اللون يبيّن السبب، والأزرار ما يمكن فعله. ضغط Enter في الحقل الفارغ يشغِّل أولها.</translation>
        </message>
        <message>
            <source>Scanning at a room, a session or for receivers</source>
            <translation>المسح عند قاعة أو جلسة أو لأجهزة الاستقبال</translation>
        </message>
        <message>
            <source>Choose the gate beside the field. Being in at the entrance and being in at a session are two things. For a way out, choose “out”.</source>
            <translation>اختر البوابة بجانب الحقل. الدخول من المدخل شيء ودخول الجلسة شيء آخر. لتسجيل المغادرة اختر «خروج».</translation>
        </message>
        <message>
            <source>The scanner does nothing, or types nonsense</source>
            <translation>الماسح لا يعمل أو يكتب نصًا غير مفهوم</translation>
        </message>
        <message>
            <source>Open the desk's menu at the bottom and choose “Test my scanner”: it says what arrives and what to change.</source>
            <translation>افتح قائمة المكتب في الأسفل واختر «اختبار الماسح»: يبيّن ما يصل وما يجب تغييره.</translation>
        </message>
        <message>
            <source>Everybody at the event, in both scripts: found, corrected, added, and what happened to each of them.</source>
            <translation>كل من في الفعالية، بالكتابتين: البحث عنهم وتصحيح بياناتهم وإضافتهم، وما جرى لكل منهم.</translation>
        </message>
        <message>
            <source>Opens the chosen person</source>
            <translation>يفتح الشخص المختار</translation>
        </message>
        <message>
            <source>Takes back what was done last, by name</source>
            <translation>يتراجع عن آخر إجراء ويذكر اسمه</translation>
        </message>
        <message>
            <source>Leaves the person without saving</source>
            <translation>يغادر صفحة الشخص دون حفظ</translation>
        </message>
        <message>
            <source>The same for several people</source>
            <translation>الإجراء نفسه لعدة أشخاص</translation>
        </message>
        <message>
            <source>Choose them with Ctrl or Shift: category, note, cancel, check in and print are then for all of them.</source>
            <translation>اخترهم مع Ctrl أو Shift: عندئذ تشملهم جميعًا الفئة والملاحظة والإلغاء وتسجيل الحضور والطباعة.</translation>
        </message>
        <message>
            <source>One person stands here twice</source>
            <translation>شخص واحد له قيدان هنا</translation>
        </message>
        <message>
            <source>“Possible duplicates” above the list compares both, field by field. Merging can be taken back, later, too.</source>
            <translation>«التكرارات المحتملة» فوق القائمة تقارن القيدين حقلًا حقلًا. يمكن التراجع عن الدمج، ولو لاحقًا.</translation>
        </message>
        <message>
            <source>Receivers, and lists on paper</source>
            <translation>أجهزة الاستقبال والقوائم الورقية</translation>
        </message>
        <message>
            <source>They are views of this page: who has which receiver, and lists to tick when nothing works, with the times entered afterwards.</source>
            <translation>هي عروض في هذه الصفحة: من لديه أي جهاز، وقوائم للتأشير عند تعطل كل شيء، تُدخَل أوقاتها لاحقًا.</translation>
        </message>
        <message>
            <source>What badges look like, who gets which, and printing many of them. What you see is what prints.</source>
            <translation>شكل الشارات، ومن يحصل على أي منها، وطباعة عدد كبير منها. ما تراه هو ما يُطبع.</translation>
        </message>
        <message>
            <source>In the editor: takes the last change back</source>
            <translation>في المحرر: يتراجع عن آخر تغيير</translation>
        </message>
        <message>
            <source>Brings a removed design back</source>
            <translation>يعيد تصميمًا أُزيل</translation>
        </message>
        <message>
            <source>Lets go of the chosen field</source>
            <translation>يلغي اختيار الحقل</translation>
        </message>
        <message>
            <source>Printing the badges that were never printed</source>
            <translation>طباعة الشارات التي لم تُطبع بعد</translation>
        </message>
        <message>
            <source>Choose who, the order and the printer or sheet, then print. A second run prints the same codes.</source>
            <translation>اختر الأشخاص والترتيب والطابعة أو الورقة، ثم اطبع. تكرار الطباعة يطبع الرموز نفسها.</translation>
        </message>
        <message>
            <source>Another design for a category</source>
            <translation>تصميم آخر لفئة</translation>
        </message>
        <message>
            <source>“Categories…” says who gets which design, or no badge. Start from one of the presets and change it with “Edit…”.</source>
            <translation>«الفئات…» تحدد التصميم الذي تحصل عليه كل فئة، أو عدم حصولها على شارة. ابدأ من أحد التصاميم الجاهزة وعدِّله عبر «تعديل…».</translation>
        </message>
        <message>
            <source>The print is off its place</source>
            <translation>الطباعة مزاحة عن مكانها</translation>
        </message>
        <message>
            <source>Open “Printer and queue” and move it by half a millimetre, then print a test badge. Each printer remembers its own.</source>
            <translation>افتح «الطابعة وطابور الطباعة» وأزِح الطباعة نصف مليمتر، ثم اطبع شارة تجريبية. تحتفظ كل طابعة بإزاحتها.</translation>
        </message>
        <message>
            <source>Sessions in their rooms, day by day, and what is wrong with them. The table shows the same as the grid, for keys and for screen readers.</source>
            <translation>الجلسات في قاعاتها يومًا بيوم، وما فيها من مشكلات. يعرض الجدول ما تعرضه الشبكة، للعمل بالمفاتيح ولقارئات الشاشة.</translation>
        </message>
        <message>
            <source>Opens the chosen session</source>
            <translation>يفتح الجلسة المختارة</translation>
        </message>
        <message>
            <source>Takes the last step back, a whole plan, too</source>
            <translation>يتراجع عن آخر خطوة، ولو كانت خطة كاملة</translation>
        </message>
        <message>
            <source>Puts back what is being carried</source>
            <translation>يعيد ما يُنقل إلى مكانه</translation>
        </message>
        <message>
            <source>Moving a session</source>
            <translation>نقل جلسة</translation>
        </message>
        <message>
            <source>Drag it, or carry it with the arrow keys: time, room and what would break are shown before you let go.</source>
            <translation>اسحبها أو انقلها بمفاتيح الأسهم: يظهر الوقت والقاعة وما سيُخالَف قبل أن تفلتها.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>The list below the grid says what is wrong, the worst first. “Fix…” offers what closes it, each one tried before.</source>
            <translation>القائمة تحت الشبكة تبيّن المشكلات، الأسوأ أولًا. «معالجة…» تعرض ما يعالجها، وكل حل جُرِّب قبل عرضه.</translation>
        </message>
        <message>
            <source>Planning all rooms at once</source>
            <translation>تخطيط كل القاعات دفعة واحدة</translation>
        </message>
        <message>
            <source>“Plan automatically…” gives every session a room and every language its interpreters. You see the difference before it counts.</source>
            <translation>«التخطيط التلقائي…» يعطي كل جلسة قاعة وكل لغة مترجميها. ترى الفرق قبل اعتماده.</translation>
        </message>
        <message>
            <source>Who interprets what and when: booths, people, coverage, hours and gaps are views of one plan.</source>
            <translation>من يترجم ماذا ومتى: الكبائن والأشخاص والتغطية وساعات العمل والثغرات عروض لخطة واحدة.</translation>
        </message>
        <message>
            <source>Opens the menu of a booth with all who could take it</source>
            <translation>يفتح قائمة الكابينة وفيها كل من يستطيع تولّيها</translation>
        </message>
        <message>
            <source>The day before, the day after</source>
            <translation>اليوم السابق، اليوم التالي</translation>
        </message>
        <message>
            <source>Takes the last change back, with its name</source>
            <translation>يتراجع عن آخر تغيير ويذكر اسمه</translation>
        </message>
        <message>
            <source>Closing a gap</source>
            <translation>سدّ ثغرة</translation>
        </message>
        <message>
            <source>The view “Gaps” says why each is open and what would help; “Apply” does it.</source>
            <translation>عرض «الثغرات» يبيّن سبب كل منها وما يفيد في سدّها، و«تطبيق» ينفّذه.</translation>
        </message>
        <message>
            <source>Somebody is ill, a session moves</source>
            <translation>مرض أحدهم أو نقل جلسة</translation>
        </message>
        <message>
            <source>“Something changed…” plans anew with as few changes as possible, and shows them before they count.</source>
            <translation>«حدث تغيير…» يعيد التخطيط بأقل ما يمكن من التغييرات، ويعرضها قبل اعتمادها.</translation>
        </message>
        <message>
            <source>What is allowed at this event</source>
            <translation>المسموح به في هذه الفعالية</translation>
        </message>
        <message>
            <source>“More”, then “Rules”: a profile, its numbers, and how much each rule matters.</source>
            <translation>«المزيد» ثم «القواعد»: نمط القواعد وأرقامه ومدى أهمية كل قاعدة.</translation>
        </message>
        <message>
            <source>Lists of people, programme and rooms come in here, from any spreadsheet, and lists and reports go out.</source>
            <translation>تدخل من هنا قوائم الأشخاص والبرنامج والقاعات من أي جدول بيانات، وتخرج القوائم والتقارير.</translation>
        </message>
        <message>
            <source>Chooses a list; dropping files on the page does, too</source>
            <translation>يختار قائمة، ويمكن أيضًا إفلات الملفات على الصفحة</translation>
        </message>
        <message>
            <source>Imports what is shown</source>
            <translation>يستورد المعروض</translation>
        </message>
        <message>
            <source>Takes the last import back as a whole</source>
            <translation>يتراجع عن آخر استيراد بالكامل</translation>
        </message>
        <message>
            <source>A column was not recognised</source>
            <translation>عمود لم يُتعرَّف عليه</translation>
        </message>
        <message>
            <source>In “Columns”, press Enter on it and choose our field. It is remembered for the next list with the same headings.</source>
            <translation>في «الأعمدة» اضغط Enter على العمود واختر الحقل المناسب. يُحفظ الاختيار للقائمة التالية ذات العناوين نفسها.</translation>
        </message>
        <message>
            <source>Sending the problems back</source>
            <translation>إعادة الملاحظات إلى المرسِل</translation>
        </message>
        <message>
            <source>“Save the problems in a copy of the list” colours the cells and says at each what is wrong.</source>
            <translation>«حفظ الملاحظات في نسخة من القائمة» يلوّن الخلايا ويذكر الخطأ عند كل منها.</translation>
        </message>
        <message>
            <source>An empty list to send out</source>
            <translation>قائمة فارغة للإرسال</translation>
        </message>
        <message>
            <source>The template is among the exports. It comes back recognised, in any of the four languages.</source>
            <translation>النموذج الفارغ ضمن القوائم المصدَّرة. يُتعرَّف عليه عند عودته بأي من اللغات الأربع.</translation>
        </message>
        <message>
            <source>How many have come, how fast, from where, and who is awaited. It counts people, not scans.</source>
            <translation>عدد من وصلوا، وبأي سرعة، ومن أين، ومن يُنتظر. تُحتسب الأعداد بالأشخاص لا بعمليات المسح.</translation>
        </message>
        <message>
            <source>Figures for a funder</source>
            <translation>أرقام لجهة ممولة</translation>
        </message>
        <message>
            <source>Reports are on the page of lists: attendance by day, session and organisation, as Excel or PDF.</source>
            <translation>التقارير في صفحة القوائم: الحضور حسب اليوم والجلسة والمؤسسة، بصيغة إكسل أو PDF.</translation>
        </message>
        <message>
            <source>A figure looks wrong</source>
            <translation>رقم يبدو خاطئًا</translation>
        </message>
        <message>
            <source>Times are those of the event's time zone, and a test badge or a scan that was taken back is not counted.</source>
            <translation>الأوقات بالمنطقة الزمنية للفعالية، ولا تُحتسب الشارة التجريبية ولا المسح الذي تم التراجع عنه.</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>All about one event is in one file on this computer. Make a new one, open the one you were sent, or look around in the sample.</source>
            <translation>كل ما يخص الفعالية الواحدة في ملف واحد على هذا الجهاز. أنشئ ملفًا جديدًا، أو افتح ملفًا أُرسل إليك، أو استكشف الفعالية النموذجية.</translation>
        </message>
        <message>
            <source>Tells about whatever page you are on</source>
            <translation>يشرح الصفحة التي أنت فيها</translation>
        </message>
        <message>
            <source>A new event</source>
            <translation>فعالية جديدة</translation>
        </message>
        <message>
            <source>Give it a name, its days, its time zone and languages. Then import a list: the check-in page shows what is still to do.</source>
            <translation>حدِّد اسمها وأيامها ومنطقتها الزمنية ولغاتها. ثم استورد قائمة: تبيّن صفحة تسجيل الحضور ما بقي إنجازه.</translation>
        </message>
        <message>
            <source>Several laptops</source>
            <translation>عدة حواسيب محمولة</translation>
        </message>
        <message>
            <source>The first one shares its event: in the desk's menu at the bottom. On the others, choose “Join an event…” here and scan the code.</source>
            <translation>الحاسوب الأول يشارك فعاليته: في قائمة المكتب في الأسفل. على الحواسيب الأخرى اختر هنا «الانضمام إلى فعالية…» وامسح الرمز.</translation>
        </message>
        <message>
            <source>Several desks</source>
            <translation>عدة مكاتب استقبال</translation>
        </message>
        <message>
            <source>Laptops on one network check people in together. Each decides at once from its own copy, and goes on alone when the network fails.</source>
            <translation>حواسيب على شبكة واحدة تسجّل الحضور معًا. يقرر كل منها فورًا من نسخته، ويتابع وحده عند انقطاع الشبكة.</translation>
        </message>
        <message>
            <source>Sharing and joining</source>
            <translation>المشاركة والانضمام</translation>
        </message>
        <message>
            <source>“Other desks” at the bottom shares the event and shows a code for each kind of desk. A door gets no telephone numbers and e-mails.</source>
            <translation>«المكاتب الأخرى» في الأسفل تشارك الفعالية وتعرض رمزًا لكل نوع من المكاتب. مكتب الدخول لا يحصل على أرقام الهواتف ولا على عناوين البريد الإلكتروني.</translation>
        </message>
        <message>
            <source>The network is gone</source>
            <translation>انقطعت الشبكة</translation>
        </message>
        <message>
            <source>Go on scanning. What was done meanwhile comes together afterwards, and who was let in twice is listed until somebody has looked at it.</source>
            <translation>تابع المسح. يُجمع لاحقًا ما أُنجز في هذه الأثناء، ويُدرج كل دخول مزدوج إلى أن يراجعه أحد.</translation>
        </message>
        <message>
            <source>The first laptop is lost</source>
            <translation>فُقد الحاسوب الأول</translation>
        </message>
        <message>
            <source>In the list of desks, an organiser's laptop goes on from its own copy. The others join it once with the new code.</source>
            <translation>في قائمة المكاتب يتابع حاسوب الجهة المنظِّمة من نسخته. تنضم إليه الحواسيب الأخرى مرة واحدة بالرمز الجديد.</translation>
        </message>
        <message>
            <source>A room without any network</source>
            <translation>قاعة بلا أي شبكة</translation>
        </message>
        <message>
            <source>“Exchange by stick” in the list of desks writes what is known here into an encrypted file, and reads what the others wrote.</source>
            <translation>«التبادل عبر ذاكرة USB» في قائمة المكاتب يكتب ما هو معروف هنا في ملف مشفَّر، ويقرأ ما كتبته المكاتب الأخرى.</translation>
        </message>
        <message>
            <source>Keys on every page</source>
            <translation>مفاتيح تعمل في كل الصفحات</translation>
        </message>
        <message>
            <source>Function keys work under every keyboard layout, Arabic ones, too.</source>
            <translation>مفاتيح الوظائف تعمل مع كل تخطيطات لوحة المفاتيح، ومنها العربية.</translation>
        </message>
        <message>
            <source>The pages, as their buttons on the rail say</source>
            <translation>الصفحات، كما هو مبيَّن على أزرار الشريط الجانبي</translation>
        </message>
        <message>
            <source>The greeting screen for guests</source>
            <translation>شاشة الترحيب للضيوف</translation>
        </message>
        <message>
            <source>Locks this desk; nobody's name is seen</source>
            <translation>يقفل هذا المكتب، فلا يظهر اسم أحد</translation>
        </message>
        <message>
            <source>All settings, with a search</source>
            <translation>كل الإعدادات مع إمكان البحث</translation>
        </message>
        <message>
            <source>Language, colours, size of the text</source>
            <translation>اللغة والألوان وحجم النص</translation>
        </message>
        <message>
            <source>At the bottom of the window. They change at once.</source>
            <translation>في أسفل النافذة، وتتغير على الفور.</translation>
        </message>
    </context>
    <context>
        <name>interpreting</name>
        <message>
            <source>This person is no longer on the list.</source>
            <translation>لم يعد هذا الشخص في القائمة.</translation>
        </message>
        <message>
            <source>Nothing is interpreted there.</source>
            <translation>لا ترجمة هناك.</translation>
        </message>
        <message>
            <source>Opens: %1</source>
            <translation>يفتح ثغرة: %1</translation>
        </message>
        <message>
            <source>Closes: %1</source>
            <translation>يسدّ: %1</translation>
        </message>
        <message>
            <source>Breaks nothing</source>
            <translation>لا يخالف أي قاعدة</translation>
        </message>
        <message>
            <source>Sessions without a room</source>
            <translation>جلسات بلا قاعة</translation>
        </message>
        <message>
            <source>Changes of room without enough time</source>
            <translation>تبديل القاعات دون وقت كافٍ</translation>
        </message>
        <message>
            <source>Seats, booths and receivers short</source>
            <translation>نقص في المقاعد والكبائن وأجهزة الاستقبال</translation>
        </message>
        <message>
            <source>Seats left empty, series torn apart</source>
            <translation>مقاعد شاغرة، سلاسل مفرَّقة</translation>
        </message>
        <message>
            <source>Languages that nobody interprets</source>
            <translation>لغات لا يترجمها أحد</translation>
        </message>
        <message>
            <source>Seats missing in booths</source>
            <translation>مقاعد ناقصة في الكبائن</translation>
        </message>
        <message>
            <source>Changes against the plan in force</source>
            <translation>التغييرات عن الخطة السارية</translation>
        </message>
        <message>
            <source>Relay, retour, one alone</source>
            <translation>الترجمة عبر لغة وسيطة أو إلى اللغة (ب)، والعمل منفردًا</translation>
        </message>
        <message>
            <source>Long days, uneven work</source>
            <translation>أيام طويلة، عمل غير متوازن</translation>
        </message>
        <message>
            <source>Changes of room, teams torn apart</source>
            <translation>تنقل بين القاعات، فرق مفرَّقة</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message>
            <source>mobile booth %1</source>
            <translation>كابينة متنقلة %1</translation>
        </message>
        <message>
            <source>booth %1</source>
            <translation>كابينة %1</translation>
        </message>
        <message>
            <source>Not planned</source>
            <translation>خارج الخطة</translation>
        </message>
        <message>
            <source>GAP – assign</source>
            <translation>ثغرة – تكليف</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>غير مغطاة</translation>
        </message>
        <message>
            <source>on the way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>الغداء</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>لم يُخطَّط لشيء بعد</translation>
        </message>
        <message>
            <source>Coverage %1 %</source>
            <translation>التغطية ‎%1%</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>need %1, have %2</source>
            <translation>المطلوب %1، المتوفر %2</translation>
        </message>
        <message>
            <source>gap %1</source>
            <translation>النقص %1</translation>
        </message>
        <message>
            <source>%1 short with %2</source>
            <translation>نقص مشترك %1 مع %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>A day: long from / at most</source>
            <translation>اليوم: طويل من / الحد الأقصى</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>طويل أكثر مما يجوز</translation>
        </message>
        <message>
            <source>long</source>
            <translation>طويل</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>nobody from %1 into %2</source>
            <translation>لا أحد يترجم من %1 إلى %2</translation>
        </message>
        <message>
            <source>nobody into %1</source>
            <translation>لا ترجمة إلى %1</translation>
        </message>
        <message>
            <source>%1: %2 missing in the booth</source>
            <translation>%1: عدد الناقصين في الكابينة %2</translation>
        </message>
        <message>
            <source>%1: %2 – %3</source>
            <translation>%1: %2 – %3</translation>
        </message>
        <message>
            <source>has not the languages</source>
            <translation>ليست لديه هذه اللغات</translation>
        </message>
        <message>
            <source>is not here then</source>
            <translation>غير موجود حينها</translation>
        </message>
        <message>
            <source>is not cleared for closed meetings</source>
            <translation>بلا تصريح بالاجتماعات المغلقة</translation>
        </message>
        <message>
            <source>works in {item} then</source>
            <translation>يعمل حينها في {item}</translation>
        </message>
        <message>
            <source>{minutes} of {limit} minutes to reach {item}</source>
            <translation>{minutes} دقيقة للوصول إلى {item} (المطلوب {limit})</translation>
        </message>
        <message>
            <source>would work {minutes} of {limit} minutes</source>
            <translation>سيعمل {minutes} دقيقة (الحد {limit})</translation>
        </message>
        <message>
            <source>would work {minutes} of {limit} minutes in 4 hours</source>
            <translation>سيعمل {minutes} دقيقة خلال 4 ساعات (الحد {limit})</translation>
        </message>
        <message>
            <source>would have no {limit} minutes for lunch</source>
            <translation>لن تبقى له {limit} دقيقة للغداء</translation>
        </message>
        <message>
            <source>a day of {minutes} minutes, {limit} at most</source>
            <translation>طول يومه {minutes} دقيقة (الحد {limit})</translation>
        </message>
        <message>
            <source>{minutes} of {limit} minutes of rest overnight</source>
            <translation>راحته الليلية {minutes} دقيقة (المطلوب {limit})</translation>
        </message>
        <message>
            <source>is free</source>
            <translation>متفرغ</translation>
        </message>
        <message>
            <source>%1 into %2 in %3</source>
            <translation>%1 إلى %2 في %3</translation>
        </message>
    </context>
    <context>
        <name>matters</name>
        <message>
            <source>Receiver %1</source>
            <translation>جهاز الاستقبال %1</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>المخرج</translation>
        </message>
        <message>
            <source>Door of %1</source>
            <translation>باب %1</translation>
        </message>
        <message>
            <source>Came first</source>
            <translation>الدخول الأول</translation>
        </message>
        <message>
            <source>Let in once more</source>
            <translation>الدخول مرة أخرى</translation>
        </message>
        <message>
            <source>Counts now</source>
            <translation>المعتمدة الآن</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>القيمة الأخرى</translation>
        </message>
        <message>
            <source>Has it by the list</source>
            <translation>الجهاز لديه بحسب القائمة</translation>
        </message>
        <message>
            <source>Was lent it, too</source>
            <translation>سُلِّم إليه أيضًا</translation>
        </message>
        <message>
            <source>The first one</source>
            <translation>الأول</translation>
        </message>
        <message>
            <source>The later one</source>
            <translation>اللاحق</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>moving</name>
        <message>
            <source>Event files (%1)</source>
            <translation>ملفات الفعاليات (%1)</translation>
        </message>
        <message>
            <source>Copying the event</source>
            <translation>نسخ الفعالية</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Check-in</source>
            <translation>الاستقبال</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>الشارات</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>المترجمون</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>لوحة المتابعة</translation>
        </message>
    </context>
    <context>
        <name>passphrase</name>
        <message>
            <source>With a passphrase, a lost laptop gives away nothing of the people on the list.</source>
            <translation>مع عبارة مرور، لا يكشف الحاسوب المفقود شيئًا عمن في القائمة.</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>‏Caps Lock قيد التشغيل.</translation>
        </message>
    </context>
    <context>
        <name>plan_problems</name>
        <message>
            <source>Looking for problems</source>
            <translation>البحث عن المشكلات</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>nobody from %1 into %2</source>
            <translation>لا أحد يترجم من %1 إلى %2</translation>
        </message>
        <message>
            <source>too few people for %1</source>
            <translation>فريق ناقص: %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
    </context>
    <context>
        <name>planning</name>
        <message>
            <source>Comparing the plans</source>
            <translation>مقارنة الخطط</translation>
        </message>
        <message>
            <source>Planning rooms and interpreters</source>
            <translation>تخطيط القاعات والمترجمين الفوريين</translation>
        </message>
        <message>
            <source>Saving the plan</source>
            <translation>حفظ الخطة</translation>
        </message>
        <message>
            <source>Nothing stays open.</source>
            <translation>لم يبق شيء معلَّقًا.</translation>
        </message>
        <message>
            <source>Planned in %1 s.</source>
            <translation>اكتمل التخطيط في %1 ث.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>No printer is chosen. Choose one, or save the badge.</source>
            <translation>لم تُختر طابعة. اختر طابعة أو احفظ الشارة.</translation>
        </message>
        <message>
            <source>Save badge</source>
            <translation>حفظ الشارة</translation>
        </message>
        <message>
            <source>badge</source>
            <translation>شارة</translation>
        </message>
        <message>
            <source>Making the badge</source>
            <translation>إنشاء الشارة</translation>
        </message>
        <message>
            <source>Badge saved as %1</source>
            <translation>حُفظت الشارة باسم %1</translation>
        </message>
        <message>
            <source>Badge waits for %1</source>
            <translation>الشارة تنتظر %1</translation>
        </message>
        <message>
            <source>Badge waits: %1 – %2</source>
            <translation>الشارة تنتظر: %1 – %2</translation>
        </message>
        <message>
            <source>Badge sent to %1</source>
            <translation>أُرسلت الشارة إلى %1</translation>
        </message>
        <message>
            <source>Badge printed on %1</source>
            <translation>طُبعت الشارة على %1</translation>
        </message>
        <message>
            <source>Badge not printed: %1</source>
            <translation>لم تُطبع الشارة: %1</translation>
        </message>
        <message>
            <source>Did the badge come out? Say so in the print queue.</source>
            <translation>هل خرجت الشارة؟ أجب في طابور الطباعة.</translation>
        </message>
        <message>
            <source>The badge is on its way already.</source>
            <translation>الشارة في الطريق إلى الطابعة من قبل.</translation>
        </message>
        <message>
            <source>People of this category get no badge.</source>
            <translation>لا شارات لهذه الفئة.</translation>
        </message>
        <message>
            <source>No printer is chosen.</source>
            <translation>لم تُختر طابعة.</translation>
        </message>
    </context>
    <context>
        <name>programme</name>
        <message>
            <source>Mended: %1</source>
            <translation>يُعالَج: %1</translation>
        </message>
        <message>
            <source>It fits here</source>
            <translation>مكان مناسب</translation>
        </message>
        <message>
            <source>To %1 (%2)</source>
            <translation>إلى %1 (%2)</translation>
        </message>
        <message>
            <source>Change rooms with %1 (%2)</source>
            <translation>تبادل القاعتين مع %1 (%2)</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>وعندئذ: %1</translation>
        </message>
        <message>
            <source>Looking for places that fit</source>
            <translation>البحث عن أماكن مناسبة</translation>
        </message>
    </context>
    <context>
        <name>protecting</name>
        <message>
            <source>Encrypting the event</source>
            <translation>تشفير الفعالية</translation>
        </message>
        <message>
            <source>Removing the passphrase</source>
            <translation>إزالة عبارة المرور</translation>
        </message>
        <message>
            <source>Removing the copies</source>
            <translation>حذف النسخ</translation>
        </message>
        <message>
            <source>Copies from before</source>
            <translation>نسخ سابقة</translation>
        </message>
        <message>
            <source>A new, encrypted copy was made already.</source>
            <translation>أُنشئت نسخة جديدة مشفَّرة.</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>حذفها</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>إبقاؤها</translation>
        </message>
    </context>
    <context>
        <name>roles</name>
        <message>
            <source>Fast lane</source>
            <translation>المسار السريع</translation>
        </message>
        <message>
            <source>Help desk</source>
            <translation>مكتب المساعدة</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>الجهة المنظِّمة</translation>
        </message>
        <message>
            <source>Name of this desk…</source>
            <translation>اسم هذا المكتب…</translation>
        </message>
        <message>
            <source>This desk works as</source>
            <translation>دور هذا المكتب</translation>
        </message>
        <message>
            <source>The organiser's PIN…</source>
            <translation>الرقم السري للجهة المنظِّمة…</translation>
        </message>
        <message>
            <source>All settings…</source>
            <translation>كل الإعدادات…</translation>
        </message>
        <message>
            <source>Other desks</source>
            <translation>المكاتب الأخرى</translation>
        </message>
        <message>
            <source>Test my scanner…</source>
            <translation>اختبار الماسح…</translation>
        </message>
        <message>
            <source>Ready for the door?</source>
            <translation>هل كل شيء جاهز لاستقبال الضيوف؟</translation>
        </message>
        <message>
            <source>Greeting screen</source>
            <translation>شاشة الترحيب</translation>
        </message>
        <message>
            <source>Kiosk: guests scan their badges themselves</source>
            <translation>كشك الخدمة الذاتية: يمسح الضيوف شاراتهم بأنفسهم</translation>
        </message>
        <message>
            <source>Lock this desk</source>
            <translation>قفل هذا المكتب</translation>
        </message>
        <message>
            <source>Add a laptop…</source>
            <translation>إضافة حاسوب محمول…</translation>
        </message>
        <message>
            <source>Share this event…</source>
            <translation>مشاركة هذه الفعالية…</translation>
        </message>
        <message>
            <source>All desks…</source>
            <translation>كل المكاتب…</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>What is still to do before the door opens</source>
            <translation>ما بقي إنجازه قبل فتح الباب</translation>
        </message>
        <message>
            <source>ready checklist strip first steps</source>
            <translation>جاهزية قائمة تحقق شريط خطوات أولى بداية</translation>
        </message>
        <message>
            <source>The list on the check-in page comes back.</source>
            <translation>تعود القائمة إلى صفحة تسجيل الحضور.</translation>
        </message>
        <message>
            <source>Show again</source>
            <translation>إظهار من جديد</translation>
        </message>
        <message>
            <source>The program's own notes</source>
            <translation>سجلات البرنامج الداخلية</translation>
        </message>
        <message>
            <source>log file folder error report support</source>
            <translation>سجل ملف مجلد خطأ تقرير دعم</translation>
        </message>
        <message>
            <source>They hold no names. Send them along with a question.</source>
            <translation>لا أسماء فيها. أرسلها مع سؤالك.</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>فتح مجلد السجلات</translation>
        </message>
        <message>
            <source>About Event Desk</source>
            <translation>حول Event Desk</translation>
        </message>
        <message>
            <source>version licence copyright system facts computer</source>
            <translation>إصدار رخصة حقوق نظام معلومات جهاز</translation>
        </message>
        <message>
            <source>Version and licences…</source>
            <translation>الإصدار والرخص…</translation>
        </message>
        <message>
            <source>Second place for backups</source>
            <translation>المكان الثاني للنسخ الاحتياطية</translation>
        </message>
        <message>
            <source>stick disk copy folder drive safe</source>
            <translation>ذاكرة محمولة فلاش قرص نسخة مجلد محرك أمان</translation>
        </message>
        <message>
            <source>Another disk than this computer's own, so that a broken one loses nothing.</source>
            <translation>قرص غير قرص هذا الجهاز، فلا يضيع شيء إذا تعطل أحدهما.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>How soon after a change a backup is made</source>
            <translation>مهلة إنشاء نسخة احتياطية بعد أي تغيير</translation>
        </message>
        <message>
            <source>interval minutes often automatic</source>
            <translation>مدة فترة دقائق تكرار تلقائي</translation>
        </message>
        <message>
            <source>A backup at this moment</source>
            <translation>نسخة احتياطية في هذه اللحظة</translation>
        </message>
        <message>
            <source>copy save now</source>
            <translation>نسخ حفظ الآن</translation>
        </message>
        <message>
            <source>They are made by themselves, too, after changes.</source>
            <translation>تُنشأ أيضًا تلقائيًا بعد التغييرات.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>إنشاء نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>Going back to a backup</source>
            <translation>الرجوع إلى نسخة احتياطية</translation>
        </message>
        <message>
            <source>restore bring back lost</source>
            <translation>استعادة استرجاع مفقود ضائع</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Passphrase of the event's file</source>
            <translation>عبارة مرور ملف الفعالية</translation>
        </message>
        <message>
            <source>encrypt password protect lost laptop theft</source>
            <translation>تشفير كلمة مرور حماية حاسوب مفقود سرقة</translation>
        </message>
        <message>
            <source>Set or change…</source>
            <translation>وضع أو تغيير…</translation>
        </message>
        <message>
            <source>Going on at another laptop</source>
            <translation>المتابعة على حاسوب محمول آخر</translation>
        </message>
        <message>
            <source>hand over move computer code</source>
            <translation>تسليم نقل حاسوب جهاز رمز</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>تسليم…</translation>
        </message>
        <message>
            <source>Name in %1</source>
            <translation>الاسم (%1)</translation>
        </message>
        <message>
            <source>Gulf and North Africa: %1</source>
            <translation>الخليج وشمال أفريقيا: %1</translation>
        </message>
        <message>
            <source>Levant and Iraq: %1</source>
            <translation>بلاد الشام والعراق: %1</translation>
        </message>
        <message>
            <source>Sessions keep their moments: with another zone their times on the programme read otherwise.</source>
            <translation>تبقى الجلسات في لحظاتها نفسها: مع منطقة زمنية أخرى تظهر أوقاتها في البرنامج بشكل مختلف.</translation>
        </message>
        <message>
            <source>title of the event</source>
            <translation>عنوان اسم الفعالية</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>city hotel venue address</source>
            <translation>مدينة فندق مكان عنوان</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>dates days beginning</source>
            <translation>تواريخ أيام بداية</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>dates days end</source>
            <translation>تواريخ أيام نهاية</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>clock hours UTC country city</source>
            <translation>ساعة ساعات توقيت عالمي بلد مدينة</translation>
        </message>
        <message>
            <source>Languages of the event</source>
            <translation>لغات الفعالية</translation>
        </message>
        <message>
            <source>interpretation Arabic English French Spanish</source>
            <translation>ترجمة فورية العربية الإنجليزية الفرنسية الإسبانية</translation>
        </message>
        <message>
            <source>Names of the months in Arabic</source>
            <translation>أسماء الأشهر بالعربية</translation>
        </message>
        <message>
            <source>dates calendar Levant Gulf June</source>
            <translation>تواريخ تقويم الشام الخليج يونيو حزيران</translation>
        </message>
        <message>
            <source>Digits in Arabic texts and papers</source>
            <translation>الأرقام في النصوص والأوراق العربية</translation>
        </message>
        <message>
            <source>numbers figures Arabic-Indic Western</source>
            <translation>أرقام أعداد هندية عربية غربية</translation>
        </message>
        <message>
            <source>Which design each category's badge has</source>
            <translation>تصميم الشارة لكل فئة</translation>
        </message>
        <message>
            <source>badge default speaker colour</source>
            <translation>شارة افتراضي متحدث لون</translation>
        </message>
        <message>
            <source>Designs of categories…</source>
            <translation>تصاميم الفئات…</translation>
        </message>
        <message>
            <source>Rules for rooms, interpreters and their breaks</source>
            <translation>قواعد القاعات والمترجمين الفوريين واستراحاتهم</translation>
        </message>
        <message>
            <source>plan turn team hours profile limits booth</source>
            <translation>خطة تناوب فريق ساعات نمط حدود كابينة</translation>
        </message>
        <message>
            <source>Rules for plans…</source>
            <translation>قواعد الخطط…</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>حسب إعداد الجهاز</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>With all details</source>
            <translation>بكل التفاصيل</translation>
        </message>
        <message>
            <source>Large colour, for a noisy hall</source>
            <translation>لون كبير، لقاعة صاخبة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>Loud</source>
            <translation>مرتفع</translation>
        </message>
        <message>
            <source>As the event</source>
            <translation>حسب إعداد الفعالية</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>theme light dark night black white contrast</source>
            <translation>مظهر فاتح داكن ليل أسود أبيض تباين</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>font letters bigger smaller zoom eyes</source>
            <translation>خط حروف أكبر أصغر تكبير عين</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <source>Arabic English French Spanish translation</source>
            <translation>العربية الإنجليزية الفرنسية الإسبانية ترجمة</translation>
        </message>
        <message>
            <source>Digits on this computer</source>
            <translation>الأرقام على هذا الجهاز</translation>
        </message>
        <message>
            <source>They are seen while the window speaks Arabic.</source>
            <translation>تظهر عندما تكون النافذة بالعربية.</translation>
        </message>
        <message>
            <source>Name of this desk</source>
            <translation>اسم هذا المكتب</translation>
        </message>
        <message>
            <source>laptop number station</source>
            <translation>حاسوب محمول رقم محطة</translation>
        </message>
        <message>
            <source>Different from all other desks: scans are kept under it.</source>
            <translation>مختلف عن أسماء المكاتب الأخرى: تُحفظ عمليات المسح تحته.</translation>
        </message>
        <message>
            <source>This desk works as</source>
            <translation>دور هذا المكتب</translation>
        </message>
        <message>
            <source>role rights fast lane help desk organiser volunteer</source>
            <translation>دور صلاحيات مسار سريع مكتب مساعدة جهة منظمة متطوع</translation>
        </message>
        <message>
            <source>More rights need the organiser's PIN.</source>
            <translation>الصلاحيات الأوسع تحتاج إلى الرقم السري للجهة المنظِّمة.</translation>
        </message>
        <message>
            <source>The organiser's PIN</source>
            <translation>الرقم السري للجهة المنظِّمة</translation>
        </message>
        <message>
            <source>password code protect guard</source>
            <translation>كلمة مرور رمز حماية</translation>
        </message>
        <message>
            <source>Set or take away…</source>
            <translation>تعيين أو إزالة…</translation>
        </message>
        <message>
            <source>Sound of the answers</source>
            <translation>صوت النتائج</translation>
        </message>
        <message>
            <source>volume loud quiet mute beep</source>
            <translation>مستوى الصوت مرتفع منخفض كتم صفير</translation>
        </message>
        <message>
            <source>Answers at the door</source>
            <translation>النتائج عند الباب</translation>
        </message>
        <message>
            <source>large card colour noisy hall</source>
            <translation>بطاقة كبيرة لون قاعة صاخبة</translation>
        </message>
        <message>
            <source>Greeting screen</source>
            <translation>شاشة الترحيب</translation>
        </message>
        <message>
            <source>second display monitor welcome F11</source>
            <translation>شاشة ثانية ترحيب F11</translation>
        </message>
        <message>
            <source>Guests see their names on a second display (F11).</source>
            <translation>يرى الضيوف أسماءهم على شاشة ثانية (F11).</translation>
        </message>
        <message>
            <source>Show or hide</source>
            <translation>إظهار أو إخفاء</translation>
        </message>
        <message>
            <source>Test my scanner</source>
            <translation>اختبار الماسح</translation>
        </message>
        <message>
            <source>barcode QR code reader keyboard layout</source>
            <translation>باركود رمز QR قارئ لوحة مفاتيح تخطيط</translation>
        </message>
        <message>
            <source>Says what arrives and what to change on the scanner.</source>
            <translation>يبيّن ما يصل وما يجب تغييره في الماسح.</translation>
        </message>
        <message>
            <source>Test…</source>
            <translation>اختبار…</translation>
        </message>
        <message>
            <source>Offer this computer's camera for scanning</source>
            <translation>إتاحة كاميرا هذا الجهاز للمسح</translation>
        </message>
        <message>
            <source>webcam picture video</source>
            <translation>كاميرا ويب صورة فيديو</translation>
        </message>
        <message>
            <source>Printer of this desk, its test and its queue</source>
            <translation>طابعة هذا المكتب واختبارها وطابورها</translation>
        </message>
        <message>
            <source>label sheet paper nudge margin test badge queue</source>
            <translation>ملصق ورقة ورق إزاحة هامش شارة تجريبية طابور</translation>
        </message>
        <message>
            <source>Printer and queue…</source>
            <translation>الطابعة والطابور…</translation>
        </message>
        <message>
            <source>Print a badge when somebody comes in for the first time</source>
            <translation>طباعة شارة عند دخول الشخص أول مرة</translation>
        </message>
        <message>
            <source>automatic check-in arrival</source>
            <translation>تلقائي تسجيل حضور وصول</translation>
        </message>
        <message>
            <source>How long people’s data is kept</source>
            <translation>مدة الاحتفاظ ببيانات الأشخاص</translation>
        </message>
        <message>
            <source>retention dates delete GDPR contact guardian</source>
            <translation>احتفاظ مدة تواريخ حذف حماية البيانات خصوصية اتصال وصي</translation>
        </message>
        <message>
            <source>Each kind of data has a day from which it goes.</source>
            <translation>لكل نوع من البيانات تاريخ يُحذف عند حلوله.</translation>
        </message>
        <message>
            <source>Dates…</source>
            <translation>التواريخ…</translation>
        </message>
        <message>
            <source>Remove people’s data for good</source>
            <translation>حذف بيانات الأشخاص نهائيًا</translation>
        </message>
        <message>
            <source>purge erase delete anonymous counts backups</source>
            <translation>حذف مسح إزالة إخفاء الهوية أعداد نسخ احتياطية</translation>
        </message>
        <message>
            <source>From the event, its copies and the lists written out. Counts stay.</source>
            <translation>من الفعالية ونسخها والقوائم المصدَّرة. تبقى الأعداد.</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>Record of changes</source>
            <translation>سجل التغييرات</translation>
        </message>
        <message>
            <source>audit log who opened exported merged altered</source>
            <translation>تدقيق سجل من فتح صدَّر دمج عدَّل</translation>
        </message>
        <message>
            <source>Who changed, opened or let out what, and whether a line was altered.</source>
            <translation>من عدَّل أو فتح أو صدَّر، وماذا، وهل جرى التلاعب بأي سطر.</translation>
        </message>
        <message>
            <source>Show the record…</source>
            <translation>عرض السجل…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>This desk</source>
            <translation>هذا المكتب</translation>
        </message>
        <message>
            <source>Scanner and camera</source>
            <translation>الماسح والكاميرا</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>الطباعة</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الفعالية</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <source>Rules of interpreting</source>
            <translation>قواعد الترجمة الفورية</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>إعدادات متقدمة</translation>
        </message>
        <message>
            <source>Only the organiser can change this.</source>
            <translation>لا يغيّر هذا سوى الجهة المنظِّمة.</translation>
        </message>
        <message>
            <source>Back to the default</source>
            <translation>العودة إلى الإعداد الافتراضي</translation>
        </message>
        <message>
            <source>For the whole event</source>
            <translation>للفعالية كلها</translation>
        </message>
        <message>
            <source>For this computer</source>
            <translation>لهذا الجهاز</translation>
        </message>
    </context>
    <context>
        <name>sharing</name>
        <message>
            <source>Another desk of this event is called %1. Choose another name.</source>
            <translation>مكتب آخر في هذه الفعالية اسمه %1. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>This name is taken</source>
            <translation>هذا الاسم مستخدم</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>قبل %1 ث</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>قبل %1 د</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>قبل %1 س</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>مكتب دخول</translation>
        </message>
        <message>
            <source>Help desk</source>
            <translation>مكتب المساعدة</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>الجهة المنظِّمة</translation>
        </message>
        <message>
            <source>Scans and prints. Names, organisations, badges, who is under 18, whom a child leaves with and the note for the desk are there; telephone numbers, e-mails and needs are not.</source>
            <translation>يمسح ويطبع. فيه الأسماء والمنظمات والشارات، ومن هو دون 18 عامًا، ومع من يغادر الطفل، والملاحظة الموجّهة إلى المكتب؛ وليس فيه أرقام الهاتف ولا عناوين البريد ولا الاحتياجات.</translation>
        </message>
        <message>
            <source>Also adds and changes people. Telephone numbers and e-mails are there; needs and notes about health are not.</source>
            <translation>يضيف الأشخاص ويعدّل بياناتهم أيضًا. فيه أرقام الهواتف وعناوين البريد الإلكتروني؛ وليس فيه الاحتياجات والملاحظات الصحية.</translation>
        </message>
        <message>
            <source>Everything is there, and it can go on if the first laptop is lost.</source>
            <translation>فيه كل شيء، ويستطيع المتابعة إذا فُقد الحاسوب الأول.</translation>
        </message>
        <message>
            <source>Left the other desks</source>
            <translation>غادر الفعالية المشتركة</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>Not connected: look here</source>
            <translation>غير متصل: انظر هنا</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>Only this desk</source>
            <translation>هذا المكتب فقط</translation>
        </message>
        <message>
            <source>seen %1</source>
            <translation>آخر اتصال %1</translation>
        </message>
        <message>
            <source>All that was done here is passed on.</source>
            <translation>أُرسل كل ما أُنجز هنا.</translation>
        </message>
        <message>
            <source>The other desks can't be reached. Scanning goes on here; all of it is sent as soon as the network is back.</source>
            <translation>يتعذر الوصول إلى المكاتب الأخرى. يستمر المسح هنا، ويُرسل كله فور عودة الشبكة.</translation>
        </message>
        <message>
            <source>This desk has left. What was done since is only here.</source>
            <translation>غادر هذا المكتب. ما أُنجز بعد ذلك موجود هنا فقط.</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>متصل.</translation>
        </message>
        <message>
            <source>Connecting to the other desks…</source>
            <translation>جارٍ الاتصال بالمكاتب الأخرى…</translation>
        </message>
        <message>
            <source>This event is only on this desk.</source>
            <translation>هذه الفعالية على هذا المكتب فقط.</translation>
        </message>
        <message>
            <source>Last connected %1.</source>
            <translation>آخر اتصال %1.</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>هذا المكتب</translation>
        </message>
        <message>
            <source>not seen yet</source>
            <translation>لم يتصل بعد</translation>
        </message>
        <message>
            <source>last seen %1</source>
            <translation>آخر اتصال %1</translation>
        </message>
        <message>
            <source>clock %1 slow</source>
            <translation>الساعة متأخرة %1</translation>
        </message>
        <message>
            <source>clock %1 fast</source>
            <translation>الساعة متقدمة %1</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 د</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>One thing is missing on this laptop: PostgreSQL, which is free. Download the Windows installer from %1, press Next until it is done, then come back here.</source>
            <translation>ينقص هذا الحاسوب شيء واحد: PostgreSQL، وهو مجاني. نزِّل برنامج التثبيت لنظام Windows من %1، واضغط «التالي» (Next) حتى يكتمل التثبيت، ثم عُد إلى هنا.</translation>
        </message>
        <message>
            <source>One thing is missing on this laptop: PostgreSQL, which is free. Download %1 from %2, drag it to the applications, then come back here.</source>
            <translation>ينقص هذا الحاسوب شيء واحد: PostgreSQL، وهو مجاني. نزِّل %1 من %2، واسحبه إلى مجلد التطبيقات، ثم عُد إلى هنا.</translation>
        </message>
        <message>
            <source>One thing is missing on this laptop: PostgreSQL, which is free. Install the package %1 (on Debian and Ubuntu: %2), then come back here.</source>
            <translation>ينقص هذا الحاسوب شيء واحد: PostgreSQL، وهو مجاني. ثبِّت الحزمة %1 (على Debian وUbuntu: ‏%2)، ثم عُد إلى هنا.</translation>
        </message>
        <message>
            <source>Other desks…</source>
            <translation>المكاتب الأخرى…</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>not understood: {words}</source>
            <translation>غير مفهوم: {words}</translation>
        </message>
        <message>
            <source>Stopped. What was saved before stays; the rest was not done.</source>
            <translation>تم الإيقاف. ما حُفظ من قبل باقٍ، والباقي لم يُنفَّذ.</translation>
        </message>
        <message>
            <source>A fault in the program stopped this ({kind}). Please send us the file {path}.</source>
            <translation>أوقف خللٌ في البرنامج هذه العملية ({kind}). نرجو إرسال الملف {path} إلينا.</translation>
        </message>
        <message>
            <source>{path} was made by an older version and is brought up to date. A copy of it as it was: {copy}</source>
            <translation>أُنشئ {path} بإصدار أقدم ويجري تحديثه. نسخة منه كما كان: {copy}</translation>
        </message>
        <message>
            <source>{path} is not encrypted, so the passphrase was not needed.</source>
            <translation>الملف {path} غير مشفَّر، فلا حاجة إلى عبارة المرور.</translation>
        </message>
        <message>
            <source>Passphrase of the event: </source>
            <translation>عبارة مرور الفعالية: </translation>
        </message>
        <message>
            <source>{path} opens without a passphrase now.</source>
            <translation>يُفتح {path} الآن بلا عبارة مرور.</translation>
        </message>
        <message>
            <source>{path} is encrypted now. Nobody can open it without the passphrase: keep it safe.</source>
            <translation>أصبح {path} مشفَّرًا. لا أحد يستطيع فتحه بلا عبارة المرور: احفظها في مكان آمن.</translation>
        </message>
        <message>
            <source>Copies made before are as they were. Remove them from {folder}, or keep them locked away.</source>
            <translation>النسخ التي أُخذت من قبل باقية كما هي. أزلها من {folder}، أو احفظها في مكان مقفل.</translation>
        </message>
        <message>
            <source>The window is not installed here; only commands work.</source>
            <translation>النافذة غير مثبَّتة هنا، ولا تعمل سوى الأوامر.</translation>
        </message>
        <message>
            <source>Made {path}.</source>
            <translation>أُنشئ {path}.</translation>
        </message>
        <message>
            <source>Copied to {path}, and checked.</source>
            <translation>نُسخ إلى {path} وجرى التحقق من النسخة.</translation>
        </message>
        <message>
            <source>Restored to {path}.</source>
            <translation>استُعيد إلى {path}.</translation>
        </message>
        <message>
            <source>{path} is whole.</source>
            <translation>الملف {path} سليم.</translation>
        </message>
        <message>
            <source>Programme, rooms, interpreters, badges and check-in of an event.</source>
            <translation>برنامج الفعالية وقاعاتها ومترجموها الفوريون وشاراتها وتسجيل الحضور فيها.</translation>
        </message>
        <message>
            <source>Without a command, the window opens.</source>
            <translation>من دون أمر تُفتح النافذة.</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>JSON on standard output, and nothing else there</source>
            <translation>كتابة JSON على الخرج القياسي ولا شيء سواه</translation>
        </message>
        <message>
            <source>language of sentences and headings</source>
            <translation>لغة الجمل وعناوين الأعمدة</translation>
        </message>
        <message>
            <source>file with the passphrase of an encrypted event</source>
            <translation>ملف فيه عبارة المرور لفعالية مشفَّرة</translation>
        </message>
        <message>
            <source>event file (*.eventdesk)</source>
            <translation>ملف الفعالية (‎*.eventdesk)</translation>
        </message>
        <message>
            <source>open the window</source>
            <translation>فتح النافذة</translation>
        </message>
        <message>
            <source>build the sample event and show it</source>
            <translation>إنشاء الفعالية النموذجية وعرضها</translation>
        </message>
        <message>
            <source>folder for everything that the demonstration makes</source>
            <translation>مجلد لكل ما ينتجه العرض التوضيحي</translation>
        </message>
        <message>
            <source>make a new event</source>
            <translation>إنشاء فعالية جديدة</translation>
        </message>
        <message>
            <source>copy the event while it is used</source>
            <translation>نسخ الفعالية أثناء استخدامها</translation>
        </message>
        <message>
            <source>where the copy goes</source>
            <translation>مكان حفظ النسخة</translation>
        </message>
        <message>
            <source>the copies made of an event</source>
            <translation>النسخ المأخوذة من الفعالية</translation>
        </message>
        <message>
            <source>give an event a passphrase, another one, or none</source>
            <translation>وضع عبارة مرور للفعالية أو تغييرها أو إلغاؤها</translation>
        </message>
        <message>
            <source>file with the passphrase from now on</source>
            <translation>ملف فيه عبارة المرور من الآن فصاعدًا</translation>
        </message>
        <message>
            <source>no passphrase from now on</source>
            <translation>بلا عبارة مرور من الآن فصاعدًا</translation>
        </message>
        <message>
            <source>make an event file from a copy</source>
            <translation>إنشاء ملف فعالية من نسخة</translation>
        </message>
        <message>
            <source>the copy</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>the event file to make</source>
            <translation>ملف الفعالية المراد إنشاؤه</translation>
        </message>
        <message>
            <source>check the file and what is in it</source>
            <translation>التحقق من الملف ومحتواه</translation>
        </message>
        <message>
            <source>take a list in</source>
            <translation>استيراد قائمة</translation>
        </message>
        <message>
            <source>say what would be done, and do nothing</source>
            <translation>عرض ما كان سيُنفَّذ من دون تنفيذه</translation>
        </message>
        <message>
            <source>file with the password of a protected list</source>
            <translation>ملف فيه كلمة المرور لقائمة محمية</translation>
        </message>
        <message>
            <source>write a copy of the list with its problems marked (.xlsx)</source>
            <translation>كتابة نسخة من القائمة مُيِّزت فيها الملاحظات (‎.xlsx)</translation>
        </message>
        <message>
            <source>take an import back</source>
            <translation>التراجع عن استيراد</translation>
        </message>
        <message>
            <source>the last one if not given</source>
            <translation>الأخير إن لم يُذكر</translation>
        </message>
        <message>
            <source>sign the people of a list up for a session</source>
            <translation>تسجيل أشخاص قائمة في جلسة</translation>
        </message>
        <message>
            <source>code of the session</source>
            <translation>رمز الجلسة</translation>
        </message>
        <message>
            <source>write a list out</source>
            <translation>تصدير قائمة</translation>
        </message>
        <message>
            <source>file to write: .xlsx or .csv, some also .ics, .pdf or .xml; a folder for calendars and end-of-day</source>
            <translation>الملف المراد كتابته: ‎.xlsx أو ‎.csv، وبعضها أيضًا ‎.ics أو ‎.pdf أو ‎.xml؛ ومجلد للتقاويم ولتقارير نهاية اليوم (end-of-day)</translation>
        </message>
        <message>
            <source>columns that go out, remembered for the next time; also all or default</source>
            <translation>الأعمدة المصدَّرة، وتُحفظ للمرة القادمة؛ يجوز أيضًا all (الكل) أو default (المعتاد)</translation>
        </message>
        <message>
            <source>what the list is for; stands in the event’s record</source>
            <translation>الغرض من القائمة، ويُدوَّن في سجل الفعالية</translation>
        </message>
        <message>
            <source>only that day, 2026-06-09</source>
            <translation>ذلك اليوم فقط، ‎2026-06-09</translation>
        </message>
        <message>
            <source>only there</source>
            <translation>تلك القاعة فقط</translation>
        </message>
        <message>
            <source>only that session</source>
            <translation>تلك الجلسة فقط</translation>
        </message>
        <message>
            <source>only theirs: a calendar, or an interpreter’s hours, roster or changes</source>
            <translation>ما يخص هذا الشخص فقط: تقويم، أو ساعات مترجم فوري أو جدول عمله أو تغييراته</translation>
        </message>
        <message>
            <source>what the programme for the wall is printed on</source>
            <translation>مقاس الورق لبرنامج الحائط</translation>
        </message>
        <message>
            <source>write an empty list to send out</source>
            <translation>كتابة قائمة فارغة لإرسالها</translation>
        </message>
        <message>
            <source>event file, for its days, languages and categories</source>
            <translation>ملف الفعالية، لأخذ أيامها ولغاتها وفئاتها</translation>
        </message>
        <message>
            <source>workbook to write (.xlsx)</source>
            <translation>المصنف المراد كتابته (‎.xlsx)</translation>
        </message>
        <message>
            <source>ask for the gender as well</source>
            <translation>السؤال عن الجنس أيضًا</translation>
        </message>
        <message>
            <source>hand one out to a person</source>
            <translation>تسليم جهاز لشخص</translation>
        </message>
        <message>
            <source>take one back</source>
            <translation>استرجاع جهاز</translation>
        </message>
        <message>
            <source>who still has which, and how many there are</source>
            <translation>من لديه أجهزة لم تُعَد، وكم عدد الأجهزة</translation>
        </message>
        <message>
            <source>make numbers known, like 1-120</source>
            <translation>إضافة أرقام أجهزة، مثل ‎⁦1-120⁩</translation>
        </message>
        <message>
            <source>one is lost</source>
            <translation>تسجيل فقدان جهاز</translation>
        </message>
        <message>
            <source>one is broken</source>
            <translation>تسجيل تعطل جهاز</translation>
        </message>
        <message>
            <source>one works again, or was found</source>
            <translation>تسجيل إصلاح جهاز أو العثور عليه</translation>
        </message>
        <message>
            <source>also to somebody who has one</source>
            <translation>حتى لمن لديه جهاز</translation>
        </message>
        <message>
            <source>who there is</source>
            <translation>عرض الأشخاص</translation>
        </message>
        <message>
            <source>name, organisation, e-mail …; - reads one query a line</source>
            <translation>الاسم أو المؤسسة أو البريد الإلكتروني… والعلامة - تقرأ استعلامًا في كل سطر</translation>
        </message>
        <message>
            <source>who may be one person twice, the likeliest first</source>
            <translation>من قد يكونون شخصًا واحدًا مسجَّلًا مرتين، والأرجح أولًا</translation>
        </message>
        <message>
            <source>change one person</source>
            <translation>تعديل شخص واحد</translation>
        </message>
        <message>
            <source>add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>change what is known of a person</source>
            <translation>تعديل بيانات شخص</translation>
        </message>
        <message>
            <source>cancel a registration</source>
            <translation>إلغاء تسجيل</translation>
        </message>
        <message>
            <source>take a cancellation back</source>
            <translation>التراجع عن إلغاء تسجيل</translation>
        </message>
        <message>
            <source>make two entries one; the first is kept</source>
            <translation>دمج سجلَّين في واحد مع إبقاء الأول</translation>
        </message>
        <message>
            <source>take the last merge into a person back</source>
            <translation>التراجع عن آخر دمج لشخص</translation>
        </message>
        <message>
            <source>say that two entries are two people</source>
            <translation>تأكيد أن القيدين لشخصين مختلفين</translation>
        </message>
        <message>
            <source>remove everything personal; counts stay</source>
            <translation>حذف كل البيانات الشخصية مع إبقاء الأعداد</translation>
        </message>
        <message>
            <source>say all that happened to a person</source>
            <translation>عرض كل ما جرى لشخص</translation>
        </message>
        <message>
            <source>write out all that is known of a person</source>
            <translation>كتابة كل المعروف عن شخص في ملف</translation>
        </message>
        <message>
            <source>file to write: .pdf or .json</source>
            <translation>الملف المراد كتابته: ‎.pdf أو ‎.json</translation>
        </message>
        <message>
            <source>remove the older copies as well, and make a fresh one</source>
            <translation>حذف النسخ الأقدم أيضًا وإنشاء نسخة جديدة</translation>
        </message>
        <message>
            <source>take this field from OTHER</source>
            <translation>أخذ هذا الحقل من OTHER</translation>
        </message>
        <message>
            <source>keep this field of CODE</source>
            <translation>إبقاء هذا الحقل من CODE</translation>
        </message>
        <message>
            <source>keep what both say in this field</source>
            <translation>إبقاء ما في القيدين معًا في هذا الحقل</translation>
        </message>
        <message>
            <source>rooms, sessions, interpreters and the plan</source>
            <translation>القاعات والجلسات والمترجمون الفوريون والخطة</translation>
        </message>
        <message>
            <source>plan rooms and interpreters</source>
            <translation>تخطيط القاعات والمترجمين الفوريين</translation>
        </message>
        <message>
            <source>only the rooms</source>
            <translation>القاعات فقط</translation>
        </message>
        <message>
            <source>only the interpreters</source>
            <translation>المترجمون الفوريون فقط</translation>
        </message>
        <message>
            <source>emergency stop; the same event gives the same plan anyway</source>
            <translation>إيقاف اضطراري، والفعالية نفسها تعطي الخطة نفسها في كل حال</translation>
        </message>
        <message>
            <source>change as little as possible</source>
            <translation>أقل تغيير ممكن</translation>
        </message>
        <message>
            <source>let people in or out at a gate</source>
            <translation>تسجيل الدخول أو الخروج عند بوابة</translation>
        </message>
        <message>
            <source>what the badges say; - reads one code a line</source>
            <translation>رموز الشارات، والعلامة - تقرأ رمزًا في كل سطر</translation>
        </message>
        <message>
            <source>a list to tick by hand, as PDF</source>
            <translation>قائمة للتأشير باليد، بصيغة PDF</translation>
        </message>
        <message>
            <source>entrance, the name of a room or the code of a session</source>
            <translation>المدخل (entrance) أو اسم قاعة أو رمز جلسة</translation>
        </message>
        <message>
            <source>in the order of the names in which script</source>
            <translation>بترتيب الأسماء بأي كتابة</translation>
        </message>
        <message>
            <source>one person collects the badges of many; no arrival</source>
            <translation>شخص واحد يستلم شارات كثيرين؛ لا يُحسب وصولًا</translation>
        </message>
        <message>
            <source>who takes them along: a code, or any name</source>
            <translation>من يأخذها معه: رمز أو أي اسم</translation>
        </message>
        <message>
            <source>they were not collected after all</source>
            <translation>لم تُستلم في الواقع</translation>
        </message>
        <message>
            <source>it was ticked on a list at the time of --at</source>
            <translation>أُشِّر عليه في قائمة في وقت ‎--at</translation>
        </message>
        <message>
            <source>the codes are line numbers of this paper list</source>
            <translation>الرموز أرقام أسطر هذه القائمة الورقية</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>التراجع عن الأخير</translation>
        </message>
        <message>
            <source>the rules that count at a gate</source>
            <translation>القواعد السارية عند بوابة</translation>
        </message>
        <message>
            <source>when somebody may come back</source>
            <translation>متى تجوز العودة</translation>
        </message>
        <message>
            <source>minutes before the start; -1 for no hours</source>
            <translation>عدد الدقائق قبل البداية؛ ‎-1 لعدم تحديد الوقت</translation>
        </message>
        <message>
            <source>minutes after the end; -1 for no hours</source>
            <translation>عدد الدقائق بعد النهاية؛ ‎-1 لعدم تحديد الوقت</translation>
        </message>
        <message>
            <source>who may come to a closed or limited session</source>
            <translation>من يحق له حضور جلسة مغلقة أو محدودة المقاعد</translation>
        </message>
        <message>
            <source>sign a person up, or let them wait</source>
            <translation>تسجيل شخص أو إدراجه في قائمة الانتظار</translation>
        </message>
        <message>
            <source>invite a person, also past the last place</source>
            <translation>دعوة شخص، حتى بعد امتلاء المقاعد</translation>
        </message>
        <message>
            <source>take a person off the list</source>
            <translation>حذف شخص من القائمة</translation>
        </message>
        <message>
            <source>set who may come, and how many</source>
            <translation>تحديد من يحق لهم الحضور وعددهم</translation>
        </message>
        <message>
            <source>say who is on the list</source>
            <translation>عرض المدرجين في القائمة</translation>
        </message>
        <message>
            <source>receivers handed out and returned</source>
            <translation>تسليم أجهزة الاستقبال وإرجاعها</translation>
        </message>
        <message>
            <source>badges as PDF</source>
            <translation>شارات بصيغة PDF</translation>
        </message>
        <message>
            <source>a card with what everybody at the desk has to know, as PDF</source>
            <translation>بطاقة بما يجب أن يعرفه كل من في مكتب الاستقبال، بصيغة PDF</translation>
        </message>
        <message>
            <source>PDF to write</source>
            <translation>ملف PDF المراد كتابته</translation>
        </message>
        <message>
            <source>a page for each of these, in their order: ar,en</source>
            <translation>صفحة لكل لغة من هذه، بترتيبها: ar,en</translation>
        </message>
        <message>
            <source>for everybody; without it, each category's own</source>
            <translation>للجميع؛ ومن دونه يُستخدم تصميم كل فئة</translation>
        </message>
        <message>
            <source>only those not yet printed</source>
            <translation>غير المطبوعة فقط</translation>
        </message>
        <message>
            <source>sheet of labels</source>
            <translation>ورقة ملصقات</translation>
        </message>
        <message>
            <source>new codes; the old badges stop working</source>
            <translation>رموز جديدة، فتتوقف الشارات القديمة عن العمل</translation>
        </message>
        <message>
            <source>badge designs: the event's own and those to start from</source>
            <translation>تصاميم الشارات: تصاميم الفعالية والتصاميم التي يُبدأ منها</translation>
        </message>
        <message>
            <source>say which designs and sheets there are, and who gets which</source>
            <translation>عرض التصاميم والأوراق الموجودة، ولمن كل تصميم</translation>
        </message>
        <message>
            <source>write a design to a file, with its pictures</source>
            <translation>كتابة تصميم في ملف مع صوره</translation>
        </message>
        <message>
            <source>take in a design from such a file</source>
            <translation>استيراد تصميم من ملف كهذا</translation>
        </message>
        <message>
            <source>make a design of the event's own from another</source>
            <translation>إنشاء تصميم خاص بالفعالية من تصميم آخر</translation>
        </message>
        <message>
            <source>give a design to a category, or no badge at all</source>
            <translation>تعيين تصميم لفئة، أو جعلها بلا شارة</translation>
        </message>
        <message>
            <source>remove one of the event's own designs</source>
            <translation>إزالة أحد تصاميم الفعالية</translation>
        </message>
        <message>
            <source>file to write</source>
            <translation>الملف المراد كتابته</translation>
        </message>
        <message>
            <source>without it, everybody whose category has no design</source>
            <translation>من دونها: كل من لا تصميم لفئته</translation>
        </message>
        <message>
            <source>the category gets no badges</source>
            <translation>لا شارات لهذه الفئة</translation>
        </message>
        <message>
            <source>the category gets what everybody gets</source>
            <translation>لهذه الفئة ما للجميع</translation>
        </message>
        <message>
            <source>signs, cards and certificates</source>
            <translation>اللافتات والبطاقات والشهادات</translation>
        </message>
        <message>
            <source>signs for the doors of rooms, cards for tables, name plates for speakers, certificates of attendance</source>
            <translation>لافتات لأبواب القاعات، وبطاقات للطاولات، ولوحات أسماء للمتحدثين، وشهادات حضور</translation>
        </message>
        <message>
            <source>only this day's, like 2026-06-09</source>
            <translation>هذا اليوم فقط، على نحو ‎2026-06-09</translation>
        </message>
        <message>
            <source>who signs certificates</source>
            <translation>موقِّع الشهادات</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Due for</source>
            <translation>عدد من حلّ موعد حذف بياناتهم</translation>
        </message>
        <message>
            <source>Removing</source>
            <translation>حذف البيانات</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>كُتب في {path}.</translation>
        </message>
        <message>
            <source>Everything personal was removed; counts stay.</source>
            <translation>حُذفت كل البيانات الشخصية، والأعداد باقية.</translation>
        </message>
        <message>
            <source>{path} could not be removed.</source>
            <translation>تعذر حذف {path}.</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>لم يحلّ موعد حذف أي بيانات.</translation>
        </message>
        <message>
            <source>Older copies of the event</source>
            <translation>نسخ أقدم من الفعالية</translation>
        </message>
        <message>
            <source>Files written by this program</source>
            <translation>ملفات كتبها هذا البرنامج</translation>
        </message>
        <message>
            <source>To be removed</source>
            <translation>ما سيُحذف</translation>
        </message>
        <message>
            <source>A removal was stopped before the copies were cleaned; purge goes on with it.</source>
            <translation>توقف حذفٌ سابق قبل تنظيف النسخ؛ الأمر purge يكمله.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name in the other script</source>
            <translation>الاسم بلغته الأصلية</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>المؤسسة</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>تخطيط</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>End</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>جلسة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>المترجمون الفوريون</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>{placed} of {total} sessions have a room; open: {gaps}.</source>
            <translation>الجلسات التي لها قاعة: {placed} من {total}؛ {gaps}.</translation>
        </message>
        <message>
            <source>Never to be planned:</source>
            <translation>مخالفات ممنوعة في أي خطة:</translation>
        </message>
        <message>
            <source>To be looked at:</source>
            <translation>تنبغي مراجعته:</translation>
        </message>
        <message>
            <source>opens {minutes} min before the start</source>
            <translation>تُفتح قبل البداية بـ {minutes} دقيقة</translation>
        </message>
        <message>
            <source>closes {minutes} min after the end</source>
            <translation>تُغلق بعد النهاية بـ {minutes} دقيقة</translation>
        </message>
        <message>
            <source>{name} moves up from the waiting list.</source>
            <translation>حصل {name} على مقعد من قائمة الانتظار.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Receiver {number} is with {name} now.</source>
            <translation>جهاز الاستقبال {number} الآن لدى {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} is with {name} already.</source>
            <translation>جهاز الاستقبال {number} لدى {name} من قبل.</translation>
        </message>
        <message>
            <source>{name} has receiver {number} already.</source>
            <translation>لدى {name} جهاز الاستقبال {number} من قبل.</translation>
        </message>
        <message>
            <source>Receiver {number} is broken. Take another one.</source>
            <translation>جهاز الاستقبال {number} معطَّل. خذ جهازًا آخر.</translation>
        </message>
        <message>
            <source>Receiver {number} is back from {name}.</source>
            <translation>أُعيد جهاز الاستقبال {number} من {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} was not handed out.</source>
            <translation>جهاز الاستقبال {number} لم يكن مسلَّمًا.</translation>
        </message>
        <message>
            <source>Nobody knows a receiver {number}.</source>
            <translation>جهاز الاستقبال {number} غير معروف.</translation>
        </message>
        <message>
            <source>Receiver {number} is noted.</source>
            <translation>سُجِّلت حالة جهاز الاستقبال {number}.</translation>
        </message>
        <message>
            <source>{out} out, {in_store} in the box, {lost} lost, {broken} broken of {known}.</source>
            <translation>مسلَّم {out}، في الصندوق {in_store}، مفقود {lost}، معطَّل {broken}، من أصل {known}.</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>الفعالية</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>Written at</source>
            <translation>وقت التصدير</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>المسجَّلون</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Arrived</source>
            <translation>وصلوا</translation>
        </message>
        <message>
            <source>Not arrived</source>
            <translation>لم يصلوا</translation>
        </message>
        <message>
            <source>Inside now</source>
            <translation>في الداخل الآن</translation>
        </message>
        <message>
            <source>Arrived on {day}</source>
            <translation>وصلوا يوم {day}</translation>
        </message>
        <message>
            <source>Refused at all gates</source>
            <translation>حالات الرفض عند كل البوابات</translation>
        </message>
        <message>
            <source>What</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Written by another version and not used here: {words}</source>
            <translation>كُتب في إصدار آخر من البرنامج ولا يُستخدم هنا: {words}</translation>
        </message>
        <message>
            <source>own</source>
            <translation>خاص</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>نص القاعدة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Allowed</source>
            <translation>مسموح به</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>{gate}: first in</source>
            <translation>{gate}: أول دخول</translation>
        </message>
        <message>
            <source>{gate}: last out</source>
            <translation>{gate}: آخر خروج</translation>
        </message>
        <message>
            <source>(data removed)</source>
            <translation>(بيانات محذوفة)</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>البوابة</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>في القائمة</translation>
        </message>
        <message>
            <source>Attended</source>
            <translation>حضروا</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>لم يحضروا</translation>
        </message>
        <message>
            <source>Seats left empty</source>
            <translation>مقاعد بقيت شاغرة</translation>
        </message>
        <message>
            <source>Admissions</source>
            <translation>مرات الدخول</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>حالات الرفض</translation>
        </message>
        <message>
            <source>First in</source>
            <translation>أول دخول</translation>
        </message>
        <message>
            <source>Last out</source>
            <translation>آخر خروج</translation>
        </message>
        <message>
            <source>Gates</source>
            <translation>البوابات</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>How it was counted</source>
            <translation>طريقة الاحتساب</translation>
        </message>
        <message>
            <source>Arrived: admitted at the entrance at least once. A scan that was taken back counts for nothing.</source>
            <translation>وصلوا: سُمح بدخولهم من المدخل مرة واحدة على الأقل. المسح الذي تم التراجع عنه لا يُحتسب.</translation>
        </message>
        <message>
            <source>A day is a day of the event’s time zone. Everybody counts once a day.</source>
            <translation>اليوم بحسب المنطقة الزمنية للفعالية. يُحتسب كل شخص مرة في اليوم.</translation>
        </message>
        <message>
            <source>Minutes add up from each entry to the next exit; who was never scanned out has none.</source>
            <translation>تُجمع الدقائق من كل دخول إلى الخروج الذي يليه؛ ومن لم يُسجَّل خروجه لا دقائق له.</translation>
        </message>
        <message>
            <source>Who enters another room or leaves the building has left the room.</source>
            <translation>من دخل قاعة أخرى أو غادر المبنى فقد غادر القاعة.</translation>
        </message>
        <message>
            <source>No-shows: on a session’s list and never admitted to it.</source>
            <translation>لم يحضروا: مدرجون في قائمة جلسة ولم يدخلوها قط.</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>المؤسسات</translation>
        </message>
        <message>
            <source>Countries</source>
            <translation>البلدان</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Who speaks several languages counts in each of them.</source>
            <translation>من يتحدث عدة لغات يُحتسب في كل منها.</translation>
        </message>
        <message>
            <source>(not given)</source>
            <translation>(غير مذكور)</translation>
        </message>
        <message>
            <source>People in all</source>
            <translation>مجموع الأشخاص</translation>
        </message>
        <message>
            <source>Minutes in all</source>
            <translation>مجموع الدقائق</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>That day so far</source>
            <translation>مجموع اليوم حتى حينه</translation>
        </message>
        <message>
            <source>Day and time</source>
            <translation>اليوم والوقت</translation>
        </message>
        <message>
            <source>Arrivals per quarter of an hour</source>
            <translation>الوصول كل ربع ساعة</translation>
        </message>
        <message>
            <source>Arrivals</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>{gate}: minutes</source>
            <translation>{gate}: الدقائق</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>تم الحفظ.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>Works into: {languages}</source>
            <translation>يترجم إلى: {languages}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>اللقب</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>الاسم الأول</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>اسم العائلة</translation>
        </message>
        <message>
            <source>Organisation in the other script</source>
            <translation>المؤسسة بلغتها الأصلية</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>المنصب</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Interpretation into</source>
            <translation>الترجمة إلى</translation>
        </message>
        <message>
            <source>A laptop is lost</source>
            <translation>فقدان حاسوب محمول</translation>
        </message>
        <message>
            <source>Confidential. Printed {when}.</source>
            <translation>سري. طُبع {when}.</translation>
        </message>
        <message>
            <source>Not encrypted: whoever has the laptop can read everything below.</source>
            <translation>غير مشفَّر: من لديه الحاسوب يمكنه قراءة كل ما يرد أدناه.</translation>
        </message>
        <message>
            <source>Encrypted since {when}: it can't be read without the passphrase.</source>
            <translation>مشفَّر منذ {when}: لا يمكن قراءته بلا عبارة المرور.</translation>
        </message>
        <message>
            <source>Encrypted: it can't be read without the passphrase.</source>
            <translation>مشفَّر: لا يمكن قراءته بلا عبارة المرور.</translation>
        </message>
        <message>
            <source>The event file</source>
            <translation>ملف الفعالية</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>آخر نسخة احتياطية</translation>
        </message>
        <message>
            <source>Last scan</source>
            <translation>آخر مسح</translation>
        </message>
        <message>
            <source>Handed over to another laptop</source>
            <translation>سُلِّمت إلى حاسوب محمول آخر</translation>
        </message>
        <message>
            <source>Days of the event</source>
            <translation>أيام الفعالية</translation>
        </message>
        <message>
            <source>The laptop and its file</source>
            <translation>الحاسوب المحمول وملفه</translation>
        </message>
        <message>
            <source>none that is known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Whose data is in it</source>
            <translation>أصحاب البيانات التي فيه</translation>
        </message>
        <message>
            <source>Under 18</source>
            <translation>دون سن 18</translation>
        </message>
        <message>
            <source>With e-mail or telephone</source>
            <translation>لهم بريد إلكتروني أو هاتف</translation>
        </message>
        <message>
            <source>With guardian, diet, access needs or notes</source>
            <translation>لهم وصي أو نظام غذائي أو احتياجات وصول أو ملاحظات</translation>
        </message>
        <message>
            <source>Last list that went out</source>
            <translation>آخر قائمة مصدَّرة</translation>
        </message>
        <message>
            <source>Write down below when and where the laptop was last seen.</source>
            <translation>دوِّن أدناه متى وأين شوهد الحاسوب آخر مرة.</translation>
        </message>
        <message>
            <source>Have it locked or wiped from afar, if that was set up for it.</source>
            <translation>اطلب قفله أو مسح محتواه عن بُعد، إن كان ذلك مُعدًّا له.</translation>
        </message>
        <message>
            <source>Tell the person responsible for data protection now: where personal data may be read by others, many laws leave 72 hours to report it.</source>
            <translation>أبلغ المسؤول عن حماية البيانات الآن: إذا كان في وسع آخرين قراءة بيانات شخصية، فإن قوانين كثيرة تمهلك 72 ساعة للإبلاغ.</translation>
        </message>
        <message>
            <source>Tell the person responsible for safeguarding: the list names children, and may say who takes them home.</source>
            <translation>أبلغ المسؤول عن حماية الأطفال: في القائمة أسماء أطفال، وقد تذكر من يصطحبهم إلى منازلهم.</translation>
        </message>
        <message>
            <source>Ask who knew the passphrase and whether it was written down near the laptop. If so, treat the file as open.</source>
            <translation>اسأل من كان يعرف عبارة المرور وهل كانت مكتوبة قرب الحاسوب. إن كانت كذلك فاعتبر الملف مكشوفًا.</translation>
        </message>
        <message>
            <source>Tell the people in the list what was on the laptop. Until the end of the event, look at a document as well as at the badge: codes can be copied from the file.</source>
            <translation>أبلغ من في القائمة بما كان على الحاسوب. حتى نهاية الفعالية، اطلب وثيقة إلى جانب الشارة: يمكن نسخ الرموز من الملف.</translation>
        </message>
        <message>
            <source>Change the passwords that were saved on the laptop.</source>
            <translation>غيِّر كلمات المرور المحفوظة على الحاسوب.</translation>
        </message>
        <message>
            <source>Report the loss to the venue and to the police.</source>
            <translation>أبلغ إدارة المكان والشرطة بالفقدان.</translation>
        </message>
        <message>
            <source>Go on with the newest backup on another laptop: start page, “Restore a backup…”.</source>
            <translation>تابع على حاسوب آخر من أحدث نسخة احتياطية: صفحة البداية، «استعادة نسخة احتياطية…».</translation>
        </message>
        <message>
            <source>What to do now</source>
            <translation>ما يجب فعله الآن</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>الجهة المنظِّمة</translation>
        </message>
        <message>
            <source>Data protection</source>
            <translation>حماية البيانات</translation>
        </message>
        <message>
            <source>Safeguarding</source>
            <translation>حماية الأطفال</translation>
        </message>
        <message>
            <source>Venue’s security</source>
            <translation>أمن المكان</translation>
        </message>
        <message>
            <source>Police, and number of the report</source>
            <translation>الشرطة ورقم البلاغ</translation>
        </message>
        <message>
            <source>Whom to call (name and telephone)</source>
            <translation>من يُتصل به (الاسم والهاتف)</translation>
        </message>
        <message>
            <source>Last seen: when and where</source>
            <translation>آخر مشاهدة: متى وأين</translation>
        </message>
        <message>
            <source>Noticed: when and by whom</source>
            <translation>اكتشاف الفقدان: متى ومن اكتشفه</translation>
        </message>
        <message>
            <source>Who was told, and when</source>
            <translation>من أُبلغ ومتى</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ما حدث</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>الوصي</translation>
        </message>
        <message>
            <source>Photo consent</source>
            <translation>الموافقة على التصوير</translation>
        </message>
        <message>
            <source>Arrival</source>
            <translation>الوصول</translation>
        </message>
        <message>
            <source>Departure</source>
            <translation>المغادرة</translation>
        </message>
        <message>
            <source>Dietary requirements</source>
            <translation>المتطلبات الغذائية</translation>
        </message>
        <message>
            <source>Access needs</source>
            <translation>احتياجات الوصول</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>الرقم المرجعي</translation>
        </message>
        <message>
            <source>External code</source>
            <translation>الرمز الخارجي</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>At the microphone</source>
            <translation>أمام الميكروفون</translation>
        </message>
        <message>
            <source>Beside</source>
            <translation>إلى جانبه</translation>
        </message>
        <message>
            <source>Booth {number}</source>
            <translation>كابينة {number}</translation>
        </message>
        <message>
            <source>The turns are a proposal: the team may agree on others.</source>
            <translation>تناوب الأدوار اقتراح: للفريق أن يتفق على غيره.</translation>
        </message>
        <message>
            <source>relay from {language}</source>
            <translation>عبر لغة وسيطة ({language})</translation>
        </message>
        <message>
            <source>works both ways</source>
            <translation>ترجمة في الاتجاهين</translation>
        </message>
        <message>
            <source>Channel {number}: {languages}</source>
            <translation>القناة {number}: {languages}</translation>
        </message>
        <message>
            <source>Channel 0: floor</source>
            <translation>القناة 0: لغة المتحدث</translation>
        </message>
        <message>
            <source>The server is stopped.</source>
            <translation>أُوقف الخادم.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>المشاركة</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Other addresses of this laptop: {addresses}</source>
            <translation>عناوين أخرى لهذا الحاسوب: {addresses}</translation>
        </message>
        <message>
            <source>Joining</source>
            <translation>الانضمام</translation>
        </message>
        <message>
            <source>Joined as {name}: {path}</source>
            <translation>تم الانضمام باسم {name}: ‏{path}</translation>
        </message>
        <message>
            <source>Exchanging</source>
            <translation>التبادل</translation>
        </message>
        <message>
            <source>All that was on the server is in this file; the server is removed.</source>
            <translation>كل ما كان على الخادم موجود في هذا الملف، وقد أزيل الخادم.</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>This desk takes no part.</source>
            <translation>هذا المكتب لا يشارك.</translation>
        </message>
        <message>
            <source>The other desks can’t be reached.</source>
            <translation>يتعذر الوصول إلى المكاتب الأخرى.</translation>
        </message>
        <message>
            <source>This desk has left. What is done now stays here.</source>
            <translation>غادر هذا المكتب. ما يُنجز من الآن يبقى هنا.</translation>
        </message>
        <message>
            <source>Taking over</source>
            <translation>تولّي الخادم</translation>
        </message>
        <message>
            <source>This desk takes part again, and has what the others did.</source>
            <translation>عاد هذا المكتب إلى المشاركة، ولديه ما أنجزته المكاتب الأخرى.</translation>
        </message>
        <message>
            <source>{name} hears nothing more from the others, and there is a new code.</source>
            <translation>لن يصل إلى {name} شيء من المكاتب الأخرى بعد الآن، وهناك رمز جديد.</translation>
        </message>
        <message>
            <source>Settled; the other desks hear of it.</source>
            <translation>تم البتّ؛ وسيصل ذلك إلى المكاتب الأخرى.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>مكتب الاستقبال</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>شوهد</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>The other desks can’t be reached; this is what was known last.</source>
            <translation>يتعذر الوصول إلى المكاتب الأخرى؛ هذا آخر ما كان معروفًا.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Undone later</source>
            <translation>تم التراجع لاحقًا</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>الناقص</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>What it would cost</source>
            <translation>كلفة سدّها</translation>
        </message>
        <message>
            <source>Who could, and what keeps them</source>
            <translation>من يستطيع، وما يمنعه</translation>
        </message>
        <message>
            <source>not here then</source>
            <translation>غير موجود حينها</translation>
        </message>
        <message>
            <source>not cleared</source>
            <translation>بلا تصريح</translation>
        </message>
        <message>
            <source>in another session</source>
            <translation>في جلسة أخرى</translation>
        </message>
        <message>
            <source>the way is too long</source>
            <translation>المسافة بعيدة</translation>
        </message>
        <message>
            <source>hours used up</source>
            <translation>استُنفدت الساعات</translation>
        </message>
        <message>
            <source>too much within four hours</source>
            <translation>عمل كثير خلال أربع ساعات</translation>
        </message>
        <message>
            <source>no lunch would be left</source>
            <translation>لن يبقى وقت للغداء</translation>
        </message>
        <message>
            <source>day too long</source>
            <translation>اليوم طويل جدًا</translation>
        </message>
        <message>
            <source>rest too short</source>
            <translation>الراحة قصيرة جدًا</translation>
        </message>
        <message>
            <source>booth full</source>
            <translation>الكابينة ممتلئة</translation>
        </message>
        <message>
            <source>free, but of more use elsewhere</source>
            <translation>متفرغ، لكن الحاجة إليه أكبر في موضع آخر</translation>
        </message>
        <message>
            <source>Allowed at</source>
            <translation>وقت السماح</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>All sessions</source>
            <translation>كل الجلسات</translation>
        </message>
        <message>
            <source>What was allowed against a rule</source>
            <translation>ما سُمح به استثناءً من القواعد</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Hours by interpreter</source>
            <translation>ساعات العمل حسب المترجم الفوري</translation>
        </message>
        <message>
            <source>Hours by day</source>
            <translation>ساعات العمل حسب اليوم</translation>
        </message>
        <message>
            <source>Hours session by session</source>
            <translation>ساعات العمل جلسة بجلسة</translation>
        </message>
        <message>
            <source>What the badge said</source>
            <translation>ما قُرئ من الشارة</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>عمليات المسح</translation>
        </message>
        <message>
            <source>Sheets to sign</source>
            <translation>كشوف التوقيع</translation>
        </message>
        <message>
            <source>Programme of the rooms</source>
            <translation>برنامج القاعات</translation>
        </message>
        <message>
            <source>Programme of the days</source>
            <translation>برنامج الأيام</translation>
        </message>
        <message>
            <source>Programme for the wall</source>
            <translation>برنامج الحائط</translation>
        </message>
        <message>
            <source>Interpreters’ rosters</source>
            <translation>جداول عمل المترجمين الفوريين</translation>
        </message>
        <message>
            <source>Booth sheets</source>
            <translation>أوراق الكبائن</translation>
        </message>
        <message>
            <source>Change bulletin</source>
            <translation>نشرة التغييرات</translation>
        </message>
        <message>
            <source>Receivers by room and time</source>
            <translation>أجهزة الاستقبال حسب القاعة والوقت</translation>
        </message>
        <message>
            <source>Interpreters’ hours</source>
            <translation>ساعات عمل المترجمين الفوريين</translation>
        </message>
        <message>
            <source>Meals and access needs</source>
            <translation>الوجبات واحتياجات الوصول</translation>
        </message>
        <message>
            <source>Emergency list</source>
            <translation>قائمة الطوارئ</translation>
        </message>
        <message>
            <source>Here today</source>
            <translation>حضروا اليوم</translation>
        </message>
        <message>
            <source>Organisations of which nobody has come</source>
            <translation>مؤسسات لم يحضر منها أحد</translation>
        </message>
        <message>
            <source>Sessions today</source>
            <translation>جلسات اليوم</translation>
        </message>
        <message>
            <source>Attended today’s sessions</source>
            <translation>حضروا جلسات اليوم</translation>
        </message>
        <message>
            <source>No-shows in today’s sessions</source>
            <translation>لم يحضروا جلسات اليوم</translation>
        </message>
        <message>
            <source>Receivers still out</source>
            <translation>أجهزة استقبال لم تُعَد</translation>
        </message>
        <message>
            <source>Badges printed</source>
            <translation>الشارات المطبوعة</translation>
        </message>
        <message>
            <source>Languages that nobody interprets</source>
            <translation>لغات لا يترجمها أحد</translation>
        </message>
        <message>
            <source>Problems in the lists</source>
            <translation>الملاحظات في القوائم</translation>
        </message>
        <message>
            <source>Badge code</source>
            <translation>رمز الشارة</translation>
        </message>
        <message>
            <source>Typing code</source>
            <translation>الرمز المختصر</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>وقت الإصدار</translation>
        </message>
        <message>
            <source>Times printed</source>
            <translation>مرات الطباعة</translation>
        </message>
        <message>
            <source>Last printed</source>
            <translation>آخر طباعة</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>وقت الاستبدال</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>الشارات</translation>
        </message>
        <message>
            <source>Receiver</source>
            <translation>جهاز الاستقبال</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>handed out</source>
            <translation>مسلَّم</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>مُعاد</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>أجهزة الاستقبال</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Password of the list: </source>
            <translation>كلمة مرور القائمة: </translation>
        </message>
        <message>
            <source>Taking back</source>
            <translation>التراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>The import was taken back; what was edited since stays.</source>
            <translation>تم التراجع عن الاستيراد، وما عُدِّل بعده باقٍ.</translation>
        </message>
        <message>
            <source>{item}: {added} added, {waiting} waiting, {already} on the list before.</source>
            <translation>{item}: أُضيف {added}، وفي الانتظار {waiting}، وفي القائمة من قبل {already}.</translation>
        </message>
        <message>
            <source>{sheet}, row {row}: nobody here is called {name}.</source>
            <translation>{sheet}، الصف {row}: لا أحد هنا باسم {name}.</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Columns as they were chosen last time: {sheets}.</source>
            <translation>الأعمدة كما اختيرت آخر مرة: {sheets}.</translation>
        </message>
        <message>
            <source>{rows} rows: {created} new, {updated} changed, {unchanged} the same, {duplicates} repeated, {rejected} rejected.</source>
            <translation>الصفوف {rows}: جديد {created}، معدَّل {updated}، مطابق {unchanged}، تكرار {duplicates}، مرفوض {rejected}.</translation>
        </message>
        <message>
            <source>Nothing was written: this was a trial.</source>
            <translation>لم يُكتب شيء: كانت هذه تجربة.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>الخطورة</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>الملاحظة</translation>
        </message>
        <message>
            <source>error</source>
            <translation>خطأ</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Name ({language})</source>
            <translation>الاسم ({language})</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>السعة</translation>
        </message>
        <message>
            <source>Booths</source>
            <translation>كبائن الترجمة</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Step-free</source>
            <translation>بدون درج</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>القاعات</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Title ({language})</source>
            <translation>العنوان ({language})</translation>
        </message>
        <message>
            <source>Floor language</source>
            <translation>لغة المتحدث</translation>
        </message>
        <message>
            <source>Interpret into</source>
            <translation>الترجمة إلى</translation>
        </message>
        <message>
            <source>Heavy</source>
            <translation>مكثفة</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>الدخول</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>المتحدثون</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>مترجم فوري</translation>
        </message>
        <message>
            <source>A languages</source>
            <translation>لغات (أ)</translation>
        </message>
        <message>
            <source>B languages</source>
            <translation>لغات (ب)</translation>
        </message>
        <message>
            <source>C languages</source>
            <translation>لغات (ج)</translation>
        </message>
        <message>
            <source>Available from</source>
            <translation>متاح من</translation>
        </message>
        <message>
            <source>Available to</source>
            <translation>متاح حتى</translation>
        </message>
        <message>
            <source>Remote</source>
            <translation>عن بُعد</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>الجناح</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Stands</source>
            <translation>الأجنحة</translation>
        </message>
        <message>
            <source>Booth</source>
            <translation>كابينة الترجمة</translation>
        </message>
        <message>
            <source>Works into</source>
            <translation>يترجم إلى</translation>
        </message>
        <message>
            <source>Relay from</source>
            <translation>اللغة الوسيطة</translation>
        </message>
        <message>
            <source>With</source>
            <translation>مع</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>لغة المتحدث</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>لغة المتحدث</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>ترجمة مباشرة</translation>
        </message>
        <message>
            <source>retour</source>
            <translation>ترجمة إلى اللغة (ب)</translation>
        </message>
        <message>
            <source>relay via another language</source>
            <translation>ترجمة عبر لغة وسيطة</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>F</source>
            <comment>coverage: the floor, spoken</comment>
            <translation>ل</translation>
        </message>
        <message>
            <source>D</source>
            <comment>coverage: direct</comment>
            <translation>م</translation>
        </message>
        <message>
            <source>R</source>
            <comment>coverage: retour</comment>
            <translation>ب</translation>
        </message>
        <message>
            <source>V</source>
            <comment>coverage: via another language (relay)</comment>
            <translation>و</translation>
        </message>
        <message>
            <source>Coverage by session</source>
            <translation>التغطية حسب الجلسة</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>ثغرة</translation>
        </message>
        <message>
            <source>Need by language and time</source>
            <translation>المطلوب حسب اللغة والوقت</translation>
        </message>
        <message>
            <source>Needed / there, and what is missing</source>
            <translation>المطلوب / المتوفر، وما ينقص</translation>
        </message>
        <message>
            <source>{mark} = enough · {other} = missing</source>
            <translation>{mark} = كافٍ · {other} = ناقص</translation>
        </message>
        <message>
            <source>{team} (relay from {language})</source>
            <translation>{team} (عبر لغة وسيطة: {language})</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>landscape</source>
            <translation>أفقي</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>عمودي</translation>
        </message>
        <message>
            <source>two sides</source>
            <translation>بوجهين</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>مطوي</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>لفافة</translation>
        </message>
        <message>
            <source>{text} is long and was printed at {size} points, smaller than planned.</source>
            <translation>النص {text} طويل، فطُبع بحجم {size} نقطة، أصغر من المقرر.</translation>
        </message>
        <message>
            <source>{text} has a word too long for one line; it was cut.</source>
            <translation>في {text} كلمة أطول من السطر، فقُسمت.</translation>
        </message>
        <message>
            <source>{text}: our fonts have no letters for {letters} ({script}).</source>
            <translation>{text}: خطوطنا لا تضم الحروف {letters} ({script}).</translation>
        </message>
        <message>
            <source>{text}: our fonts cannot draw {letters}.</source>
            <translation>{text}: خطوطنا لا يمكنها رسم {letters}.</translation>
        </message>
        <message>
            <source>This person has no name yet; the badge shows the description {text}.</source>
            <translation>لا اسم لهذا الشخص بعد، وتُظهر الشارة الوصف {text}.</translation>
        </message>
        <message>
            <source>A picture of the design is missing or damaged.</source>
            <translation>إحدى صور التصميم مفقودة أو تالفة.</translation>
        </message>
        <message>
            <source>There is no room for the session {text} on this badge.</source>
            <translation>لا مكان للجلسة {text} على هذه الشارة.</translation>
        </message>
        <message>
            <source>The design {text} has a field that reaches past the edge.</source>
            <translation>في التصميم {text} حقل يتجاوز الحافة.</translation>
        </message>
        <message>
            <source>The code of the design {text} is small: each of its squares is {size} mm wide, and scanners are only sure of 0.33 mm. Make it larger.</source>
            <translation>رمز التصميم {text} صغير: عرض كل مربع فيه {size} مم، ولا تضمن الماسحات قراءة أقل من 0.33 مم. كبِّره.</translation>
        </message>
        <message>
            <source>{path} is not as Event Desk left it: another program wrote to it, or the disk is failing. Compare it with the newest backup before you go on.</source>
            <translation>ليس {path} كما تركه Event Desk: كتب فيه برنامج آخر، أو أن القرص يتعطل. قارنه بأحدث نسخة احتياطية قبل المتابعة.</translation>
        </message>
        <message>
            <source>The last things saved in {path} are missing: its end was lost. Compare it with the newest backup before you go on.</source>
            <translation>آخر ما حُفظ في {path} مفقود: ضاعت نهايته. قارنه بأحدث نسخة احتياطية قبل المتابعة.</translation>
        </message>
        <message>
            <source>There is no event file at {path}. Choose another file, or make a new event.</source>
            <translation>لا يوجد ملف فعالية في {path}. اختر ملفًا آخر أو أنشئ فعالية جديدة.</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name; nothing was changed.</source>
            <translation>الملف {path} موجود من قبل. اختر اسمًا آخر؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The event file {path} is damaged. Restore the newest backup of it.</source>
            <translation>ملف الفعالية {path} تالف. استعد أحدث نسخة احتياطية منه.</translation>
        </message>
        <message>
            <source>{path} was made by a newer version of Event Desk. Install that version to open it.</source>
            <translation>أُنشئ {path} بإصدار أحدث من Event Desk. ثبِّت ذلك الإصدار لفتحه.</translation>
        </message>
        <message>
            <source>Another program is writing to {path}. Close it there, then try again.</source>
            <translation>هناك برنامج آخر يكتب في {path}. أغلقه هناك ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>{path} is protected by a passphrase. Give the passphrase to open it.</source>
            <translation>الملف {path} محمي بعبارة مرور. أدخل عبارة المرور لفتحه.</translation>
        </message>
        <message>
            <source>This passphrase does not open {path}. Check it and try again.</source>
            <translation>عبارة المرور هذه لا تفتح {path}. تحقق منها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>This passphrase is too short. Use at least {limit} letters, or a few words.</source>
            <translation>عبارة المرور هذه قصيرة جدًا. استخدم {limit} حرفًا على الأقل، أو بضع كلمات.</translation>
        </message>
        <message>
            <source>{path} can only be read here, so nothing was saved. Copy it to this computer's own disk to work on it.</source>
            <translation>لا يمكن هنا سوى قراءة {path}، فلم يُحفظ شيء. انسخه إلى قرص هذا الجهاز للعمل عليه.</translation>
        </message>
        <message>
            <source>{path} is on a network drive, where an event can be damaged. Keep it on this computer's own disk.</source>
            <translation>‏{path} على قرص شبكي، حيث قد تتلف الفعالية. احفظه على قرص هذا الجهاز.</translation>
        </message>
        <message>
            <source>{path} is in a folder that {service} copies to other computers, which can damage an event. Keep it in another folder of this computer.</source>
            <translation>‏{path} في مجلد تنسخه خدمة {service} إلى أجهزة أخرى، وقد يُتلف ذلك الفعالية. احفظه في مجلد آخر على هذا الجهاز.</translation>
        </message>
        <message>
            <source>{path} is open in another window on this computer ({holder}, since {since}). Go on there, or close it first.</source>
            <translation>‏{path} مفتوح في نافذة أخرى على هذا الجهاز ({holder}، منذ {since}). تابع هناك أو أغلقه أولًا.</translation>
        </message>
        <message>
            <source>{path} is not an event file. Choose a file that ends in .eventdesk.</source>
            <translation>‏{path} ليس ملف فعالية. اختر ملفًا ينتهي بـ ‎.eventdesk.</translation>
        </message>
        <message>
            <source>{path} is not an event that was handed over. Ask for the file again.</source>
            <translation>ليس {path} فعالية مسلَّمة من حاسوب آخر. اطلب الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>This is not the code of {path}. Have it read out again, group by group.</source>
            <translation>ليس هذا رمز {path}. اطلب قراءته من جديد، مجموعةً مجموعة.</translation>
        </message>
        <message>
            <source>The copy {path} did not pass its check. Choose another place for backups.</source>
            <translation>النسخة {path} لم تجتز التحقق. اختر مكانًا آخر للنسخ الاحتياطية.</translation>
        </message>
        <message>
            <source>{path} cannot be written ({reason}). Choose another place.</source>
            <translation>تعذرت كتابة {path} ({reason}). اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full. Make room on it, then try again.</source>
            <translation>القرص الذي يضم {path} ممتلئ. أفرغ مساحة عليه ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}). Check that it is there and not open.</source>
            <translation>تعذرت قراءة {path} ({reason}). تأكد من وجوده ومن أنه غير مفتوح.</translation>
        </message>
        <message>
            <source>{path} has an ending that this command does not write. Use one of: {formats}.</source>
            <translation>هذا الأمر لا يكتب ملفات بامتداد {path}. استخدم أحد هذه الامتدادات: {formats}.</translation>
        </message>
        <message>
            <source>This list holds what is not for everybody ({columns}). Say what it is for (--purpose).</source>
            <translation>في هذه القائمة بيانات ليست للجميع ({columns}). اذكر الغرض منها (‎--purpose).</translation>
        </message>
        <message>
            <source>{value} is not a time zone. Write it like Asia/Qatar or Europe/Paris.</source>
            <translation>‏{value} ليست منطقة زمنية. اكتبها على نحو Asia/Qatar أو Europe/Paris.</translation>
        </message>
        <message>
            <source>{value} is not a language code. Write two letters, like ar or en.</source>
            <translation>‏{value} ليس رمز لغة. اكتب حرفين مثل ar أو en.</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it like 2026-06-09.</source>
            <translation>‏{value} ليس تاريخًا. اكتبه على نحو 2026-06-09.</translation>
        </message>
        <message>
            <source>The event ends ({end}) before it starts ({start}). Correct the dates.</source>
            <translation>تنتهي الفعالية ({end}) قبل أن تبدأ ({start}). صحِّح التاريخين.</translation>
        </message>
        <message>
            <source>An event needs a name in at least one language, and a language it is shown in.</source>
            <translation>تحتاج الفعالية إلى اسم بلغة واحدة على الأقل، وإلى لغة.</translation>
        </message>
        <message>
            <source>There is no gate called {value}. Use entrance, a room's name or a session's code.</source>
            <translation>لا توجد بوابة باسم {value}. استخدم entrance (المدخل) أو اسم قاعة أو رمز جلسة.</translation>
        </message>
        <message>
            <source>Nobody in this event has the code {value}. Look the person up by name.</source>
            <translation>لا أحد في هذه الفعالية يحمل الرمز {value}. ابحث عن الشخص باسمه.</translation>
        </message>
        <message>
            <source>No session has the code {value}. Look it up in the programme.</source>
            <translation>لا توجد جلسة بالرمز {value}. ابحث عنه في البرنامج.</translation>
        </message>
        <message>
            <source>There is no room called {value}. Look it up in the programme.</source>
            <translation>لا توجد قاعة باسم {value}. ابحث عنها في البرنامج.</translation>
        </message>
        <message>
            <source>Nobody with the code {value} interprets here. Look the person up by name.</source>
            <translation>لا مترجم فوريًا هنا بالرمز {value}. ابحث عن الشخص باسمه.</translation>
        </message>
        <message>
            <source>There is no stand called {value}. Look at the list of stands.</source>
            <translation>لا يوجد جناح باسم {value}. راجع قائمة الأجنحة.</translation>
        </message>
        <message>
            <source>There is no mobile booth called {value}. Look at the list of booths.</source>
            <translation>لا توجد كابينة متنقلة باسم {value}. راجع قائمة الكبائن.</translation>
        </message>
        <message>
            <source>{field}: {what} Nothing was saved.</source>
            <translation>{field}: {what} لم يُحفظ شيء.</translation>
        </message>
        <message>
            <source>There is no badge design called {value}. There are: {known}.</source>
            <translation>لا يوجد تصميم شارة باسم {value}. التصاميم الموجودة: {known}.</translation>
        </message>
        <message>
            <source>Nobody has the category {value}. Look at the people list for those in use.</source>
            <translation>لا أحد ينتمي إلى الفئة {value}. راجع الفئات المستخدمة في قائمة الأشخاص.</translation>
        </message>
        <message>
            <source>There is no receiver with the number {value}. Read the number on it again.</source>
            <translation>لا يوجد جهاز استقبال بالرقم {value}. أعد قراءة الرقم المكتوب عليه.</translation>
        </message>
        <message>
            <source>There is no import called {value} that could be undone.</source>
            <translation>لا يوجد استيراد باسم {value} يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>A gate has no rule called {value}. There are: {known}.</source>
            <translation>لا توجد قاعدة للبوابات باسم {value}. القواعد الموجودة: {known}.</translation>
        </message>
        <message>
            <source>There is no profile called {value}. There are: {known}.</source>
            <translation>لا يوجد نمط قواعد باسم {value}. الأنماط الموجودة: {known}.</translation>
        </message>
        <message>
            <source>There is no rule called {value}. Look the rules up without changing any.</source>
            <translation>لا توجد قاعدة باسم {value}. اعرض القواعد أولًا دون تعديل أي منها.</translation>
        </message>
        <message>
            <source>There is no number called {value}. There are: {known}.</source>
            <translation>لا يوجد رقم باسم {value}. الأرقام الموجودة: {known}.</translation>
        </message>
        <message>
            <source>The rule {rule} can’t be set to {value}. It can be: {known}.</source>
            <translation>لا يمكن ضبط القاعدة {rule} على {value}. القيم الممكنة: {known}.</translation>
        </message>
        <message>
            <source>{value} does not do for {limit}. Write minutes, 11:30 or 10%.</source>
            <translation>لا تصلح القيمة {value} لـ {limit}. اكتب عدد الدقائق أو 11:30 أو ‎10%.</translation>
        </message>
        <message>
            <source>This list has no column called {value}. There are: {known}.</source>
            <translation>لا عمود في هذه القائمة باسم {value}. الأعمدة الموجودة: {known}.</translation>
        </message>
        <message>
            <source>{value} names no receivers. Write numbers like 118 or 1-120.</source>
            <translation>‏{value} لا يدل على أجهزة استقبال. اكتب أرقامًا مثل 118 أو ‎⁦1-120⁩.</translation>
        </message>
        <message>
            <source>A person needs a name. Write at least one name, in either script.</source>
            <translation>لا بد من اسم للشخص. اكتب اسمًا واحدًا على الأقل بأي من الكتابتين.</translation>
        </message>
        <message>
            <source>There is nothing left to undo.</source>
            <translation>لم يبق شيء يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>These are one entry already. Choose two different people.</source>
            <translation>هذان قيد واحد من قبل. اختر شخصين مختلفين.</translation>
        </message>
        <message>
            <source>The two entries contradict each other: {fields}. Choose which one is right.</source>
            <translation>القيدان متعارضان: {fields}. اختر الصحيح.</translation>
        </message>
        <message>
            <source>The person was erased since, so there is nothing to go back to.</source>
            <translation>حُذفت بيانات الشخص بعد ذلك، فلا شيء يمكن الرجوع إليه.</translation>
        </message>
        <message>
            <source>{name} was merged again later. Undo the later merge first.</source>
            <translation>دُمج {name} مرة أخرى بعد ذلك. تراجع أولًا عن الدمج الأحدث.</translation>
        </message>
        <message>
            <source>{name} has been at a gate since. Cancel the registration instead.</source>
            <translation>مرَّ {name} ببوابة بعد ذلك. ألغِ التسجيل بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Nobody matches, so the list would be empty. Widen the choice.</source>
            <translation>لا أحد يطابق الاختيار، فستكون القائمة فارغة. وسِّع الاختيار.</translation>
        </message>
        <message>
            <source>There is no paper list {value}. Look at the number at its top.</source>
            <translation>لا توجد قائمة ورقية بالرقم {value}. راجع الرقم في أعلاها.</translation>
        </message>
        <message>
            <source>{value} is no time that has been. Write it like 09:12.</source>
            <translation>‏{value} ليس وقتًا مضى. اكتبه على نحو 09:12.</translation>
        </message>
        <message>
            <source>Nobody matches, so there are no badges to make. Widen the choice.</source>
            <translation>لا أحد يطابق الاختيار، فلا شارات لإنشائها. وسِّع الاختيار.</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits. Choose another one.</source>
            <translation>يتكون الرقم السري من 4 إلى 12 رقمًا. اختر رقمًا آخر.</translation>
        </message>
        <message>
            <source>A part of this computer's system is missing: {library}. Ask whoever looks after it to install that library, then start Event Desk again.</source>
            <translation>جزء من نظام هذا الجهاز غير موجود: {library}. اطلب من المسؤول عن الجهاز تثبيت هذه المكتبة، ثم شغِّل Event Desk مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no screen to show a window on. Use the commands: event-desk --help.</source>
            <translation>لا شاشة لعرض النافذة. استخدم الأوامر: ‎event-desk --help.</translation>
        </message>
        <message>
            <source>There is no file {path}. Choose another one.</source>
            <translation>لا يوجد ملف {path}. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>{path} is a folder or a device, not a file. Choose the list itself.</source>
            <translation>‏{path} مجلد أو جهاز وليس ملفًا. اختر القائمة نفسها.</translation>
        </message>
        <message>
            <source>You may not read {path}. Copy it to a folder of your own, or ask its owner.</source>
            <translation>لا إذن لديك بقراءة {path}. انسخه إلى مجلد خاص بك أو اسأل مالكه.</translation>
        </message>
        <message>
            <source>Another program has {path} open. Close it there, then try again.</source>
            <translation>هناك برنامج آخر يفتح {path}. أغلقه هناك ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>{path} is not a spreadsheet. Choose an Excel or OpenDocument file, or a text table.</source>
            <translation>الملف {path} ليس جدول بيانات. اختر ملف Excel أو OpenDocument أو جدولًا نصيًا.</translation>
        </message>
        <message>
            <source>There is nothing in {path}. Ask for the file again.</source>
            <translation>الملف {path} فارغ. اطلب الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be read. Ask for the file again.</source>
            <translation>الملف {path} تالف وتتعذر قراءته. اطلب الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>{path} would need too much memory. Copy the rows that count into a new file.</source>
            <translation>يحتاج {path} إلى ذاكرة أكثر من اللازم. انسخ الصفوف المهمة إلى ملف جديد.</translation>
        </message>
        <message>
            <source>{path} is protected by a password. Give the password, or save it without one.</source>
            <translation>الملف {path} محمي بكلمة مرور. أدخل كلمة المرور أو احفظ الملف بدونها.</translation>
        </message>
        <message>
            <source>This password does not open {path}. Check it and try again.</source>
            <translation>كلمة المرور هذه لا تفتح {path}. تحقق منها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The password of {path} works in a way that is not known here. Save it without a password.</source>
            <translation>طريقة حماية {path} بكلمة مرور غير معروفة هنا. احفظ الملف بدون كلمة مرور.</translation>
        </message>
        <message>
            <source>Reading {path} took too long. Copy the rows that count into a new file.</source>
            <translation>استغرقت قراءة {path} وقتًا طويلًا. انسخ الصفوف المهمة إلى ملف جديد.</translation>
        </message>
        <message>
            <source>{path} has no row of headings. Write one above the columns, with Name in it.</source>
            <translation>لا صف لعناوين الأعمدة في {path}. اكتبه فوق الأعمدة، وفيه «الاسم».</translation>
        </message>
        <message>
            <source>{path} has no column of names. Say which one it is: {headings}.</source>
            <translation>لا عمود للأسماء في {path}. حدِّد أيها هو: {headings}.</translation>
        </message>
        <message>
            <source>{path} has headings, and no rows below them. Nobody has filled it in yet.</source>
            <translation>في {path} عناوين أعمدة ولا صفوف تحتها. لم يملأه أحد بعد.</translation>
        </message>
        <message>
            <source>There is no sheet called {value}. There are: {sheets}.</source>
            <translation>لا توجد ورقة باسم {value}. الأوراق الموجودة: {sheets}.</translation>
        </message>
        <message>
            <source>There is no field called {value}. There are: {fields}.</source>
            <translation>لا يوجد حقل باسم {value}. الحقول الموجودة: {fields}.</translation>
        </message>
        <message>
            <source>No column has the heading {value}. There are: {headings}.</source>
            <translation>لا عمود بعنوان {value}. العناوين الموجودة: {headings}.</translation>
        </message>
        <message>
            <source>{path} is the list itself. Choose another name for the marked copy.</source>
            <translation>‏{path} هو القائمة نفسها. اختر اسمًا آخر للنسخة المميَّزة.</translation>
        </message>
        <message>
            <source>{path} was changed since it was read. Choose it again, then save the copy.</source>
            <translation>تغيَّر {path} بعد قراءته. اختره من جديد ثم احفظ النسخة.</translation>
        </message>
        <message>
            <source>The import of {value} was undone already.</source>
            <translation>سبق التراجع عن استيراد {value}.</translation>
        </message>
        <message>
            <source>Another list is being imported at this moment. Try again when it is in.</source>
            <translation>تُستورد قائمة أخرى في هذه اللحظة. أعد المحاولة بعد اكتمال استيرادها.</translation>
        </message>
        <message>
            <source>The event changed since this list was looked at. Look at it again.</source>
            <translation>تغيَّرت الفعالية بعد مراجعة هذه القائمة. راجعها من جديد.</translation>
        </message>
        <message>
            <source>This badge design cannot be read: {part} is wrong. Ask for the file again.</source>
            <translation>تعذرت قراءة تصميم الشارة هذا: خطأ في {part}. اطلب الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>The badge design {value} was made by a newer version of Event Desk. Install that version to use it.</source>
            <translation>أُنشئ تصميم الشارة {value} بإصدار أحدث من Event Desk. ثبِّت ذلك الإصدار لاستخدامه.</translation>
        </message>
        <message>
            <source>There is a badge design called {value} already. Choose another name.</source>
            <translation>يوجد تصميم شارة باسم {value} من قبل. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>The badge design {value} is larger than a label of {sheet}. Choose another sheet or a smaller design.</source>
            <translation>تصميم الشارة {value} أكبر من ملصق {sheet}. اختر ورقة أخرى أو تصميمًا أصغر.</translation>
        </message>
        <message>
            <source>Children get the badges of participants, so that no badge tells who is a child. Choose another category.</source>
            <translation>يحصل الأطفال على شارات المشاركين، فلا تكشف الشارة من هو طفل. اختر فئة أخرى.</translation>
        </message>
        <message>
            <source>There is nothing to print for this choice. Widen it, or fill the programme.</source>
            <translation>لا شيء للطباعة بهذا الاختيار. وسِّعه، أو أكمل البرنامج.</translation>
        </message>
        <message>
            <source>There is no sheet of labels called {value}. There are: {known}.</source>
            <translation>لا توجد ورقة ملصقات باسم {value}. الأوراق الموجودة: {known}.</translation>
        </message>
        <message>
            <source>This file is no picture, or it is damaged. Choose a PNG or JPEG picture.</source>
            <translation>هذا الملف ليس صورة أو أنه تالف. اختر صورة PNG أو JPEG.</translation>
        </message>
        <message>
            <source>This picture is too large. Make it smaller than {most} and try again.</source>
            <translation>هذه الصورة أكبر من اللازم. صغِّرها إلى أقل من {most} ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>The times are missing or reversed</source>
            <translation>الأوقات ناقصة أو معكوسة</translation>
        </message>
        <message>
            <source>Nobody said which language is spoken</source>
            <translation>لم تُحدَّد لغة المتحدث</translation>
        </message>
        <message>
            <source>What was chosen by hand could not be kept</source>
            <translation>تعذر الإبقاء على ما اختير يدويًا</translation>
        </message>
        <message>
            <source>No room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message>
            <source>The room is no longer there</source>
            <translation>لم تعد القاعة موجودة</translation>
        </message>
        <message>
            <source>{room} is taken by {other} at that time</source>
            <translation>القاعة {room} مشغولة بـ {other} في ذلك الوقت</translation>
        </message>
        <message>
            <source>Only {minutes} of {limit} minutes until {other} in {room}</source>
            <translation>لم يبق سوى {minutes} دقيقة حتى {other} في {room} (المطلوب {limit})</translation>
        </message>
        <message>
            <source>{expected} expected, {capacity} seats in {room}</source>
            <translation>العدد المتوقع {expected}، وعدد المقاعد في {room} هو {capacity}</translation>
        </message>
        <message>
            <source>Nobody said how many seats {room} has</source>
            <translation>لم يُحدَّد عدد المقاعد في {room}</translation>
        </message>
        <message>
            <source>{needed} receivers needed, {stock} in {room}</source>
            <translation>أجهزة الاستقبال المطلوبة {needed}، والمتوفر في {room} هو {stock}</translation>
        </message>
        <message>
            <source>{room} cannot be reached without steps</source>
            <translation>لا يمكن الوصول إلى {room} بدون درج</translation>
        </message>
        <message>
            <source>{room} is of another sort than the session needs</source>
            <translation>نوع القاعة {room} لا يناسب الجلسة</translation>
        </message>
        <message>
            <source>A closed meeting in the open space of {room}</source>
            <translation>اجتماع مغلق في المساحة المفتوحة لـ {room}</translation>
        </message>
        <message>
            <source>{language} is interpreted and nobody asked for it</source>
            <translation>{language}: ترجمة لم يطلبها أحد</translation>
        </message>
        <message>
            <source>Nobody interprets from {source} into {language}</source>
            <translation>لا أحد يترجم من {source} إلى {language}</translation>
        </message>
        <message>
            <source>{language}: {missing} more interpreter(s) needed</source>
            <translation>{language}: عدد المترجمين الفوريين الناقصين {missing}</translation>
        </message>
        <message>
            <source>Only one person can give {language} from {source}</source>
            <translation>شخص واحد فقط يمكنه الترجمة من {source} إلى {language}</translation>
        </message>
        <message>
            <source>{people} cannot work into {language} here</source>
            <translation>{people}: لا إمكان للترجمة إلى {language} هنا</translation>
        </message>
        <message>
            <source>{needed} booths needed, {booths} in {room}</source>
            <translation>كبائن الترجمة المطلوبة {needed}، والموجود في {room} هو {booths}</translation>
        </message>
        <message>
            <source>Booth {booth}: {needed} people, {seats} seats</source>
            <translation>كابينة الترجمة {booth}: عدد الأشخاص {needed} والمقاعد {seats}</translation>
        </message>
        <message>
            <source>{language} takes relay from relay ({pivot})</source>
            <translation>{language}: ترجمة عبر لغة وسيطة هي نفسها عبر وسيط ({pivot})</translation>
        </message>
        <message>
            <source>{language} takes relay without need</source>
            <translation>{language}: ترجمة عبر لغة وسيطة بلا حاجة</translation>
        </message>
        <message>
            <source>{language} hangs on one person giving {pivot}</source>
            <translation>{language}: تتوقف على شخص واحد في اللغة الوسيطة ({pivot})</translation>
        </message>
        <message>
            <source>{listeners} listeners, whispering serves {limit}</source>
            <translation>عدد المستمعين {listeners}، والترجمة الهمسية تكفي {limit}</translation>
        </message>
        <message>
            <source>An interpreter is no longer on the list</source>
            <translation>أحد المترجمين الفوريين لم يعد في القائمة</translation>
        </message>
        <message>
            <source>{people} is not here at that time</source>
            <translation>{people}: لا وجود هنا في ذلك الوقت</translation>
        </message>
        <message>
            <source>{people} is not cleared for closed meetings</source>
            <translation>{people}: لا تصريح بالاجتماعات المغلقة</translation>
        </message>
        <message>
            <source>{people} is also in {other} at that time</source>
            <translation>{people}: عمل في {other} في الوقت نفسه</translation>
        </message>
        <message>
            <source>{people} has {minutes} of {limit} minutes to reach {other}</source>
            <translation>{people}: {minutes} دقيقة للوصول إلى {other} (المطلوب {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes a day</source>
            <translation>{people}: {minutes} دقيقة عمل في اليوم (الحد {limit})</translation>
        </message>
        <message>
            <source>{people} has a long day: {minutes} minutes of {limit}</source>
            <translation>{people}: يوم طويل، {minutes} دقيقة (الحد {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in 4 hours</source>
            <translation>{people}: {minutes} دقيقة عمل خلال 4 ساعات (الحد {limit})</translation>
        </message>
        <message>
            <source>{people} has no {limit} minutes for lunch</source>
            <translation>{people}: أقل من {limit} دقيقة للغداء</translation>
        </message>
        <message>
            <source>{people} has lunch earlier or later than usual</source>
            <translation>{people}: الغداء قبل موعده المعتاد أو بعده</translation>
        </message>
        <message>
            <source>{people} is at work over {minutes} of {limit} minutes</source>
            <translation>{people}: يوم عمل يمتد {minutes} دقيقة (الحد {limit})</translation>
        </message>
        <message>
            <source>{people} rests {minutes} of {limit} minutes overnight</source>
            <translation>{people}: {minutes} دقيقة راحة ليلية (المطلوب {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes remotely</source>
            <translation>{people}: {minutes} دقيقة عمل عن بُعد (الحد {limit})</translation>
        </message>
        <message>
            <source>{what} ({times})</source>
            <translation>{what} ({times})</translation>
        </message>
        <message>
            <source>{what}. Allowed: {reason}</source>
            <translation>{what}. مسموح به: {reason}</translation>
        </message>
        <message>
            <source>{people} also speaks in {other} at that time</source>
            <translation>{people}: دور متحدث أيضًا في {other} في الوقت نفسه</translation>
        </message>
        <message>
            <source>It has begun: its time, its room and its people stay</source>
            <translation>بدأت بالفعل: يبقى وقتها وقاعتها ومن فيها</translation>
        </message>
        <message>
            <source>{people} works into no language</source>
            <translation>{people}: لا لغة يُترجَم إليها</translation>
        </message>
        <message>
            <source>{room} is closed at that time</source>
            <translation>القاعة {room} مغلقة في ذلك الوقت</translation>
        </message>
        <message>
            <source>{room} is not laid out as wished: {layout}</source>
            <translation>ترتيب القاعة {room} ليس كما هو مطلوب: {layout}</translation>
        </message>
        <message>
            <source>{needed} receivers needed at that time, the event has {stock}</source>
            <translation>أجهزة الاستقبال المطلوبة في ذلك الوقت {needed}، ولدى الفعالية {stock}</translation>
        </message>
        <message>
            <source>A mobile booth or its room is no longer there</source>
            <translation>لم تعد إحدى الكبائن المتنقلة أو قاعتها موجودة</translation>
        </message>
        <message>
            <source>Mobile booth {booth} cannot be in {room} and in {other} at that time</source>
            <translation>لا يمكن أن تكون الكابينة المتنقلة {booth} في {room} وفي {other} في ذلك الوقت</translation>
        </message>
        <message>
            <source>In {room} a mobile booth is set up meanwhile, for {limit} minutes</source>
            <translation>في {room} تُركَّب كابينة متنقلة في هذه الأثناء (المدة {limit} دقيقة)</translation>
        </message>
        <message>
            <source>The {language} booth works both ways for {minutes} minutes: {needed} needed</source>
            <translation>كابينة {language} ثنائية الاتجاه طوال {minutes} دقيقة: العدد المطلوب {needed}</translation>
        </message>
        <message>
            <source>{language}: {needed} people needed with so many languages</source>
            <translation>{language}: العدد المطلوب {needed} مع هذا العدد من اللغات</translation>
        </message>
        <message>
            <source>All relay hangs on {people}, giving {pivot}</source>
            <translation>تتوقف كل ترجمة عبر لغة وسيطة على {people} ({pivot})</translation>
        </message>
        <message>
            <source>{language}: {people} has nobody to take over after {limit} minutes</source>
            <translation>{language}: لا بديل لـ {people} بعد {limit} دقيقة</translation>
        </message>
        <message>
            <source>{language}: {people} alone for {minutes} minutes</source>
            <translation>{language}: {people} بلا زميل طوال {minutes} دقيقة</translation>
        </message>
        <message>
            <source>The {language} booth works both ways and gives relay: {needed} needed</source>
            <translation>كابينة {language} ثنائية الاتجاه ومصدر للترجمة الوسيطة: العدد المطلوب {needed}</translation>
        </message>
        <message>
            <source>{people} has {minutes} minutes between half-days, {limit} are the norm</source>
            <translation>{people}: {minutes} دقيقة بين فترتي العمل (المعتاد {limit})</translation>
        </message>
        <message>
            <source>{people} is here {minutes} minutes before the first session, not {limit}</source>
            <translation>{people}: الحضور قبل الجلسة الأولى بـ {minutes} دقيقة (المطلوب {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in seven days</source>
            <translation>{people}: {minutes} دقيقة عمل في سبعة أيام (الحد {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes in remote sessions</source>
            <translation>{people}: {minutes} دقيقة عمل في الجلسات المترجَمة عن بُعد (الحد {limit})</translation>
        </message>
        <message>
            <source>{people} works {minutes} of {limit} minutes remotely at once</source>
            <translation>{people}: {minutes} دقيقة عمل عن بُعد بلا انقطاع (الحد {limit})</translation>
        </message>
        <message>
            <source>its times are not known</source>
            <translation>الأوقات غير معروفة</translation>
        </message>
        <message>
            <source>nobody said which language is spoken</source>
            <translation>لم تُحدَّد لغة المتحدث</translation>
        </message>
        <message>
            <source>there are no rooms</source>
            <translation>لا توجد قاعات</translation>
        </message>
        <message>
            <source>another session has the same identifier</source>
            <translation>لجلسة أخرى المعرِّف نفسه</translation>
        </message>
        <message>
            <source>no room is free at that time</source>
            <translation>لا قاعة شاغرة في ذلك الوقت</translation>
        </message>
        <message>
            <source>it has no room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message>
            <source>there are no interpreters</source>
            <translation>لا يوجد مترجمون فوريون</translation>
        </message>
        <message>
            <source>nobody has these languages</source>
            <translation>لا أحد لديه هاتان اللغتان</translation>
        </message>
        <message>
            <source>those with these languages are not here then</source>
            <translation>من لديهم هاتان اللغتان غير موجودين حينها</translation>
        </message>
        <message>
            <source>those with these languages are not cleared</source>
            <translation>من لديهم هاتان اللغتان بلا تصريح</translation>
        </message>
        <message>
            <source>those with these languages are busy</source>
            <translation>من لديهم هاتان اللغتان مشغولون</translation>
        </message>
        <message>
            <source>the way from another room takes too long</source>
            <translation>الطريق من قاعة أخرى يستغرق وقتًا طويلًا</translation>
        </message>
        <message>
            <source>the hours of those with these languages are used up</source>
            <translation>استُنفدت ساعات من لديهم هاتان اللغتان</translation>
        </message>
        <message>
            <source>too much work within four hours</source>
            <translation>عمل أكثر من المسموح خلال أربع ساعات</translation>
        </message>
        <message>
            <source>no time would be left for lunch</source>
            <translation>لن يبقى وقت للغداء</translation>
        </message>
        <message>
            <source>the working day would be too long</source>
            <translation>سيكون يوم العمل أطول من اللازم</translation>
        </message>
        <message>
            <source>the night’s rest would be too short</source>
            <translation>ستكون الراحة الليلية أقصر من اللازم</translation>
        </message>
        <message>
            <source>the room has {booths} booth(s), all taken</source>
            <translation>كبائن القاعة كلها مشغولة (العدد {booths})</translation>
        </message>
        <message>
            <source>the booth is full</source>
            <translation>كابينة الترجمة ممتلئة</translation>
        </message>
        <message>
            <source>somebody is free, but another use was worth more</source>
            <translation>هناك من هو متفرغ، لكن الأولوية كانت لموضع آخر</translation>
        </message>
        <message>
            <source>Next guest.</source>
            <translation>الضيف التالي.</translation>
        </message>
        <message>
            <source>Checked in – see note</source>
            <translation>تم التسجيل – اقرأ الملاحظة</translation>
        </message>
        <message>
            <source>Read the note, then the next guest.</source>
            <translation>اقرأ الملاحظة، ثم الضيف التالي.</translation>
        </message>
        <message>
            <source>Was in today: look at the name on the badge.</source>
            <translation>دخل اليوم من قبل: تحقق من الاسم على الشارة.</translation>
        </message>
        <message>
            <source>Anything else</source>
            <translation>أي نتيجة أخرى</translation>
        </message>
        <message>
            <source>The line says why, the buttons what can be done.</source>
            <translation>السطر يبيّن السبب، والأزرار ما يمكن فعله.</translation>
        </message>
        <message>
            <source>A guest comes</source>
            <translation>حضور ضيف</translation>
        </message>
        <message>
            <source>Scan the badge. Without one, type two letters of any part of the name, in either script; Enter takes the one that is marked.</source>
            <translation>امسح الشارة. بلا شارة: اكتب حرفين من أي جزء من الاسم بأي من الكتابتين؛ المفتاح Enter يختار الاسم المميَّز.</translation>
        </message>
        <message>
            <source>What the answer means</source>
            <translation>معنى النتيجة</translation>
        </message>
        <message>
            <source>It was the wrong person</source>
            <translation>تسجيل الشخص الخطأ</translation>
        </message>
        <message>
            <source>F8 takes the last scan back. The button carries the name.</source>
            <translation>المفتاح F8 يتراجع عن آخر مسح. الاسم مكتوب على الزر.</translation>
        </message>
        <message>
            <source>No badge, or not on the list</source>
            <translation>بلا شارة أو غير مدرج في القائمة</translation>
        </message>
        <message>
            <source>F9 prints a badge. F4 adds somebody who isn't on the list.</source>
            <translation>المفتاح F9 يطبع شارة. المفتاح F4 يضيف من ليس في القائمة.</translation>
        </message>
        <message>
            <source>Something does not work</source>
            <translation>شيء لا يعمل</translation>
        </message>
        <message>
            <source>F1 explains the page. F12 hides everybody's names. After a power cut, start Event Desk again: whoever was shown as checked in is checked in.</source>
            <translation>المفتاح F1 يشرح الصفحة. المفتاح F12 يخفي كل الأسماء. بعد انقطاع الكهرباء شغِّل Event Desk مرة أخرى: كل من ظهر أن حضوره مسجَّل فهو مسجَّل.</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>في مكتب الاستقبال</translation>
        </message>
        <message>
            <source>Help desk:</source>
            <translation>مكتب المساعدة:</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>تم تسجيل الحضور</translation>
        </message>
        <message>
            <source>Exit recorded – see note</source>
            <translation>تم تسجيل الخروج – اقرأ الملاحظة</translation>
        </message>
        <message>
            <source>Exit recorded</source>
            <translation>تم تسجيل الخروج</translation>
        </message>
        <message>
            <source>Already checked in at {time} ({desk})</source>
            <translation>مسجَّل سابقًا الساعة {time} ({desk})</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>تم التراجع</translation>
        </message>
        <message>
            <source>There is nothing to undo here</source>
            <translation>لا شيء يمكن التراجع عنه هنا</translation>
        </message>
        <message>
            <source>Code not found</source>
            <translation>الرمز غير موجود</translation>
        </message>
        <message>
            <source>This is not a badge code</source>
            <translation>هذا ليس رمز شارة</translation>
        </message>
        <message>
            <source>Badge of another event</source>
            <translation>شارة من فعالية أخرى</translation>
        </message>
        <message>
            <source>This badge was replaced by a newer one</source>
            <translation>استُبدلت هذه الشارة بأحدث منها</translation>
        </message>
        <message>
            <source>Names and all else</source>
            <translation>الأسماء وما عداها</translation>
        </message>
        <message>
            <source>Contact data</source>
            <translation>بيانات الاتصال</translation>
        </message>
        <message>
            <source>Sensitive data</source>
            <translation>بيانات حساسة</translation>
        </message>
        <message>
            <source>Safeguarding notes</source>
            <translation>ملاحظات حماية الأطفال</translation>
        </message>
        <message>
            <source>Names, organisation, position, languages, photo consent; counts stay</source>
            <translation>الأسماء والمؤسسة والمنصب واللغات والموافقة على التصوير؛ تبقى الأعداد</translation>
        </message>
        <message>
            <source>E-mail, phone, days of travel, numbers and codes of other systems</source>
            <translation>البريد الإلكتروني والهاتف وأيام السفر وأرقام الأنظمة الأخرى ورموزها</translation>
        </message>
        <message>
            <source>Guardian, access needs, diet, gender, remarks</source>
            <translation>الوصي واحتياجات الوصول والنظام الغذائي والجنس والملاحظات</translation>
        </message>
        <message>
            <source>Under 18, who may fetch a child, notes for the desk</source>
            <translation>دون سن 18 ومن يجوز له اصطحاب طفل وملاحظات لمكتب الاستقبال</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>تعديل بيانات شخص</translation>
        </message>
        <message>
            <source>Registration cancelled</source>
            <translation>التسجيل ملغى</translation>
        </message>
        <message>
            <source>Registration restored</source>
            <translation>استُعيد التسجيل</translation>
        </message>
        <message>
            <source>Change taken back</source>
            <translation>التراجع عن تغيير</translation>
        </message>
        <message>
            <source>Protected fields opened</source>
            <translation>فتح الحقول المحمية</translation>
        </message>
        <message>
            <source>Merged, kept</source>
            <translation>دمج، القيد الباقي</translation>
        </message>
        <message>
            <source>Merged into another entry</source>
            <translation>دمج في قيد آخر</translation>
        </message>
        <message>
            <source>Merge taken back</source>
            <translation>التراجع عن دمج</translation>
        </message>
        <message>
            <source>Said to be two people</source>
            <translation>تأكيد أنهما شخصان مختلفان</translation>
        </message>
        <message>
            <source>Person erased</source>
            <translation>حذف بيانات شخص</translation>
        </message>
        <message>
            <source>One person’s data written out</source>
            <translation>تصدير بيانات شخص واحد</translation>
        </message>
        <message>
            <source>Left, whom with was written down</source>
            <translation>مغادرة، مع تدوين من اصطحبه</translation>
        </message>
        <message>
            <source>List written out</source>
            <translation>تصدير قائمة</translation>
        </message>
        <message>
            <source>Record written out</source>
            <translation>تصدير السجل</translation>
        </message>
        <message>
            <source>Data removed as its day came</source>
            <translation>حذف بيانات حلّ موعد حذفها</translation>
        </message>
        <message>
            <source>Plan published</source>
            <translation>نُشرت الخطة</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>تغيّرت الخطة</translation>
        </message>
        <message>
            <source>Fast lane</source>
            <translation>المسار السريع</translation>
        </message>
        <message>
            <source>Help desk</source>
            <translation>مكتب المساعدة</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>for</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>merges</source>
            <translation>عمليات الدمج</translation>
        </message>
        <message>
            <source>lines</source>
            <translation>الأسطر</translation>
        </message>
        <message>
            <source>Checked in – not yet confirmed</source>
            <translation>تم التسجيل – لم يؤكَّد بعد</translation>
        </message>
        <message>
            <source>Not valid for this session</source>
            <translation>غير صالح لهذه الجلسة</translation>
        </message>
        <message>
            <source>The room is full</source>
            <translation>القاعة ممتلئة</translation>
        </message>
        <message>
            <source>This gate is not open yet</source>
            <translation>هذه البوابة لم تُفتح بعد</translation>
        </message>
        <message>
            <source>This gate is closed already</source>
            <translation>هذه البوابة أُغلقت</translation>
        </message>
        <message>
            <source>Not yet confirmed by the other desks</source>
            <translation>لم تؤكّده المكاتب الأخرى بعد</translation>
        </message>
        <message>
            <source>The scanner sent nothing: scan again</source>
            <translation>لم يرسل الماسح شيئًا: أعد المسح</translation>
        </message>
        <message>
            <source>Only half of a code arrived: scan again</source>
            <translation>لم يصل سوى نصف الرمز: أعد المسح</translation>
        </message>
        <message>
            <source>Two codes at once: scan one badge after the other</source>
            <translation>رمزان معًا: امسح الشارات واحدة تلو الأخرى</translation>
        </message>
        <message>
            <source>Far too long for a badge code</source>
            <translation>أطول بكثير من رمز شارة</translation>
        </message>
        <message>
            <source>Minor: goes only with {name}</source>
            <translation>قاصر: لا يغادر إلا مع {name}</translation>
        </message>
        <message>
            <source>Minor: ask who comes along</source>
            <translation>قاصر: اسأل عمن يرافقه</translation>
        </message>
        <message>
            <source>Left with {name}, written down</source>
            <translation>غادر مع {name}، دُوِّن ذلك</translation>
        </message>
        <message>
            <source>Receiver still out: {numbers}</source>
            <translation>جهاز استقبال لم يُعَد: {numbers}</translation>
        </message>
        <message>
            <source>On the waiting list, place {numbers}</source>
            <translation>في قائمة الانتظار، الترتيب {numbers}</translation>
        </message>
        <message>
            <source>Not yet here</source>
            <translation>لم يصل بعد</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>في الداخل</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>غادر</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>تطبع</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>متوقفة</translation>
        </message>
        <message>
            <source>takes nothing</source>
            <translation>لا تقبل شيئًا</translation>
        </message>
        <message>
            <source>no paper</source>
            <translation>بلا ورق</translation>
        </message>
        <message>
            <source>paper jam</source>
            <translation>ورق عالق</translation>
        </message>
        <message>
            <source>no ink</source>
            <translation>بلا حبر</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>does not answer</source>
            <translation>لا تستجيب</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>تحتاج إلى تدخل</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>غير موجودة</translation>
        </message>
        <message>
            <source>Somebody or a fault stopped this printer. Start it in the system's settings.</source>
            <translation>أوقف شخصٌ أو عطلٌ هذه الطابعة. شغِّلها من إعدادات النظام.</translation>
        </message>
        <message>
            <source>This printer takes no documents. Allow them in the system's settings.</source>
            <translation>هذه الطابعة لا تقبل مستندات. اسمح بها في إعدادات النظام.</translation>
        </message>
        <message>
            <source>Put in paper or a new roll.</source>
            <translation>ضع ورقًا أو لفافة جديدة.</translation>
        </message>
        <message>
            <source>Open the printer and take out the paper that is stuck.</source>
            <translation>افتح الطابعة وأخرج الورق العالق.</translation>
        </message>
        <message>
            <source>Put in a new cartridge or ribbon.</source>
            <translation>ركِّب خرطوشة أو شريطًا جديدًا.</translation>
        </message>
        <message>
            <source>Close the printer.</source>
            <translation>أغلق غطاء الطابعة.</translation>
        </message>
        <message>
            <source>Check that the printer is on and connected to power and network.</source>
            <translation>تأكد من أن الطابعة تعمل وموصولة بالكهرباء والشبكة.</translation>
        </message>
        <message>
            <source>Look at the printer's own display.</source>
            <translation>انظر إلى شاشة الطابعة نفسها.</translation>
        </message>
        <message>
            <source>This computer does not know the printer. Connect it, or choose another.</source>
            <translation>هذا الجهاز لا يعرف الطابعة. صِلها به، أو اختر طابعة أخرى.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Being sent</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسلت</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>مطبوعة</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشلت</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>أُزيلت</translation>
        </message>
        <message>
            <source>Did it come out?</source>
            <translation>هل خرجت؟</translation>
        </message>
        <message>
            <source>The person has a newer badge.</source>
            <translation>لدى الشخص شارة أحدث.</translation>
        </message>
        <message>
            <source>The person is not registered any more.</source>
            <translation>لم يعد الشخص مسجَّلًا.</translation>
        </message>
        <message>
            <source>The badge could not be drawn. Check the design.</source>
            <translation>تعذر رسم الشارة. تحقق من التصميم.</translation>
        </message>
        <message>
            <source>The printer did not take it.</source>
            <translation>لم تقبلها الطابعة.</translation>
        </message>
        <message>
            <source>The printer gave up.</source>
            <translation>تخلَّت الطابعة عن طباعتها.</translation>
        </message>
        <message>
            <source>Taken out here.</source>
            <translation>أُزيلت هنا.</translation>
        </message>
        <message>
            <source>Cancelled at the printer.</source>
            <translation>أُلغيت عند الطابعة.</translation>
        </message>
        <message>
            <source>The program ended while it was being sent.</source>
            <translation>انتهى البرنامج أثناء الإرسال.</translation>
        </message>
        <message>
            <source>The printer's queue does not know it any more.</source>
            <translation>لم تعد موجودة في طابور الطابعة.</translation>
        </message>
        <message>
            <source>This computer's print service does not answer. Start it, or save the badges as PDF.</source>
            <translation>خدمة الطباعة على هذا الجهاز لا تستجيب. شغِّلها، أو احفظ الشارات بصيغة PDF.</translation>
        </message>
        <message>
            <source>There is no printer called {value}. There are: {known}.</source>
            <translation>لا توجد طابعة باسم {value}. الطابعات الموجودة: {known}.</translation>
        </message>
        <message>
            <source>{value} is not ready: {state}. Nothing was put into its queue.</source>
            <translation>الطابعة {value} غير جاهزة: {state}. لم يُوضع شيء في طابورها.</translation>
        </message>
        <message>
            <source>Printed {printed} of {badges}; failed: {failed}, waiting: {waiting}, to be looked at: {unknown}. See event-desk queue.</source>
            <translation>طُبع {printed} من {badges}؛ فشل: {failed}، في الانتظار: {waiting}، للمراجعة: {unknown}. راجع الأمر ‎event-desk queue.</translation>
        </message>
        <message>
            <source>There is no badge {value} in the queue.</source>
            <translation>لا توجد شارة {value} في طابور الطباعة.</translation>
        </message>
        <message>
            <source>by invitation</source>
            <translation>بدعوة</translation>
        </message>
        <message>
            <source>sign up</source>
            <translation>بالتسجيل</translation>
        </message>
        <message>
            <source>Already checked in</source>
            <translation>مسجَّل سابقًا</translation>
        </message>
        <message>
            <source>once only</source>
            <translation>مرة واحدة فقط</translation>
        </message>
        <message>
            <source>once a day, and again after an exit</source>
            <translation>مرة في اليوم، ومجددًا بعد كل خروج</translation>
        </message>
        <message>
            <source>in and out at any time</source>
            <translation>دخول وخروج في أي وقت</translation>
        </message>
        <message>
            <source>invited</source>
            <translation>مدعو</translation>
        </message>
        <message>
            <source>signed up</source>
            <translation>مسجَّل</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>web page</source>
            <translation>صفحة الويب</translation>
        </message>
        <message>
            <source>press</source>
            <translation>الصحافة</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>مشارك</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>متحدث</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>إعلام</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>فريق العمل</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>كبار الشخصيات</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>طفل</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation>متطوع</translation>
        </message>
        <message>
            <source>Exhibitor</source>
            <translation>عارض</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>ضيف</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>افتتاح</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>ختام</translation>
        </message>
        <message>
            <source>Strategic session</source>
            <translation>جلسة استراتيجية</translation>
        </message>
        <message>
            <source>Thematic session</source>
            <translation>جلسة موضوعية</translation>
        </message>
        <message>
            <source>Open Space</source>
            <translation>مساحة مفتوحة</translation>
        </message>
        <message>
            <source>Market of groups</source>
            <translation>سوق المجموعات</translation>
        </message>
        <message>
            <source>Closed meeting</source>
            <translation>اجتماع مغلق</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>ورشة عمل</translation>
        </message>
        <message>
            <source>Session led by children</source>
            <translation>جلسة يديرها الأطفال</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Without times</source>
            <translation>بلا أوقات</translation>
        </message>
        <message>
            <source>be there at {time}</source>
            <translation>الحضور الساعة {time}</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>{booth} · channel {channel}</source>
            <translation>{booth} · القناة {channel}</translation>
        </message>
        <message>
            <source>Mobile booth {number}</source>
            <translation>كابينة متنقلة {number}</translation>
        </message>
        <message>
            <source>booth</source>
            <translation>كابينة</translation>
        </message>
        <message>
            <source>consecutive</source>
            <translation>تتابعية</translation>
        </message>
        <message>
            <source>whispered</source>
            <translation>همسية</translation>
        </message>
        <message>
            <source>sign language</source>
            <translation>لغة الإشارة</translation>
        </message>
        <message>
            <source>remote</source>
            <translation>عن بُعد</translation>
        </message>
        <message>
            <source>no longer</source>
            <translation>لم يعد</translation>
        </message>
        <message>
            <source>time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>room</source>
            <translation>القاعة</translation>
        </message>
        <message>
            <source>language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>relay</source>
            <translation>اللغة الوسيطة</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>الزميل</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>received {day}</source>
            <translation>استُلمت {day}</translation>
        </message>
        <message>
            <source>Team leader: {name} {reached}</source>
            <translation>قائد الفريق: {name} {reached}</translation>
        </message>
        <message>
            <source>Changed since version {number}: {marks}</source>
            <translation>ما تغيَّر منذ الإصدار {number}: {marks}</translation>
        </message>
        <message>
            <source>Nothing changed since version {number}.</source>
            <translation>لم يتغير شيء منذ الإصدار {number}.</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>Plenary</source>
            <translation>جلسة عامة</translation>
        </message>
        <message>
            <source>Theatre</source>
            <translation>مسرح</translation>
        </message>
        <message>
            <source>Classroom</source>
            <translation>صفوف دراسية</translation>
        </message>
        <message>
            <source>Boardroom</source>
            <translation>طاولة اجتماعات</translation>
        </message>
        <message>
            <source>U-shape</source>
            <translation>حدوة حصان</translation>
        </message>
        <message>
            <source>Cabaret</source>
            <translation>كاباريه</translation>
        </message>
        <message>
            <source>Banquet</source>
            <translation>مأدبة</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>وقوفًا</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>قائد الجلسة</translation>
        </message>
        <message>
            <source>Discussant</source>
            <translation>معقِّب</translation>
        </message>
        <message>
            <source>Youth advocate</source>
            <translation>مناصر شبابي</translation>
        </message>
        <message>
            <source>Simultaneous, in a booth</source>
            <translation>فورية في كابينة</translation>
        </message>
        <message>
            <source>Consecutive</source>
            <translation>تتابعية</translation>
        </message>
        <message>
            <source>Whispered</source>
            <translation>همسية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>الفارسية</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>الأردية</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>السواحلية</translation>
        </message>
        <message>
            <source>Drawing badges</source>
            <translation>رسم الشارات</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>كتابة</translation>
        </message>
        <message>
            <source>Looking at the plan</source>
            <translation>مراجعة الخطة</translation>
        </message>
        <message>
            <source>What is it for? It holds {columns}: </source>
            <translation>ما الغرض منها؟ فيها {columns}: </translation>
        </message>
        <message>
            <source>The event’s record could not be written; the list is.</source>
            <translation>كُتبت القائمة، وتعذرت الكتابة في سجل الفعالية.</translation>
        </message>
        <message>
            <source>Left out: {columns}. With --columns they can be had.</source>
            <translation>متروك: {columns}. يمكن الحصول عليها بالخيار ‎--columns.</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>التقاويم</translation>
        </message>
        <message>
            <source>Building the sample event</source>
            <translation>إنشاء الفعالية النموذجية</translation>
        </message>
        <message>
            <source>Taking pictures of every page …</source>
            <translation>التقاط صور لكل الصفحات…</translation>
        </message>
        <message>
            <source>Lists read: {people} people, {items} sessions</source>
            <translation>القوائم المقروءة: الأشخاص {people}، الجلسات {items}</translation>
        </message>
        <message>
            <source>Planned: {rooms} sessions in rooms, {gaps} gaps</source>
            <translation>الخطة: جلسات في قاعات {rooms}، ثغرات {gaps}</translation>
        </message>
        <message>
            <source>Badges drawn: {badges}</source>
            <translation>الشارات المرسومة: {badges}</translation>
        </message>
        <message>
            <source>A morning of scans: {total}</source>
            <translation>عمليات المسح في صباح واحد: {total}</translation>
        </message>
        <message>
            <source>Attendance written: {arrived} arrived</source>
            <translation>كُتب الحضور: وصل {arrived}</translation>
        </message>
        <message>
            <source>the event: everything is in this file</source>
            <translation>الفعالية: كل شيء في هذا الملف</translation>
        </message>
        <message>
            <source>the badges, A6, one a page</source>
            <translation>الشارات، مقاس A6، شارة في كل صفحة</translation>
        </message>
        <message>
            <source>who came when, and to which session</source>
            <translation>من حضر ومتى وأي جلسة</translation>
        </message>
        <message>
            <source>the same in Arabic, from right to left</source>
            <translation>الشيء نفسه بالعربية، من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>rooms, sessions, speakers, interpreters, stands</source>
            <translation>القاعات والجلسات والمتحدثون والمترجمون الفوريون والأجنحة</translation>
        </message>
        <message>
            <source>who interprets when and where, and the gaps</source>
            <translation>من يترجم ومتى وأين، والثغرات</translation>
        </message>
        <message>
            <source>the plan for scripts</source>
            <translation>الخطة لاستخدامها في البرامج النصية</translation>
        </message>
        <message>
            <source>The sample event is ready in {folder}:</source>
            <translation>الفعالية النموذجية جاهزة في {folder}:</translation>
        </message>
        <message>
            <source>{arrived} of {people} people arrived. Scans: {counts}.</source>
            <translation>وصل {arrived} من {people}. عمليات المسح: {counts}.</translation>
        </message>
        <message>
            <source>Open it with: {command}</source>
            <translation>افتحها بالأمر: {command}</translation>
        </message>
        <message>
            <source>This row has no name, so it was left out.</source>
            <translation>لا اسم في هذا الصف، فتُرك.</translation>
        </message>
        <message>
            <source>This name is too long to be one, so the row was left out.</source>
            <translation>هذا النص أطول من أن يكون اسمًا، فتُرك الصف.</translation>
        </message>
        <message>
            <source>This row has no title, so it was left out.</source>
            <translation>لا عنوان في هذا الصف، فتُرك.</translation>
        </message>
        <message>
            <source>This session has no start time yet.</source>
            <translation>لا وقت بداية لهذه الجلسة بعد.</translation>
        </message>
        <message>
            <source>It would end ({end}) before it starts ({start}), so it was left out.</source>
            <translation>وقت النهاية ({end}) يسبق وقت البداية ({start})، فتُرك الصف.</translation>
        </message>
        <message>
            <source>{value} is outside the days of the event.</source>
            <translation>‏{value} خارج أيام الفعالية.</translation>
        </message>
        <message>
            <source>{value} is struck out in the list, but was taken in. Check who still comes.</source>
            <translation>‏{value} مشطوب في القائمة لكنه استُورد. تحقق ممن سيحضر.</translation>
        </message>
        <message>
            <source>The hidden sheet {value} was not read. Choose it to read it.</source>
            <translation>لم تُقرأ الورقة المخفية {value}. اخترها لقراءتها.</translation>
        </message>
        <message>
            <source>{value} does not look like an e-mail address. It was kept as it is.</source>
            <translation>لا يبدو {value} عنوان بريد إلكتروني، وقد أُبقي كما هو.</translation>
        </message>
        <message>
            <source>There are several e-mail addresses here. {value} was taken.</source>
            <translation>هنا أكثر من عنوان بريد إلكتروني، وقد أُخذ {value}.</translation>
        </message>
        <message>
            <source>{value} may not be a phone number that works. Check it.</source>
            <translation>قد لا يكون {value} رقم هاتف صالحًا. تحقق منه.</translation>
        </message>
        <message>
            <source>There are several phone numbers here. {value} was taken.</source>
            <translation>هنا أكثر من رقم هاتف، وقد أُخذ {value}.</translation>
        </message>
        <message>
            <source>{value} has lost digits in the spreadsheet. Ask for the number again.</source>
            <translation>فقد الرقم {value} بعض أرقامه في جدول البيانات. اطلب الرقم مرة أخرى.</translation>
        </message>
        <message>
            <source>No country is called {value}.</source>
            <translation>لا بلد باسم {value}.</translation>
        </message>
        <message>
            <source>No language is called {value}.</source>
            <translation>لا لغة باسم {value}.</translation>
        </message>
        <message>
            <source>{value} is a new category. It was kept as it is.</source>
            <translation>‏{value} فئة جديدة، وقد أُبقيت كما هي.</translation>
        </message>
        <message>
            <source>{value} cannot be read as a date.</source>
            <translation>تعذرت قراءة {value} بوصفه تاريخًا.</translation>
        </message>
        <message>
            <source>Dates like {value} can be read in two ways. They were read day first.</source>
            <translation>تواريخ مثل {value} تُقرأ على وجهين، وقد قُرئت بدءًا باليوم.</translation>
        </message>
        <message>
            <source>This registration is not settled yet ({value}). The person was taken in.</source>
            <translation>هذا التسجيل غير محسوم بعد ({value}). استُورد الشخص.</translation>
        </message>
        <message>
            <source>{value} is a host of the meeting, and came in as staff.</source>
            <translation>‏{value} من مضيفي الاجتماع، وأُدرج ضمن طاقم العمل.</translation>
        </message>
        <message>
            <source>{value} looks like two people. They came in as one: add the other by hand.</source>
            <translation>يبدو أن {value} شخصان. أُدرجا كشخص واحد: أضف الآخر يدويًا.</translation>
        </message>
        <message>
            <source>{value} is neither yes nor no.</source>
            <translation>‏{value} ليس نعم ولا لا.</translation>
        </message>
        <message>
            <source>{value} is not a number.</source>
            <translation>‏{value} ليس رقمًا.</translation>
        </message>
        <message>
            <source>{value} is not a time zone. The event's own was kept.</source>
            <translation>‏{value} ليست منطقة زمنية، وقد أُبقيت منطقة الفعالية.</translation>
        </message>
        <message>
            <source>Several people use {value}: {names}. They were kept as different people.</source>
            <translation>يستخدم {value} أكثر من شخص: {names}. أُبقوا أشخاصًا مختلفين.</translation>
        </message>
        <message>
            <source>{name} and {other} may be the same person. Please decide.</source>
            <translation>قد يكون {name} و{other} شخصًا واحدًا. القرار لك.</translation>
        </message>
        <message>
            <source>{field}: the list says {given}, but {kept} was known. {kept} was kept.</source>
            <translation>{field}: في القائمة {given}، والمعروف {kept}. أُبقي {kept}.</translation>
        </message>
        <message>
            <source>No session on the programme is called {value} yet.</source>
            <translation>لا جلسة في البرنامج باسم {value} بعد.</translation>
        </message>
        <message>
            <source>No session is called just {value}. {kept} was taken. Check it.</source>
            <translation>لا جلسة باسم {value} تمامًا، وقد أُخذت {kept}. تحقق منها.</translation>
        </message>
        <message>
            <source>{value} repeats. Only the first time was taken; add the others.</source>
            <translation>‏{value}: موعد متكرر. أُخذ الموعد الأول فقط؛ أضف المواعيد الأخرى.</translation>
        </message>
        <message>
            <source>Name on the badge</source>
            <translation>الاسم على الشارة</translation>
        </message>
        <message>
            <source>Place in the order</source>
            <translation>الترتيب ضمن الطلب</translation>
        </message>
        <message>
            <source>Went in elsewhere</source>
            <translation>الدخول عبر نظام آخر</translation>
        </message>
        <message>
            <source>E-mail of who registered them</source>
            <translation>بريد من سجَّل الشخص</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>تسليم القاصر</translation>
        </message>
        <message>
            <source>Photographs for</source>
            <translation>استخدام الصور</translation>
        </message>
        <message>
            <source>Second family name</source>
            <translation>اسم العائلة الثاني</translation>
        </message>
        <message>
            <source>Dialling code</source>
            <translation>رمز الاتصال</translation>
        </message>
        <message>
            <source>Language (ticked)</source>
            <translation>اللغة (مؤشَّرة)</translation>
        </message>
        <message>
            <source>Will come</source>
            <translation>سيحضر</translation>
        </message>
        <message>
            <source>Moderator</source>
            <translation>مدير الجلسة</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>رئيس الجلسة</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>المقرِّر</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>يتكرر</translation>
        </message>
        <message>
            <source>No room is called {value}.</source>
            <translation>لا قاعة باسم {value}.</translation>
        </message>
        <message>
            <source>{field}: the list says {given}, but the event has {kept}. {kept} was kept.</source>
            <translation>{field}: في القائمة {given}، وفي الفعالية {kept}. أُبقي {kept}.</translation>
        </message>
        <message>
            <source>Name in Latin letters</source>
            <translation>الاسم بالأحرف اللاتينية</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>External number</source>
            <translation>الرقم المرجعي</translation>
        </message>
        <message>
            <source>woman</source>
            <translation>أنثى</translation>
        </message>
        <message>
            <source>man</source>
            <translation>ذكر</translation>
        </message>
        <message>
            <source>One person to a row. What you do not know stays empty.</source>
            <translation>شخص واحد في كل صف. ما لا تعرفه يبقى فارغًا.</translation>
        </message>
        <message>
            <source>Columns with a star (*) have to be filled in.</source>
            <translation>يجب ملء الأعمدة التي عليها نجمة (*).</translation>
        </message>
        <message>
            <source>Click on a cell to see what belongs in it. Where a list opens, choose from it; where several languages are meant, part them with commas.</source>
            <translation>انقر أي خلية لمعرفة ما يُكتب فيها. إذا ظهرت قائمة فاختر منها، وإذا لزم ذكر عدة لغات فافصل بينها بفواصل.</translation>
        </message>
        <message>
            <source>Leave the headings as they are. Sheets you do not need stay empty.</source>
            <translation>اترك عناوين الأعمدة كما هي. الأوراق التي لا تحتاج إليها تبقى فارغة.</translation>
        </message>
        <message>
            <source>People: everybody who comes, and does not speak or interpret.</source>
            <translation>الأشخاص: كل من يحضر دون أن يكون متحدثًا أو مترجمًا فوريًا.</translation>
        </message>
        <message>
            <source>Speakers: one row for each session that somebody speaks in.</source>
            <translation>المتحدثون: صف واحد لكل جلسة يتحدث فيها الشخص.</translation>
        </message>
        <message>
            <source>Programme, Rooms: only if you plan sessions. Start and end are local times.</source>
            <translation>البرنامج، القاعات: فقط إذا كنت تخطط لجلسات. البداية والنهاية بالتوقيت المحلي.</translation>
        </message>
        <message>
            <source>Interpreters: a second row with other times says that somebody comes twice.</source>
            <translation>المترجمون الفوريون: صف ثانٍ بأوقات أخرى يعني أن الشخص يحضر مرتين.</translation>
        </message>
        <message>
            <source>Under 18: write only the name that may stand on the badge, and the guardian. Both serve safety alone: the desk must know whom to call. Birth dates, schools and addresses are not wanted here.</source>
            <translation>دون سن 18: اكتب فقط الاسم الذي يجوز ظهوره على الشارة، واسم الوصي. كلاهما للسلامة وحدها: يجب أن يعرف مكتب الاستقبال بمن يتصل. لا مكان هنا لتواريخ الميلاد والمدارس والعناوين.</translation>
        </message>
        <message>
            <source>What you write here serves only this event: badges, seats, interpreting, check-in. Send the file only to whoever asked you for it.</source>
            <translation>ما تكتبه هنا لا يُستخدم إلا لهذه الفعالية: الشارات والمقاعد والترجمة الفورية وتسجيل الحضور. لا ترسل الملف إلا إلى من طلبه منك.</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>الجنس</translation>
        </message>
        <message>
            <source>The same in the organisation’s own script, if it has another.</source>
            <translation>اسم المؤسسة بكتابته الأصلية إن كانت مختلفة.</translation>
        </message>
        <message>
            <source>The language this person wants to hear through the receiver.</source>
            <translation>اللغة التي يريد الشخص سماعها عبر جهاز الاستقبال.</translation>
        </message>
        <message>
            <source>What the badge shows. Choose from the list.</source>
            <translation>ما يظهر على الشارة. اختر من القائمة.</translation>
        </message>
        <message>
            <source>Yes if the person is under 18 during the event; no birth dates.</source>
            <translation>«نعم» إذا كان الشخص دون سن 18 أثناء الفعالية؛ بلا تواريخ ميلاد.</translation>
        </message>
        <message>
            <source>For those under 18: name and phone of whoever is responsible.</source>
            <translation>لمن هم دون سن 18: اسم المسؤول عنهم وهاتفه.</translation>
        </message>
        <message>
            <source>Only what the kitchen has to know.</source>
            <translation>ما يلزم المطبخَ معرفته فقط.</translation>
        </message>
        <message>
            <source>What we have to prepare, without the reason for it.</source>
            <translation>ما علينا تجهيزه، من دون ذكر السبب.</translation>
        </message>
        <message>
            <source>Where no name is known yet: “a youth delegate”.</source>
            <translation>إذا لم يُعرف الاسم بعد: «مندوب عن الشباب».</translation>
        </message>
        <message>
            <source>Code or title of the session. One row for each session.</source>
            <translation>رمز الجلسة أو عنوانها. صف واحد لكل جلسة.</translation>
        </message>
        <message>
            <source>Speaker, moderator, panellist …</source>
            <translation>متحدث، مدير جلسة، مشارك في حلقة نقاش…</translation>
        </message>
        <message>
            <source>A short sign of your own that no other session has: A1.</source>
            <translation>رمز قصير من اختيارك لا تحمله جلسة أخرى: A1.</translation>
        </message>
        <message>
            <source>A title in at least one language is needed.</source>
            <translation>لا بد من عنوان بلغة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>Empty if a room is still to be found.</source>
            <translation>يُترك فارغًا إذا لم تُحدَّد القاعة بعد.</translation>
        </message>
        <message>
            <source>What is spoken in the room; several with commas between them.</source>
            <translation>اللغة المتحدَّث بها في القاعة؛ إذا تعددت اللغات فافصل بينها بفواصل.</translation>
        </message>
        <message>
            <source>What is to be heard besides; several with commas between them.</source>
            <translation>ما يُراد سماعه إلى جانبها؛ إذا تعددت اللغات فافصل بينها بفواصل.</translation>
        </message>
        <message>
            <source>Whether a wheelchair gets there without a step.</source>
            <translation>هل يمكن الوصول إليها بكرسي متحرك بدون درج؟</translation>
        </message>
        <message>
            <source>Works into it as into the mother tongue.</source>
            <translation>يترجم إليها كما يترجم إلى لغته الأم.</translation>
        </message>
        <message>
            <source>Works into it and from it.</source>
            <translation>يترجم إليها ومنها.</translation>
        </message>
        <message>
            <source>Works from it only.</source>
            <translation>يترجم منها فقط.</translation>
        </message>
        <message>
            <source>Whether the work is done from elsewhere.</source>
            <translation>هل يكون العمل من مكان آخر؟</translation>
        </message>
        <message>
            <source>Dr., Prof. …</source>
            <translation>د.، أ. د. …</translation>
        </message>
        <message>
            <source>The name for the badge. With the family name in CAPITALS or in front with a comma, lists are sorted by it.</source>
            <translation>الاسم المطلوب على الشارة. إذا كُتب اسم العائلة بأحرف لاتينية كبيرة أو في البداية تليه فاصلة، فبه تُرتَّب القوائم.</translation>
        </message>
        <message>
            <source>The same name in Arabic letters, or in Latin ones.</source>
            <translation>الاسم نفسه بالأحرف العربية أو بالأحرف اللاتينية.</translation>
        </message>
        <message>
            <source>One address of this person’s own.</source>
            <translation>عنوان واحد خاص بهذا الشخص.</translation>
        </message>
        <message>
            <source>With the country’s code: +974 …</source>
            <translation>مع رمز البلد: ‎+974 …</translation>
        </message>
        <message>
            <source>What this person speaks; several with commas between them.</source>
            <translation>اللغات التي يتحدثها الشخص، وبينها فواصل.</translation>
        </message>
        <message>
            <source>Several with commas between them.</source>
            <translation>إذا تعددت فافصل بينها بفواصل.</translation>
        </message>
        <message>
            <source>Whether pictures may show this person. Leave it empty if not asked.</source>
            <translation>هل يجوز ظهور هذا الشخص في الصور؟ يُترك فارغًا إذا لم يُسأل.</translation>
        </message>
        <message>
            <source>A day, like 2026-06-09.</source>
            <translation>يوم، على نحو ‎2026-06-09.</translation>
        </message>
        <message>
            <source>Day and time where the event is, like 2026-06-09 14:30.</source>
            <translation>اليوم والوقت في مكان الفعالية، على نحو ‎2026-06-09 14:30.</translation>
        </message>
        <message>
            <source>A whole number.</source>
            <translation>عدد صحيح.</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>النظام الغذائي</translation>
        </message>
        <message>
            <source>Note for the desk</source>
            <translation>ملاحظة لمكتب الاستقبال</translation>
        </message>
        <message>
            <source>Running number</source>
            <translation>الرقم التسلسلي</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>غير مقروء</translation>
        </message>
        <message>
            <source>Floor languages</source>
            <translation>لغات المتحدث</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>Interpreted into</source>
            <translation>تُترجَم إلى</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>الاسم الأوسط</translation>
        </message>
        <message>
            <source>Organisation in Latin letters</source>
            <translation>المؤسسة بالأحرف اللاتينية</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>الجنسية</translation>
        </message>
        <message>
            <source>18 or older</source>
            <translation>18 سنة أو أكثر</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>No photographs</source>
            <translation>ممنوع التصوير</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>About the person</source>
            <translation>نبذة عن الشخص</translation>
        </message>
        <message>
            <source>Registered at</source>
            <translation>تاريخ التسجيل</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>Works remotely</source>
            <translation>يعمل عن بُعد</translation>
        </message>
        <message>
            <source>Cleared for closed meetings</source>
            <translation>تصريح بالاجتماعات المغلقة</translation>
        </message>
        <message>
            <source>Team leader</source>
            <translation>قائد الفريق</translation>
        </message>
        <message>
            <source>Sign language</source>
            <translation>لغة الإشارة</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>المقاعد</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>المبنى</translation>
        </message>
        <message>
            <source>Several sheets</source>
            <translation>عدة أوراق</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) stay open.</source>
            <translation>
                <numerusform>لم يبق شيء معلَّقًا.</numerusform>
                <numerusform>بقي أمر واحد معلَّقًا.</numerusform>
                <numerusform>بقي أمران معلَّقان.</numerusform>
                <numerusform>بقيت %n أمور معلَّقة.</numerusform>
                <numerusform>بقي %n أمرًا معلَّقًا.</numerusform>
                <numerusform>بقي %n أمر معلَّق.</numerusform>
            </translation>
        </message>
        <message>
            <source>Test badge</source>
            <translation>شارة تجريبية</translation>
        </message>
        <message>
            <source>The design {name} is in {path}.</source>
            <translation>التصميم {name} في {path}.</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>التصميم</translation>
        </message>
        <message>
            <source>Size in mm</source>
            <translation>المقاس بالمليمتر</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>No badge: {categories}</source>
            <translation>بلا شارة: {categories}</translation>
        </message>
        <message>
            <source>To start from: {designs}</source>
            <translation>للبدء منها: {designs}</translation>
        </message>
        <message>
            <source>Sheets: {sheets}</source>
            <translation>الأوراق: {sheets}</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>The empty list is {path}.</source>
            <translation>القائمة الفارغة في {path}.</translation>
        </message>
        <message>
            <source>The list is long, so only the rows with problems are in it.</source>
            <translation>القائمة طويلة، فليس في النسخة سوى الصفوف التي فيها ملاحظات.</translation>
        </message>
        <message>
            <source>Only the values came over to it, not how the list looked.</source>
            <translation>انتقلت القيم وحدها إلى النسخة، لا شكل القائمة.</translation>
        </message>
        <message>
            <source>problems</source>
            <translation>مشكلات</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>How to fill in</source>
            <translation>كيفية التعبئة</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <source>Choose from the list.</source>
            <translation>اختر من القائمة.</translation>
        </message>
        <message>
            <source>Please choose one from the list.</source>
            <translation>يرجى اختيار قيمة من القائمة.</translation>
        </message>
        <message>
            <source>This is no day near the event. Write it like {example}.</source>
            <translation>ليس هذا يومًا قريبًا من الفعالية. اكتبه على نحو ‎{example}.</translation>
        </message>
        <message>
            <source>Please write a whole number.</source>
            <translation>يرجى كتابة عدد صحيح.</translation>
        </message>
        <message>
            <source>How to fill in this list</source>
            <translation>كيفية تعبئة هذه القائمة</translation>
        </message>
        <message>
            <source>Certificate of attendance</source>
            <translation>شهادة حضور</translation>
        </message>
        <message>
            <source>This is to certify that</source>
            <translation>نشهد بمشاركة</translation>
        </message>
        <message>
            <source>took part in</source>
            <translation>في فعالية</translation>
        </message>
        <message>
            <source>Date and signature</source>
            <translation>التاريخ والتوقيع</translation>
        </message>
        <message>
            <source>Welcome! Please show your badge.</source>
            <translation>مرحبًا بكم! نرجو إبراز الشارة.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>مرحبًا بكم</translation>
        </message>
        <message>
            <source>Good to see you again</source>
            <translation>سعداء برؤيتكم مجددًا</translation>
        </message>
        <message>
            <source>Goodbye, and safe travels</source>
            <translation>مع السلامة، ونتمنى لكم رحلة آمنة</translation>
        </message>
        <message>
            <source>Please speak to us at the desk</source>
            <translation>نرجو مراجعة مكتب الاستقبال</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>البريد الإلكتروني نفسه</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>الهاتف نفسه</translation>
        </message>
        <message>
            <source>{what}: changed at two desks</source>
            <translation>{what}: عُدِّل في مكتبين</translation>
        </message>
        <message>
            <source>{who} was let in twice</source>
            <translation>سُمح بدخول {who} مرتين</translation>
        </message>
        <message>
            <source>{who}: {what} was changed at two desks</source>
            <translation>{who}: عُدِّل الحقل «{what}» في مكتبين</translation>
        </message>
        <message>
            <source>{kept} was given twice</source>
            <translation>أُعطي {kept} مرتين</translation>
        </message>
        <message>
            <source>Receiver {who} was lent to two people</source>
            <translation>سُلِّم جهاز الاستقبال {who} إلى شخصين</translation>
        </message>
        <message>
            <source>{gate}: more people than places</source>
            <translation>{gate}: الأشخاص أكثر من الأماكن</translation>
        </message>
        <message>
            <source>This event had been copied or brought back</source>
            <translation>نُسخت هذه الفعالية أو استُعيدت من نسخة</translation>
        </message>
        <message>
            <source>The clock of {desk} is wrong</source>
            <translation>ساعة {desk} غير صحيحة</translation>
        </message>
        <message>
            <source>Two desks were called {kept}</source>
            <translation>كان لمكتبين الاسم نفسه {kept}</translation>
        </message>
        <message>
            <source>let in twice</source>
            <translation>دخول مزدوج</translation>
        </message>
        <message>
            <source>changed twice: {what}</source>
            <translation>عُدِّل مرتين: {what}</translation>
        </message>
        <message>
            <source>given twice</source>
            <translation>أُعطي مرتين</translation>
        </message>
        <message>
            <source>lent twice</source>
            <translation>سُلِّم مرتين</translation>
        </message>
        <message>
            <source>more people than places</source>
            <translation>الأشخاص أكثر من الأماكن</translation>
        </message>
        <message>
            <source>newer version</source>
            <translation>إصدار أحدث</translation>
        </message>
        <message>
            <source>not exchanged</source>
            <translation>تعذّر التبادل</translation>
        </message>
        <message>
            <source>a copy</source>
            <translation>نسخة</translation>
        </message>
        <message>
            <source>wrong clock</source>
            <translation>ساعة غير صحيحة</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>الاسم نفسه</translation>
        </message>
        <message>
            <source>{who} was let in at {other_desk}, too, at {other_time}.</source>
            <translation>سُمح بدخول {who} أيضًا في {other_desk} الساعة {other_time}.</translation>
        </message>
        <message>
            <source>{who} was let in at {desk}, too, at {time}.</source>
            <translation>سُمح بدخول {who} أيضًا في {desk} الساعة {time}.</translation>
        </message>
        <message>
            <source>{who} was let in at {desk} at {time} and at {other_desk} at {other_time}.</source>
            <translation>سُمح بدخول {who} في {desk} الساعة {time} وفي {other_desk} الساعة {other_time}.</translation>
        </message>
        <message>
            <source>{gate}: two desks let the same person in, and neither could know of the other. The person counts once.</source>
            <translation>{gate}: سمح مكتبان بدخول الشخص نفسه، وما كان لأي منهما أن يعلم بالآخر. يُحتسب الشخص مرة واحدة.</translation>
        </message>
        <message>
            <source>Two desks changed the same field, and neither could know of the other. The later change counts until somebody chooses.</source>
            <translation>عدَّل مكتبان الحقل نفسه، وما كان لأي منهما أن يعلم بالآخر. يُعتمد التعديل اللاحق إلى أن يختار أحد.</translation>
        </message>
        <message>
            <source>Two desks gave it at the same time. The later one is called {other} now.</source>
            <translation>أعطاه مكتبان في الوقت نفسه. أصبح اللاحق {other}.</translation>
        </message>
        <message>
            <source>Two desks lent it, and neither could know of the other. By the list {kept} has it now.</source>
            <translation>سلَّمه مكتبان، وما كان لأي منهما أن يعلم بالآخر. الجهاز الآن بحسب القائمة لدى {kept}.</translation>
        </message>
        <message>
            <source>Several desks gave the last places at the same time: {count} people for {places} places.</source>
            <translation>أعطت عدة مكاتب الأماكن الأخيرة في الوقت نفسه: عدد الأشخاص {count} وعدد الأماكن {places}.</translation>
        </message>
        <message>
            <source>Another laptop has a newer Event Desk. What it wrote is kept here, and is seen once this laptop has the same version.</source>
            <translation>على حاسوب آخر إصدار أحدث من Event Desk. ما كتبه محفوظ هنا، ويظهر عندما يصبح على هذا الحاسوب الإصدار نفسه.</translation>
        </message>
        <message>
            <source>They are kept on the laptop that made them or got them. Something that they belong to is missing, or the server refused them; all other changes go on.</source>
            <translation>تبقى محفوظة على الحاسوب الذي أنشأها أو تلقاها. ينقصها شيء تتبع له، أو رفضها الخادم؛ وتستمر كل التغييرات الأخرى.</translation>
        </message>
        <message>
            <source>The file of {desk} was a copy, or older than what it had sent. It goes on as {other_desk}; nothing is lost, and nothing is counted twice.</source>
            <translation>كان ملف {desk} نسخة، أو أقدم مما سبق أن أرسله. يتابع العمل باسم {other_desk}؛ لم يضع شيء، ولا يُحتسب شيء مرتين.</translation>
        </message>
        <message>
            <source>It is off by about {count} minutes. Times written there are wrong, their order is right.</source>
            <translation>الفارق نحو {count} دقيقة. الأوقات المسجَّلة هناك خاطئة، لكن ترتيبها صحيح.</translation>
        </message>
        <message>
            <source>The one that came later is called {other} now, so that they can be told apart.</source>
            <translation>أصبح اسم المكتب اللاحق {other} للتمييز بينهما.</translation>
        </message>
        <message>
            <source>Ask who came. If two people used one badge, print a new badge for the right one.</source>
            <translation>اسأل من الذي حضر. إذا استخدم شخصان شارة واحدة، فاطبع شارة جديدة لصاحبها.</translation>
        </message>
        <message>
            <source>Choose which of the two is right.</source>
            <translation>اختر القيمة الصحيحة.</translation>
        </message>
        <message>
            <source>Change it if the old one is on paper already, or was told to somebody.</source>
            <translation>غيِّره إذا كان القديم قد طُبع أو أُبلغ به أحد.</translation>
        </message>
        <message>
            <source>Look who has it in the hand, and lend the other person another one.</source>
            <translation>تحقق ممن بيده الجهاز، وسلِّم الشخص الآخر جهازًا غيره.</translation>
        </message>
        <message>
            <source>Tell whoever looks after the room.</source>
            <translation>أبلغ المسؤول عن القاعة.</translation>
        </message>
        <message>
            <source>Bring Event Desk up to date on this laptop.</source>
            <translation>حدِّث Event Desk على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>If this stays, bring all laptops to the same version.</source>
            <translation>إذا استمر ذلك، فحدِّث كل الحواسيب إلى الإصدار نفسه.</translation>
        </message>
        <message>
            <source>Use only one copy of the event on each laptop.</source>
            <translation>استخدم نسخة واحدة فقط من الفعالية على كل حاسوب.</translation>
        </message>
        <message>
            <source>Set that laptop's clock by a telephone.</source>
            <translation>اضبط ساعة ذلك الحاسوب على ساعة هاتف.</translation>
        </message>
        <message>
            <source>Give one of the two another name in its settings.</source>
            <translation>أعطِ أحد المكتبين اسمًا آخر في إعداداته.</translation>
        </message>
        <message>
            <source>same name in the other script</source>
            <translation>الاسم نفسه بالكتابة الأخرى</translation>
        </message>
        <message>
            <source>names nearly the same</source>
            <translation>اسمان شبه متطابقين</translation>
        </message>
        <message>
            <source>a shorter form of the name</source>
            <translation>صيغة أقصر من الاسم</translation>
        </message>
        <message>
            <source>parts of the name in another order</source>
            <translation>أجزاء الاسم بترتيب آخر</translation>
        </message>
        <message>
            <source>at another organisation</source>
            <translation>في مؤسسة أخرى</translation>
        </message>
        <message>
            <source>No badge has been made yet.</source>
            <translation>لم تُنشأ أي شارة بعد.</translation>
        </message>
        <message>
            <source>The badge stays valid.</source>
            <translation>تبقى الشارة صالحة.</translation>
        </message>
        <message>
            <source>The badge of the entry that is kept stays valid. The other badge is answered with “replaced”.</source>
            <translation>تبقى شارة القيد الباقي صالحة. أما الشارة الأخرى فيظهر عند مسحها «مستبدَلة».</translation>
        </message>
        <message>
            <source>The badge of the other entry goes on working, as the badge of this person.</source>
            <translation>تبقى شارة القيد الآخر صالحة بوصفها شارة هذا الشخص.</translation>
        </message>
        <message>
            <source>The other entry's badge is printed already, so it goes on working. The unprinted one is answered with “replaced”.</source>
            <translation>شارة القيد الآخر مطبوعة من قبل، لذلك تبقى صالحة. أما غير المطبوعة فيظهر عند مسحها «مستبدَلة».</translation>
        </message>
        <message>
            <source>Rows without a name</source>
            <translation>صفوف بلا اسم</translation>
        </message>
        <message>
            <source>Names that are too long</source>
            <translation>أسماء أطول من اللازم</translation>
        </message>
        <message>
            <source>Rows without a title</source>
            <translation>صفوف بلا عنوان</translation>
        </message>
        <message>
            <source>Sessions without a time</source>
            <translation>جلسات بلا وقت</translation>
        </message>
        <message>
            <source>Sessions that end before they start</source>
            <translation>جلسات تنتهي قبل أن تبدأ</translation>
        </message>
        <message>
            <source>Outside the days of the event</source>
            <translation>خارج أيام الفعالية</translation>
        </message>
        <message>
            <source>Doubtful e-mail addresses</source>
            <translation>عناوين بريد إلكتروني مشكوك فيها</translation>
        </message>
        <message>
            <source>Several e-mail addresses in one cell</source>
            <translation>عدة عناوين بريد إلكتروني في خلية واحدة</translation>
        </message>
        <message>
            <source>Doubtful phone numbers</source>
            <translation>أرقام هاتف مشكوك فيها</translation>
        </message>
        <message>
            <source>Several phone numbers in one cell</source>
            <translation>عدة أرقام هاتف في خلية واحدة</translation>
        </message>
        <message>
            <source>Numbers that lost digits</source>
            <translation>أرقام فقدت بعض خاناتها</translation>
        </message>
        <message>
            <source>Unknown countries</source>
            <translation>بلدان غير معروفة</translation>
        </message>
        <message>
            <source>Unknown languages</source>
            <translation>لغات غير معروفة</translation>
        </message>
        <message>
            <source>New categories</source>
            <translation>فئات جديدة</translation>
        </message>
        <message>
            <source>Unreadable dates</source>
            <translation>تواريخ تتعذر قراءتها</translation>
        </message>
        <message>
            <source>Dates that can be read in two ways</source>
            <translation>تواريخ تُقرأ على وجهين</translation>
        </message>
        <message>
            <source>Neither yes nor no</source>
            <translation>لا نعم ولا لا</translation>
        </message>
        <message>
            <source>Unreadable numbers</source>
            <translation>أعداد تتعذر قراءتها</translation>
        </message>
        <message>
            <source>Unknown time zones</source>
            <translation>مناطق زمنية غير معروفة</translation>
        </message>
        <message>
            <source>Texts that are too long</source>
            <translation>نصوص أطول من اللازم</translation>
        </message>
        <message>
            <source>Formulas without a value</source>
            <translation>صيغ بلا قيمة</translation>
        </message>
        <message>
            <source>Registrations that are pending</source>
            <translation>تسجيلات غير محسومة</translation>
        </message>
        <message>
            <source>Organisations from above</source>
            <translation>مؤسسات من السطر الأعلى</translation>
        </message>
        <message>
            <source>Hosts of online meetings</source>
            <translation>مضيفو الاجتماعات عبر الإنترنت</translation>
        </message>
        <message>
            <source>Two people in one row</source>
            <translation>شخصان في صف واحد</translation>
        </message>
        <message>
            <source>Checked in elsewhere</source>
            <translation>حضور مسجَّل في نظام آخر</translation>
        </message>
        <message>
            <source>Shared e-mail addresses</source>
            <translation>عناوين بريد إلكتروني مشتركة</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>التكرارات المحتملة</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>تعارضات</translation>
        </message>
        <message>
            <source>Unknown sessions</source>
            <translation>جلسات غير معروفة</translation>
        </message>
        <message>
            <source>Sessions found by a similar title</source>
            <translation>جلسات عُثر عليها بعنوان مشابه</translation>
        </message>
        <message>
            <source>Sessions that repeat</source>
            <translation>جلسات متكررة المواعيد</translation>
        </message>
        <message>
            <source>Unknown rooms</source>
            <translation>قاعات غير معروفة</translation>
        </message>
        <message>
            <source>Differs from the event</source>
            <translation>اختلاف عن الفعالية</translation>
        </message>
        <message>
            <source>Hidden sheets</source>
            <translation>أوراق مخفية</translation>
        </message>
        <message>
            <source>Hidden rows</source>
            <translation>صفوف مخفية</translation>
        </message>
        <message>
            <source>Hidden columns</source>
            <translation>أعمدة مخفية</translation>
        </message>
        <message>
            <source>Rows that are struck out</source>
            <translation>صفوف مشطوبة</translation>
        </message>
        <message>
            <source>Headings that stand there twice</source>
            <translation>عناوين أعمدة مكررة</translation>
        </message>
        <message>
            <source>{item} is no longer on the list. It stays as it is.</source>
            <translation>لم تعد القائمة تذكر {item}. تبقى الجلسة كما هي.</translation>
        </message>
        <message>
            <source>{item} is new.</source>
            <translation>جلسة جديدة: {item}.</translation>
        </message>
        <message>
            <source>{item} is new: {when}.</source>
            <translation>جلسة جديدة: {item}، {when}.</translation>
        </message>
        <message>
            <source>taken back: {what}</source>
            <translation>تراجع عن: {what}</translation>
        </message>
        <message>
            <source>{person} kept in {item}</source>
            <translation>تثبيت {person} في {item}</translation>
        </message>
        <message>
            <source>{person} no longer kept in {item}</source>
            <translation>إلغاء تثبيت {person} في {item}</translation>
        </message>
        <message>
            <source>{item} locked</source>
            <translation>تثبيت {item}</translation>
        </message>
        <message>
            <source>{item} unlocked</source>
            <translation>إلغاء تثبيت {item}</translation>
        </message>
        <message>
            <source>{item} moved</source>
            <translation>نقل {item}</translation>
        </message>
        <message>
            <source>{person} into {language} in {item}</source>
            <translation>‏{person} إلى {language} في {item}</translation>
        </message>
        <message>
            <source>{person} for {other} in {item}</source>
            <translation>‏{person} بدلًا من {other} في {item}</translation>
        </message>
        <message>
            <source>{person} taken out of {item}</source>
            <translation>إخراج {person} من {item}</translation>
        </message>
        <message>
            <source>plan {count} brought back</source>
            <translation>استعادة الخطة {count}</translation>
        </message>
        <message>
            <source>exception allowed in {item}</source>
            <translation>السماح باستثناء في {item}</translation>
        </message>
        <message>
            <source>exception taken away in {item}</source>
            <translation>إلغاء الاستثناء في {item}</translation>
        </message>
        <message>
            <source>{person} is ill</source>
            <translation>غياب {person} بسبب المرض</translation>
        </message>
        <message>
            <source>{person} is here longer</source>
            <translation>تمديد وجود {person}</translation>
        </message>
        <message>
            <source>{room} is lost</source>
            <translation>تعذُّر استخدام {room}</translation>
        </message>
        <message>
            <source>{item} moved to another time</source>
            <translation>نقل {item} إلى وقت آخر</translation>
        </message>
        <message>
            <source>{item} added to the Open Space</source>
            <translation>إضافة {item} إلى المساحة المفتوحة</translation>
        </message>
        <message>
            <source>{item} interpreted in another way</source>
            <translation>تغيير طريقة الترجمة في {item}</translation>
        </message>
        <message>
            <source>a mobile booth in {room}</source>
            <translation>تركيب كابينة متنقلة في {room}</translation>
        </message>
        <message>
            <source>{name}: who works into {language}</source>
            <translation>‏{name}: من يترجم إلى {language}</translation>
        </message>
        <message>
            <source>{name}: the room</source>
            <translation>‏{name}: القاعة</translation>
        </message>
        <message>
            <source>{name}: the time</source>
            <translation>‏{name}: الوقت</translation>
        </message>
        <message>
            <source>{name}: its place on the programme</source>
            <translation>‏{name}: الموضع في البرنامج</translation>
        </message>
        <message>
            <source>{name}: the interpreters</source>
            <translation>‏{name}: المترجمون الفوريون</translation>
        </message>
        <message>
            <source>{name}: the hours</source>
            <translation>‏{name}: الساعات</translation>
        </message>
        <message>
            <source>{name}: when it is closed</source>
            <translation>‏{name}: أوقات الإغلاق</translation>
        </message>
        <message>
            <source>{name}: how the room is laid out</source>
            <translation>‏{name}: ترتيب القاعة</translation>
        </message>
        <message>
            <source>where the mobile booths stand</source>
            <translation>أماكن الكبائن المتنقلة</translation>
        </message>
        <message>
            <source>the exception</source>
            <translation>الاستثناء</translation>
        </message>
        <message>
            <source>no room yet</source>
            <translation>بلا قاعة بعد</translation>
        </message>
        <message>
            <source>; </source>
            <comment>between two pieces of news</comment>
            <translation>؛ </translation>
        </message>
        <message>
            <source>moved here from {time}</source>
            <translation>نُقل الموعد من {time}</translation>
        </message>
        <message>
            <source>you no longer work here</source>
            <translation>لا عمل لك هنا بعد الآن</translation>
        </message>
        <message>
            <source>you now work with {people}</source>
            <translation>العمل الآن مع {people}</translation>
        </message>
        <message>
            <source>you now work into {language}</source>
            <translation>الترجمة الآن إلى {language}</translation>
        </message>
        <message>
            <source>you now work into {language} with {people}</source>
            <translation>الترجمة الآن إلى {language} مع {people}</translation>
        </message>
        <message>
            <source>you now work alone</source>
            <translation>العمل الآن بلا زميل</translation>
        </message>
        <message>
            <source>booth {number}</source>
            <translation>كابينة {number}</translation>
        </message>
        <message>
            <source>no relay any more</source>
            <translation>لم تعد الترجمة عبر لغة وسيطة</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two names</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>{item} has no room any more.</source>
            <translation>لم تعد لـ {item} قاعة.</translation>
        </message>
        <message>
            <source>{item} now begins at {after}.</source>
            <translation>‏{item}: البداية الآن {after}.</translation>
        </message>
        <message>
            <source>{person} no longer works in {item}.</source>
            <translation>لم يعد {person} في فريق {item}.</translation>
        </message>
        <message>
            <source>{person} now works into {language} in {item}.</source>
            <translation>‏{person}: الترجمة الآن إلى {language} في {item}.</translation>
        </message>
        <message>
            <source>{person} now sits in booth {number} in {item}.</source>
            <translation>‏{person}: المقعد الآن في الكابينة {number} في {item}.</translation>
        </message>
        <message>
            <source>{person} now takes relay from {language} in {item}.</source>
            <translation>‏{person}: الترجمة الآن عبر لغة وسيطة ({language}) في {item}.</translation>
        </message>
        <message>
            <source>{person} works in another way in {item}.</source>
            <translation>‏{person}: تغيرت طريقة العمل في {item}.</translation>
        </message>
        <message>
            <source>Open now: {item} has no room.</source>
            <translation>ثغرة جديدة: {item} بلا قاعة.</translation>
        </message>
        <message>
            <source>Closed: {item} has its room.</source>
            <translation>سُدّت: أصبحت لـ {item} قاعة.</translation>
        </message>
        <message>
            <source>Open now: a seat into {language} in {item}.</source>
            <translation>ثغرة جديدة: مقعد إلى {language} في {item}.</translation>
        </message>
        <message>
            <source>Closed: a seat into {language} in {item}.</source>
            <translation>سُدّت: مقعد إلى {language} في {item}.</translation>
        </message>
        <message>
            <source>Open now: {source} into {language} in {item}.</source>
            <translation>ثغرة جديدة: من {source} إلى {language} في {item}.</translation>
        </message>
        <message>
            <source>Closed: {source} into {language} in {item}.</source>
            <translation>سُدّت: من {source} إلى {language} في {item}.</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>تخطيط تلقائي</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>تعديل يدوي</translation>
        </message>
        <message>
            <source>Planned anew</source>
            <translation>إعادة تخطيط</translation>
        </message>
        <message>
            <source>Brought back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>{item} is not interpreted into {value}. Add the language to the session first.</source>
            <translation>لا تُترجَم {item} إلى {value}. أضف اللغة إلى الجلسة أولًا.</translation>
        </message>
        <message>
            <source>{name} does not work into {value} in {item}. Look at the plan again.</source>
            <translation>لا يترجم {name} إلى {value} في {item}. راجع الخطة من جديد.</translation>
        </message>
        <message>
            <source>An exception needs a reason. It is printed beside the plan.</source>
            <translation>يلزم ذكر سبب للاستثناء. يُطبع السبب بجانب الخطة.</translation>
        </message>
        <message>
            <source>There is no plan yet. Plan first.</source>
            <translation>لا توجد خطة بعد. خطِّط أولًا.</translation>
        </message>
        <message>
            <source>No plan was published yet. Publish the plan, or name two plans.</source>
            <translation>لم تُنشر أي خطة بعد. انشر الخطة أو حدِّد خطتين.</translation>
        </message>
        <message>
            <source>There is no plan with the number {value}. Look them up in the list of plans.</source>
            <translation>لا توجد خطة بالرقم {value}. راجع قائمة الخطط.</translation>
        </message>
        <message>
            <source>Release {value} says all this already; nothing was published.</source>
            <translation>الإصدار {value} يتضمن كل هذا من قبل؛ لم يُنشر شيء.</translation>
        </message>
        <message>
            <source>The event changed since this plan was worked out. Plan again.</source>
            <translation>تغيَّرت الفعالية بعد إعداد هذه الخطة. أعد التخطيط.</translation>
        </message>
        <message>
            <source>This cannot be taken back, because it was changed since: {what}.</source>
            <translation>لا يمكن التراجع عن هذا لأنه عُدِّل بعد ذلك: {what}.</translation>
        </message>
        <message>
            <source>{item} moved from {before} to {after}.</source>
            <translation>‏{item}: نقل من {before} إلى {after}.</translation>
        </message>
        <message>
            <source>{item} now ends at {after}.</source>
            <translation>‏{item}: النهاية الآن {after}.</translation>
        </message>
        <message>
            <source>{item} now ends at {after} instead of {before}.</source>
            <translation>‏{item}: النهاية الآن {after} بدلًا من {before}.</translation>
        </message>
        <message>
            <source>{item} is now in {after}.</source>
            <translation>‏{item}: القاعة الآن {after}.</translation>
        </message>
        <message>
            <source>{name} is new on stage in {item}.</source>
            <translation>إضافة {name} إلى متحدثي {item}.</translation>
        </message>
        <message>
            <source>{name} is no longer on the list for {item}.</source>
            <translation>لم تعد القائمة تذكر {name} في {item}.</translation>
        </message>
        <message>
            <source>{before} is now called {after}.</source>
            <translation>تغيَّر العنوان من {before} إلى {after}.</translation>
        </message>
        <message>
            <source>{item} has a title in {language} now: {after}.</source>
            <translation>‏{item}: عنوان جديد ({language}): {after}.</translation>
        </message>
        <message>
            <source>{item}: {field} is now {after}.</source>
            <translation>‏{item}: {field} الآن {after}.</translation>
        </message>
        <message>
            <source>{item}: {field} is now {after} instead of {before}.</source>
            <translation>‏{item}: {field} الآن {after} بدلًا من {before}.</translation>
        </message>
        <message>
            <source>printed {day} at {time}</source>
            <translation>طُبعت يوم {day} الساعة {time}</translation>
        </message>
        <message>
            <source>List {number}</source>
            <translation>القائمة {number}</translation>
        </message>
        <message>
            <source>badge collected</source>
            <translation>استُلمت الشارة</translation>
        </message>
        <message>
            <source>badge collected before</source>
            <translation>استُلمت الشارة من قبل</translation>
        </message>
        <message>
            <source>registration cancelled</source>
            <translation>أُلغي التسجيل</translation>
        </message>
        <message>
            <source>no badge yet</source>
            <translation>لا شارة بعد</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>not collected after all</source>
            <translation>لم تُستلم في الواقع</translation>
        </message>
        <message>
            <source>was not collected</source>
            <translation>لم تكن قد استُلمت</translation>
        </message>
        <message>
            <source>Tick who comes in, and write the time.</source>
            <translation>ضع علامة أمام كل من يدخل، واكتب الوقت.</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>المخرج</translation>
        </message>
        <message>
            <source>In the other script</source>
            <translation>بلغته الأصلية</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>الطابعة</translation>
        </message>
        <message>
            <source>The queue is paused.</source>
            <translation>طابور الطباعة متوقف مؤقتًا.</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>الطباعة</translation>
        </message>
        <message>
            <source>the printers there are, and how they are</source>
            <translation>الطابعات الموجودة وحالتها</translation>
        </message>
        <message>
            <source>badges on a printer</source>
            <translation>طباعة شارات على طابعة</translation>
        </message>
        <message>
            <source>millimetres to the right and down</source>
            <translation>الإزاحة بالمليمتر إلى اليمين وإلى الأسفل</translation>
        </message>
        <message>
            <source>badges on their way to paper</source>
            <translation>الشارات في طابور الطباعة</translation>
        </message>
        <message>
            <source>say which there are</source>
            <translation>عرض الموجود</translation>
        </message>
        <message>
            <source>let those wait again that failed</source>
            <translation>إعادة ما فشل إلى الانتظار</translation>
        </message>
        <message>
            <source>take out what waits</source>
            <translation>إزالة ما ينتظر</translation>
        </message>
        <message>
            <source>send nothing more for now</source>
            <translation>إيقاف الإرسال مؤقتًا</translation>
        </message>
        <message>
            <source>go on sending</source>
            <translation>استئناف الإرسال</translation>
        </message>
        <message>
            <source>say that these came out</source>
            <translation>تأكيد خروج هذه الشارات مطبوعة</translation>
        </message>
        <message>
            <source>say that these did not come out</source>
            <translation>تأكيد أن هذه الشارات لم تخرج</translation>
        </message>
        <message>
            <source>send what waits, until all is out</source>
            <translation>إرسال ما ينتظر حتى يخرج كله</translation>
        </message>
        <message>
            <source>give up when nothing happens for so many seconds</source>
            <translation>التوقف إذا لم يحدث شيء طوال هذا العدد من الثواني</translation>
        </message>
        <message>
            <source>Drawing signs</source>
            <translation>رسم اللافتات</translation>
        </message>
        <message>
            <source>Times day by day</source>
            <translation>الأوقات يومًا بيوم</translation>
        </message>
        <message>
            <source>Times session by session</source>
            <translation>الأوقات جلسة بجلسة</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>لا شيء لعرضه.</translation>
        </message>
        <message>
            <source>Counted by arrival and departure; who gave neither counts on every day.</source>
            <translation>العدد بحسب الوصول والمغادرة؛ ومن لم يذكرهما يُحتسب في كل يوم.</translation>
        </message>
        <message>
            <source>Meals</source>
            <translation>الوجبات</translation>
        </message>
        <message>
            <source>Interpretation wanted</source>
            <translation>الترجمة الفورية المطلوبة</translation>
        </message>
        <message>
            <source>(nothing said)</source>
            <translation>(لم يُذكر شيء)</translation>
        </message>
        <message>
            <source>Inside by the scans on {day}: {count}</source>
            <translation>في الداخل بحسب المسح، {day}: {count}</translation>
        </message>
        <message>
            <source>Came in on an earlier day, never scanned out: {count}</source>
            <translation>دخلوا في يوم سابق ولم يُسجَّل خروجهم: {count}</translation>
        </message>
        <message>
            <source>Perhaps still inside</source>
            <translation>ربما ما زالوا في الداخل</translation>
        </message>
        <message>
            <source>Safe</source>
            <translation>بأمان</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>آخر ظهور</translation>
        </message>
        <message>
            <source>Receivers to collect</source>
            <translation>أجهزة الاستقبال المطلوب جمعها</translation>
        </message>
        <message>
            <source>Tick what is back.</source>
            <translation>ضع علامة أمام كل جهاز أُعيد.</translation>
        </message>
        <message>
            <source>what the program is made of, with versions and licences</source>
            <translation>مكونات البرنامج بإصداراتها ورخصها</translation>
        </message>
        <message>
            <source>the record of changes</source>
            <translation>سجل التغييرات</translation>
        </message>
        <message>
            <source>say whether a line was changed or removed</source>
            <translation>بيان ما إذا كان أي سطر قد عُدِّل أو حُذف</translation>
        </message>
        <message>
            <source>write it out: .xlsx, .csv or .pdf</source>
            <translation>كتابته في ملف: ‎.xlsx أو ‎.csv أو ‎.pdf</translation>
        </message>
        <message>
            <source>until when people's data is kept, and what is due</source>
            <translation>مدة الاحتفاظ ببيانات الأشخاص وما حلّ موعد حذفه</translation>
        </message>
        <message>
            <source>remove people's data from the event and its copies; counts stay</source>
            <translation>حذف بيانات الأشخاص من الفعالية ونسخها مع إبقاء الأعداد</translation>
        </message>
        <message>
            <source>what to remove; what is due if not given</source>
            <translation>ما يُحذف؛ وإن لم يُحدَّد فما حلّ موعد حذفه</translation>
        </message>
        <message>
            <source>another folder with copies of the event</source>
            <translation>مجلد آخر فيه نسخ من الفعالية</translation>
        </message>
        <message>
            <source>leave the lists that were written out where they are</source>
            <translation>ترك القوائم المصدَّرة في أماكنها</translation>
        </message>
        <message>
            <source>write what was removed: .pdf, .xlsx or .csv</source>
            <translation>كتابة بيان بما حُذف: ‎.pdf أو ‎.xlsx أو ‎.csv</translation>
        </message>
        <message>
            <source>Published as version {number}.</source>
            <translation>نُشرت بوصفها الإصدار {number}.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>تخطيط</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>وقت الإنشاء</translation>
        </message>
        <message>
            <source>By</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Published as</source>
            <translation>الإصدار المنشور</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>لا اختلاف.</translation>
        </message>
        <message>
            <source>touch the fewest people; what has begun stays</source>
            <translation>أقل عدد من الأشخاص المعنيين بالتغيير؛ وما بدأ يبقى</translation>
        </message>
        <message>
            <source>with --replan: as if it were that time, 2026-06-09T10:30</source>
            <translation>مع ‎--replan: كأن الوقت هو ‎2026-06-09T10:30</translation>
        </message>
        <message>
            <source>make the plan in force the one that people get</source>
            <translation>جعل الخطة السارية هي التي تصل إلى الناس</translation>
        </message>
        <message>
            <source>what is new in it</source>
            <translation>الجديد فيها</translation>
        </message>
        <message>
            <source>all plans there were</source>
            <translation>كل الخطط السابقة</translation>
        </message>
        <message>
            <source>what is different between two plans</source>
            <translation>الفرق بين خطتين</translation>
        </message>
        <message>
            <source>two plans; else the published one and the one in force</source>
            <translation>خطتان؛ وإلا فالمنشورة والسارية</translation>
        </message>
        <message>
            <source>bring an older plan back as a new one</source>
            <translation>استعادة خطة أقدم بوصفها خطة جديدة</translation>
        </message>
        <message>
            <source>keep rooms and interpreters in all plans to come</source>
            <translation>إبقاء القاعات والمترجمين الفوريين في كل الخطط المقبلة</translation>
        </message>
        <message>
            <source>let plans choose again</source>
            <translation>ترك الاختيار للخطط من جديد</translation>
        </message>
        <message>
            <source>all sessions of a day, 2026-06-09</source>
            <translation>كل جلسات يوم ‎2026-06-09</translation>
        </message>
        <message>
            <source>an interpreter cannot come</source>
            <translation>مترجم فوري لا يمكنه الحضور</translation>
        </message>
        <message>
            <source>a room cannot be used</source>
            <translation>قاعة لا يمكن استخدامها</translation>
        </message>
        <message>
            <source>name of the room</source>
            <translation>اسم القاعة</translation>
        </message>
        <message>
            <source>else from now on; 2026-06-09T10:30</source>
            <translation>وإلا فمن الآن؛ ‎2026-06-09T10:30</translation>
        </message>
        <message>
            <source>else until the end of the event</source>
            <translation>وإلا فحتى نهاية الفعالية</translation>
        </message>
        <message>
            <source>let an interpreter work in a session</source>
            <translation>تكليف مترجم فوري بجلسة</translation>
        </message>
        <message>
            <source>take an interpreter out of a session</source>
            <translation>إخراج مترجم فوري من جلسة</translation>
        </message>
        <message>
            <source>language worked into: fr</source>
            <translation>اللغة المترجَم إليها: fr</translation>
        </message>
        <message>
            <source>the interpreter whose seat it was</source>
            <translation>المترجم الفوري الذي كان المقعد له</translation>
        </message>
        <message>
            <source>code of the interpreter</source>
            <translation>رمز المترجم الفوري</translation>
        </message>
        <message>
            <source>what makes a plan wrong: show it, or change it</source>
            <translation>ما يجعل الخطة خاطئة: عرضه أو تعديله</translation>
        </message>
        <message>
            <source>default, aiic, iso_23155, un_like or volunteers, as it is</source>
            <translation>default أو aiic أو iso_23155 أو un_like أو volunteers، كما هو</translation>
        </message>
        <message>
            <source>forbid, warn or ignore; empty for the profile's own</source>
            <translation>forbid أو warn أو ignore؛ يُترك فارغًا لاعتماد ما في نمط القواعد</translation>
        </message>
        <message>
            <source>minutes, 11:30 or 10%%; empty for the profile's own</source>
            <translation>عدد الدقائق أو 11:30 أو ‎10%%؛ يُترك فارغًا لاعتماد ما في نمط القواعد</translation>
        </message>
        <message>
            <source>how many the whole event has; empty for what the rooms have</source>
            <translation>مجموع ما لدى الفعالية؛ يُترك فارغًا لاعتماد ما في القاعات</translation>
        </message>
        <message>
            <source>Written to {path}. Give the code by another way than the file, by telephone or in person. This laptop asks from now on before it scans for this event.</source>
            <translation>كُتب في {path}. أبلغ الرمز بطريق غير طريق الملف: هاتفيًا أو وجهًا لوجه. من الآن يسأل هذا الحاسوب قبل أي مسح لهذه الفعالية.</translation>
        </message>
        <message>
            <source>Received as {path}.</source>
            <translation>استُلم في {path}.</translation>
        </message>
        <message>
            <source>Without the passphrase, the sheet can't say how many people are in it.</source>
            <translation>بلا عبارة المرور لا يمكن أن تذكر الورقة عدد الأشخاص الذين في الملف.</translation>
        </message>
        <message>
            <source>write the event for another laptop, and say the code that opens it</source>
            <translation>كتابة الفعالية لحاسوب محمول آخر، وعرض الرمز الذي يفتحها</translation>
        </message>
        <message>
            <source>the encrypted file to write (.eventhandover)</source>
            <translation>الملف المشفَّر المراد كتابته (‎.eventhandover)</translation>
        </message>
        <message>
            <source>make an event file of one that was handed over</source>
            <translation>إنشاء ملف فعالية من فعالية مسلَّمة</translation>
        </message>
        <message>
            <source>the file that was handed over</source>
            <translation>الملف المسلَّم</translation>
        </message>
        <message>
            <source>the code read out</source>
            <translation>الرمز الذي قُرئ</translation>
        </message>
        <message>
            <source>a sheet to fill in when a laptop is lost, as PDF</source>
            <translation>ورقة تُعبأ عند فقدان حاسوب محمول، بصيغة PDF</translation>
        </message>
        <message>
            <source>add one</source>
            <translation>إضافة عنصر</translation>
        </message>
        <message>
            <source>change what is given</source>
            <translation>تعديل ما يُذكر</translation>
        </message>
        <message>
            <source>take one out</source>
            <translation>إزالة عنصر</translation>
        </message>
        <message>
            <source>say what there is</source>
            <translation>عرض الموجود</translation>
        </message>
        <message>
            <source>rooms, their layouts and booths</source>
            <translation>القاعات وترتيباتها وكبائنها</translation>
        </message>
        <message>
            <source>booths that can be set up anywhere</source>
            <translation>كبائن يمكن تركيبها في أي مكان</translation>
        </message>
        <message>
            <source>sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>it stays on the programme and is not planned</source>
            <translation>تبقى في البرنامج ولا تُخطَّط</translation>
        </message>
        <message>
            <source>who interprets, and when</source>
            <translation>من يترجم ومتى</translation>
        </message>
        <message>
            <source>topics of an Open Space</source>
            <translation>مواضيع مساحة مفتوحة</translation>
        </message>
        <message>
            <source>open an Open Space into one slot for each room</source>
            <translation>فتح فترة في كل قاعة لمساحة مفتوحة</translation>
        </message>
        <message>
            <source>put a topic into a slot</source>
            <translation>وضع موضوع في فترة متاحة</translation>
        </message>
        <message>
            <source>take a topic out of its slot</source>
            <translation>إخراج موضوع من فترته</translation>
        </message>
        <message>
            <source>the stands of a marketplace</source>
            <translation>أجنحة السوق</translation>
        </message>
        <message>
            <source>others: banquet=80,classroom=60</source>
            <translation>الترتيبات الأخرى: banquet=80,classroom=60</translation>
        </message>
        <message>
            <source>seats of each one built in: 2,2,3</source>
            <translation>مقاعد كل كابينة مدمجة: 2,2,3</translation>
        </message>
        <message>
            <source>- for no room</source>
            <translation>- لعدم تحديد قاعة</translation>
        </message>
        <message>
            <source>spoken: ar,en</source>
            <translation>لغة المتحدث: ar,en</translation>
        </message>
        <message>
            <source>interpreted into: fr,es</source>
            <translation>تُترجَم إلى: fr,es</translation>
        </message>
        <message>
            <source>a person on stage; all of them, in their order</source>
            <translation>شخص على المنصة؛ يُذكر الجميع بالترتيب</translation>
        </message>
        <message>
            <source>mother tongues: ar</source>
            <translation>اللغات الأم: ar</translation>
        </message>
        <message>
            <source>active languages: en,fr</source>
            <translation>اللغات النشطة: en,fr</translation>
        </message>
        <message>
            <source>passive languages: es</source>
            <translation>لغات الفهم فقط: es</translation>
        </message>
        <message>
            <source>one day's hours: 2026-06-09 09:00-18:00; all for the whole event</source>
            <translation>ساعات يوم واحد: ‎2026-06-09 09:00-18:00؛ all لكل أيام الفعالية</translation>
        </message>
        <message>
            <source>a person's code</source>
            <translation>رمز الشخص</translation>
        </message>
        <message>
            <source>Looking for reasons</source>
            <translation>البحث عن الأسباب</translation>
        </message>
        <message>
            <source>There is no plan yet, so everything is open.</source>
            <translation>لا توجد خطة بعد، فكل شيء ثغرات.</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>لا ثغرات.</translation>
        </message>
        <message>
            <source>{when} {item}: {what}</source>
            <translation>{when} {item}: {what}</translation>
        </message>
        <message>
            <source>No small change closes it.</source>
            <translation>لا تغيير صغيرًا يسدّها.</translation>
        </message>
        <message>
            <source>Whom to look for:</source>
            <translation>من يُبحث عنهم:</translation>
        </message>
        <message>
            <source>Too few people, before anything is planned:</source>
            <translation>نقص في الأشخاص، قبل أي تخطيط:</translation>
        </message>
        <message>
            <source>why something is open, and what helps</source>
            <translation>سبب الثغرة وما يفيد في سدّها</translation>
        </message>
        <message>
            <source>only the gaps of this session</source>
            <translation>ثغرات هذه الجلسة فقط</translation>
        </message>
        <message>
            <source>reasons and suggestions only; nothing is planned again</source>
            <translation>الأسباب والاقتراحات فقط؛ دون إعادة تخطيط</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>معدَّل</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>حتى الآن</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>من الآن فصاعدًا</translation>
        </message>
        <message>
            <source>What is different from version {number}; all else stays as it was.</source>
            <translation>ما يختلف عن الإصدار {number}؛ وكل ما عداه باقٍ كما كان.</translation>
        </message>
        <message>
            <source>The session is cancelled.</source>
            <translation>أُلغيت الجلسة.</translation>
        </message>
        <message>
            <source>Somebody else takes it.</source>
            <translation>يتولاها شخص آخر.</translation>
        </message>
        <message>
            <source>into {languages}</source>
            <translation>إلى {languages}</translation>
        </message>
        <message>
            <source>with {names}</source>
            <translation>مع {names}</translation>
        </message>
        <message>
            <source>Plan, version {number}</source>
            <translation>الخطة، الإصدار {number}</translation>
        </message>
        <message>
            <source>Plan {number}, not published</source>
            <translation>الخطة {number}، غير منشورة</translation>
        </message>
        <message>
            <source>Printed {when}</source>
            <translation>طُبعت {when}</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>الصفحة {number} من {count}</translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>الشارة</translation>
        </message>
        <message>
            <source>On stage</source>
            <translation>على المنصة</translation>
        </message>
        <message>
            <source>Left with</source>
            <translation>غادر مع</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>What is known of {code}</source>
            <translation>المعروف عن {code}</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>الحقول</translation>
        </message>
        <message>
            <source>Lists that went out since, and may name this person</source>
            <translation>قوائم صُدِّرت بعد ذلك وقد تذكر هذا الشخص</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>Listeners</source>
            <translation>المستمعون</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>في القاعة</translation>
        </message>
        <message>
            <source>To bring</source>
            <translation>المطلوب إحضاره</translation>
        </message>
        <message>
            <source>Those who listen, and {percent} % more</source>
            <translation>عدد المستمعين مع زيادة ‎{percent}%</translation>
        </message>
        <message>
            <source>Receivers by room</source>
            <translation>أجهزة الاستقبال حسب القاعة</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>In stock</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>Receivers by time</source>
            <translation>أجهزة الاستقبال حسب الوقت</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>صاحب البيانات</translation>
        </message>
        <message>
            <source>Circumstances</source>
            <translation>الملابسات</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>الختم</translation>
        </message>
        <message>
            <source>Checked: no line was changed or removed.</source>
            <translation>تم التحقق: لم يُعدَّل أي سطر ولم يُحذف.</translation>
        </message>
        <message>
            <source>Line {number} was changed, or one before it is missing.</source>
            <translation>السطر {number} معدَّل، أو أن سطرًا قبله مفقود.</translation>
        </message>
        <message>
            <source>Record of changes</source>
            <translation>سجل التغييرات</translation>
        </message>
        <message>
            <source>Lists that came in, what they said before and after</source>
            <translation>القوائم المستوردة، وما ورد فيها قبل التعديل وبعده</translation>
        </message>
        <message>
            <source>Merges that can no longer be taken back</source>
            <translation>عمليات دمج لم يعد التراجع عنها ممكنًا</translation>
        </message>
        <message>
            <source>Lines with words read or typed at a desk</source>
            <translation>أسطر فيها كلمات مقروءة أو مكتوبة عند مكتب استقبال</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>المحذوف</translation>
        </message>
        <message>
            <source>Counts by category, country, day and gate stay, without names.</source>
            <translation>تبقى الأعداد حسب الفئة والبلد واليوم والبوابة، بلا أسماء.</translation>
        </message>
        <message>
            <source>The record of changes stays: it holds no values.</source>
            <translation>يبقى سجل التغييرات: لا قيم فيه.</translation>
        </message>
        <message>
            <source>Files given to others, and copies elsewhere, are not known here.</source>
            <translation>الملفات المسلَّمة إلى آخرين والنسخ المحفوظة في أماكن أخرى غير معروفة هنا.</translation>
        </message>
        <message>
            <source>Report of a removal</source>
            <translation>تقرير حذف بيانات</translation>
        </message>
        <message>
            <source>Room to be announced</source>
            <translation>تُعلَن القاعة لاحقًا</translation>
        </message>
        <message>
            <source>{spoken} · interpreted into {languages}</source>
            <translation>{spoken} · تُترجَم إلى {languages}</translation>
        </message>
        <message>
            <source>Time of %1</source>
            <translation>بتوقيت %1</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>اكتب اسمًا.</translation>
        </message>
        <message>
            <source>There is one called {value} already. Choose another name.</source>
            <translation>الاسم {value} مستخدم من قبل. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>Another session has the code {value}. Choose another code.</source>
            <translation>الرمز {value} لجلسة أخرى. اختر رمزًا آخر.</translation>
        </message>
        <message>
            <source>Write a title in one language at least.</source>
            <translation>اكتب عنوانًا بلغة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>{value} is not a number. Write it in digits.</source>
            <translation>‏{value} ليس رقمًا. اكتبه بالأرقام.</translation>
        </message>
        <message>
            <source>Write a number of {least} or more.</source>
            <translation>اكتب رقمًا لا يقل عن {least}.</translation>
        </message>
        <message>
            <source>Write the day like 2026-06-09.</source>
            <translation>اكتب اليوم على نحو ‎2026-06-09.</translation>
        </message>
        <message>
            <source>{value} is not a time of day. Write it like 09:30.</source>
            <translation>‏{value} ليس وقتًا. اكتبه على نحو 09:30.</translation>
        </message>
        <message>
            <source>The clocks jump over {value} on that day. Choose a time before or after.</source>
            <translation>تقفز الساعة عن {value} في ذلك اليوم. اختر وقتًا قبله أو بعده.</translation>
        </message>
        <message>
            <source>Write when it ends, or leave both times empty.</source>
            <translation>اكتب وقت النهاية أو اترك الوقتين فارغين.</translation>
        </message>
        <message>
            <source>Write when it starts, or leave both times empty.</source>
            <translation>اكتب وقت البداية أو اترك الوقتين فارغين.</translation>
        </message>
        <message>
            <source>It ends before it starts. Correct the times.</source>
            <translation>تنتهي قبل أن تبدأ. صحِّح الوقتين.</translation>
        </message>
        <message>
            <source>The layout {value} stands there twice.</source>
            <translation>الترتيب {value} مكرر.</translation>
        </message>
        <message>
            <source>Two booths have channel {value}. Give each one its own.</source>
            <translation>كابينتان على القناة {value}. خصِّص قناة لكل منهما.</translation>
        </message>
        <message>
            <source>Choose a person.</source>
            <translation>اختر شخصًا.</translation>
        </message>
        <message>
            <source>{name} stands there twice.</source>
            <translation>‏{name} مكرر.</translation>
        </message>
        <message>
            <source>{name} is an interpreter of this event already.</source>
            <translation>‏{name} من مترجمي هذه الفعالية من قبل.</translation>
        </message>
        <message>
            <source>This room is no longer there. Choose another one.</source>
            <translation>لم تعد هذه القاعة موجودة. اختر قاعة أخرى.</translation>
        </message>
        <message>
            <source>This session is no longer there. Choose another one.</source>
            <translation>لم تعد هذه الجلسة موجودة. اختر جلسة أخرى.</translation>
        </message>
        <message>
            <source>This slot has no times yet. Give it times first.</source>
            <translation>لا أوقات لهذه الفترة بعد. حدِّد أوقاتها أولًا.</translation>
        </message>
        <message>
            <source>Another topic has this slot. Choose a free one.</source>
            <translation>في هذه الفترة موضوع آخر. اختر فترة متاحة.</translation>
        </message>
        <message>
            <source>Only a topic that was proposed can take a slot.</source>
            <translation>لا يُوضع في فترة متاحة إلا موضوع مقترح.</translation>
        </message>
        <message>
            <source>{room} holds one thing at a time. Choose a room for many at once.</source>
            <translation>القاعة {room} لا تتسع إلا لنشاط واحد في كل وقت. اختر قاعة لعدة أنشطة معًا.</translation>
        </message>
        <message>
            <source>With no seats, nothing where people are expected is planned here.</source>
            <translation>بلا مقاعد، لا يُخطَّط هنا لأي جلسة يُتوقع فيها حضور.</translation>
        </message>
        <message>
            <source>It ends on the next day.</source>
            <translation>تنتهي في اليوم التالي.</translation>
        </message>
        <message>
            <source>The clocks show {value} twice on that day; the first one is meant.</source>
            <translation>تعرض الساعة {value} مرتين في ذلك اليوم؛ المقصود هو الأول.</translation>
        </message>
        <message>
            <source>This day is not one of the event's days.</source>
            <translation>هذا اليوم ليس من أيام الفعالية.</translation>
        </message>
        <message>
            <source>Without times it waits among the unscheduled sessions.</source>
            <translation>بلا أوقات تنتظر بين الجلسات التي بلا موعد.</translation>
        </message>
        <message>
            <source>Say which language is spoken, or interpreting can't be planned.</source>
            <translation>حدِّد لغة المتحدث، وإلا تعذر تخطيط الترجمة الفورية.</translation>
        </message>
        <message>
            <source>Without a language this person can't be planned.</source>
            <translation>بلا لغة لا يمكن إدراج هذا الشخص في الخطة.</translation>
        </message>
        <message>
            <source>Nobody works into a C language: give A or B to one language at least.</source>
            <translation>لا أحد يترجم إلى لغة (ج): حدِّد لغة واحدة على الأقل بوصفها (أ) أو (ب).</translation>
        </message>
        <message>
            <source>No interpreter works into {language}.</source>
            <translation>لا مترجم فوريًا إلى {language}.</translation>
        </message>
        <message>
            <source>The room has only {seats} seats.</source>
            <translation>في القاعة {seats} مقعد فقط.</translation>
        </message>
        <message>
            <source>{item} is in this room at that time.</source>
            <translation>الجلسة {item} في هذه القاعة في ذلك الوقت.</translation>
        </message>
        <message>
            <source>{name} is on stage in {item} at that time.</source>
            <translation>‏{name} على المنصة في {item} في ذلك الوقت.</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>المعتاد</translation>
        </message>
        <message>
            <source>AIIC strict</source>
            <translation>معايير AIIC الصارمة</translation>
        </message>
        <message>
            <source>ISO 23155</source>
            <translation>ISO 23155</translation>
        </message>
        <message>
            <source>Like the United Nations</source>
            <translation>على نهج الأمم المتحدة</translation>
        </message>
        <message>
            <source>Volunteers</source>
            <translation>متطوعون</translation>
        </message>
        <message>
            <source>Never plan it</source>
            <translation>يُمنع</translation>
        </message>
        <message>
            <source>Warn</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <source>Don’t look</source>
            <translation>تجاهُل</translation>
        </message>
        <message>
            <source>Between two sessions in a room</source>
            <translation>بين جلستين في القاعة نفسها</translation>
        </message>
        <message>
            <source>Where the layout changes</source>
            <translation>عند تغيير الترتيب</translation>
        </message>
        <message>
            <source>Spare receivers</source>
            <translation>أجهزة استقبال احتياطية</translation>
        </message>
        <message>
            <source>Listeners among those expected</source>
            <translation>نسبة المستمعين من المتوقع حضورهم</translation>
        </message>
        <message>
            <source>People in a booth</source>
            <translation>عدد المترجمين في الكابينة</translation>
        </message>
        <message>
            <source>People in a long session</source>
            <translation>عدد المترجمين في جلسة طويلة</translation>
        </message>
        <message>
            <source>Longest session for two</source>
            <translation>أطول جلسة لمترجمين اثنين</translation>
        </message>
        <message>
            <source>Alone: warn above</source>
            <translation>بلا زميل: تنبيه بعد</translation>
        </message>
        <message>
            <source>Alone: a seat is missing above</source>
            <translation>بلا زميل: مقعد ناقص بعد</translation>
        </message>
        <message>
            <source>A turn in a booth</source>
            <translation>مدة الدور في الكابينة</translation>
        </message>
        <message>
            <source>A turn at a distance or in sign language</source>
            <translation>مدة الدور عن بُعد أو بلغة الإشارة</translation>
        </message>
        <message>
            <source>Sign language: people</source>
            <translation>لغة الإشارة: عدد المترجمين</translation>
        </message>
        <message>
            <source>Sign language: three people above</source>
            <translation>لغة الإشارة: ثلاثة مترجمين بعد</translation>
        </message>
        <message>
            <source>Whispering: people</source>
            <translation>الترجمة الهمسية: عدد المترجمين</translation>
        </message>
        <message>
            <source>Whispering: most listeners</source>
            <translation>الترجمة الهمسية: أقصى عدد للمستمعين</translation>
        </message>
        <message>
            <source>Seats in a booth, where nobody said</source>
            <translation>مقاعد الكابينة ما لم يُحدَّد عددها</translation>
        </message>
        <message>
            <source>Two-way booth: two people up to</source>
            <translation>كابينة ثنائية الاتجاه: مترجمان حتى</translation>
        </message>
        <message>
            <source>Two-way booth: three people up to</source>
            <translation>كابينة ثنائية الاتجاه: ثلاثة مترجمين حتى</translation>
        </message>
        <message>
            <source>Two-way booth giving relay: people</source>
            <translation>كابينة ثنائية الاتجاه مصدر للترجمة الوسيطة: عدد المترجمين</translation>
        </message>
        <message>
            <source>Many languages: from</source>
            <translation>لغات كثيرة: ابتداءً من</translation>
        </message>
        <message>
            <source>Many languages: people in a booth</source>
            <translation>لغات كثيرة: عدد المترجمين في الكابينة</translation>
        </message>
        <message>
            <source>A day: better at most</source>
            <translation>اليوم: يُفضَّل ألا يتجاوز</translation>
        </message>
        <message>
            <source>A day: at most</source>
            <translation>اليوم: الحد الأقصى</translation>
        </message>
        <message>
            <source>In any four hours: at most</source>
            <translation>في أي أربع ساعات: الحد الأقصى</translation>
        </message>
        <message>
            <source>Seven days: at most</source>
            <translation>سبعة أيام: الحد الأقصى</translation>
        </message>
        <message>
            <source>A remote day: at most</source>
            <translation>يوم عمل عن بُعد: الحد الأقصى</translation>
        </message>
        <message>
            <source>A remote session: at most</source>
            <translation>جلسة عن بُعد: الحد الأقصى</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>الغداء</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>الغداء من</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>الغداء حتى</translation>
        </message>
        <message>
            <source>Lunch earlier or later by</source>
            <translation>تقديم الغداء أو تأخيره بمقدار</translation>
        </message>
        <message>
            <source>Break between half-days</source>
            <translation>استراحة بين فترتي العمل</translation>
        </message>
        <message>
            <source>First call to last end: at most</source>
            <translation>من أول حضور إلى آخر نهاية: الحد الأقصى</translation>
        </message>
        <message>
            <source>Rest overnight: at least</source>
            <translation>الراحة الليلية: الحد الأدنى</translation>
        </message>
        <message>
            <source>Call before the first session</source>
            <translation>الحضور قبل الجلسة الأولى</translation>
        </message>
        <message>
            <source>Way within a building</source>
            <translation>التنقل داخل المبنى</translation>
        </message>
        <message>
            <source>Way to another building</source>
            <translation>التنقل إلى مبنى آخر</translation>
        </message>
        <message>
            <source>Event Desk</source>
            <translation>Event Desk</translation>
        </message>
        <message>
            <source>Times missing</source>
            <translation>أوقات ناقصة</translation>
        </message>
        <message>
            <source>A session has a beginning and, after it, an end.</source>
            <translation>للجلسة بداية، ونهاية بعدها.</translation>
        </message>
        <message>
            <source>Language spoken missing</source>
            <translation>لغة المتحدث غير محددة</translation>
        </message>
        <message>
            <source>Where something is interpreted, the language spoken is known.</source>
            <translation>حيث تكون ترجمة تكون لغة المتحدث معروفة.</translation>
        </message>
        <message>
            <source>Speaker in two places</source>
            <translation>متحدث في مكانين</translation>
        </message>
        <message>
            <source>A speaker is in one place at a time.</source>
            <translation>المتحدث في مكان واحد في كل وقت.</translation>
        </message>
        <message>
            <source>Chosen by hand</source>
            <translation>اختيار يدوي</translation>
        </message>
        <message>
            <source>Rooms and seats that a person has locked stay as they are.</source>
            <translation>القاعات والمقاعد المثبَّتة تبقى كما هي.</translation>
        </message>
        <message>
            <source>Already begun</source>
            <translation>بدأت بالفعل</translation>
        </message>
        <message>
            <source>What runs or is past keeps its time, its room and its people.</source>
            <translation>ما يجري أو انتهى يحتفظ بوقته وقاعته ومن فيه.</translation>
        </message>
        <message>
            <source>Interpreter without languages</source>
            <translation>مترجم فوري بلا لغات</translation>
        </message>
        <message>
            <source>An interpreter works into at least one language.</source>
            <translation>يترجم المترجم الفوري إلى لغة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>No room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>Every session has a room.</source>
            <translation>لكل جلسة قاعة.</translation>
        </message>
        <message>
            <source>Room deleted</source>
            <translation>قاعة محذوفة</translation>
        </message>
        <message>
            <source>The room of a session still exists.</source>
            <translation>قاعة الجلسة ما زالت موجودة.</translation>
        </message>
        <message>
            <source>Room closed</source>
            <translation>قاعة مغلقة</translation>
        </message>
        <message>
            <source>Nothing is held in a room while it is closed.</source>
            <translation>لا تُعقد جلسات في قاعة مغلقة.</translation>
        </message>
        <message>
            <source>Room taken twice</source>
            <translation>قاعة محجوزة مرتين</translation>
        </message>
        <message>
            <source>A room holds one session at a time, unless it is an open space.</source>
            <translation>القاعة لجلسة واحدة في كل وقت، ما لم تكن مساحة مفتوحة.</translation>
        </message>
        <message>
            <source>Time between sessions</source>
            <translation>الوقت بين الجلسات</translation>
        </message>
        <message>
            <source>There is time to clear a room, more where its layout changes.</source>
            <translation>هناك وقت لإخلاء القاعة، ووقت أطول عند تغيير ترتيبها.</translation>
        </message>
        <message>
            <source>Seats in the room</source>
            <translation>مقاعد القاعة</translation>
        </message>
        <message>
            <source>Everybody expected has a seat in the layout planned.</source>
            <translation>لكل متوقع حضوره مقعد في الترتيب المخطط.</translation>
        </message>
        <message>
            <source>Seats unknown</source>
            <translation>عدد المقاعد غير معروف</translation>
        </message>
        <message>
            <source>Somebody has said how many seats a room has.</source>
            <translation>عدد مقاعد القاعة محدد.</translation>
        </message>
        <message>
            <source>Receivers in the room</source>
            <translation>أجهزة الاستقبال في القاعة</translation>
        </message>
        <message>
            <source>There is a receiver for each listener expected, and some more.</source>
            <translation>لكل مستمع متوقع جهاز استقبال، مع زيادة احتياطية.</translation>
        </message>
        <message>
            <source>Receivers of the event</source>
            <translation>أجهزة استقبال الفعالية</translation>
        </message>
        <message>
            <source>All sessions of a moment share the receivers that there are.</source>
            <translation>كل الجلسات المتزامنة تتقاسم أجهزة الاستقبال الموجودة.</translation>
        </message>
        <message>
            <source>Without steps</source>
            <translation>بدون درج</translation>
        </message>
        <message>
            <source>Who needs it reaches the room without steps.</source>
            <translation>من يحتاج إلى ذلك يصل إلى القاعة بدون درج.</translation>
        </message>
        <message>
            <source>Sort of room</source>
            <translation>نوع القاعة</translation>
        </message>
        <message>
            <source>Stands are in an open space, and sessions in a closed room.</source>
            <translation>الأجنحة في مساحة مفتوحة، والجلسات في قاعة مغلقة.</translation>
        </message>
        <message>
            <source>Closed meetings apart</source>
            <translation>عزل الاجتماعات المغلقة</translation>
        </message>
        <message>
            <source>A closed meeting is not held in an open space.</source>
            <translation>لا يُعقد اجتماع مغلق في مساحة مفتوحة.</translation>
        </message>
        <message>
            <source>The room is laid out as the session wishes.</source>
            <translation>ترتيب القاعة كما تطلبه الجلسة.</translation>
        </message>
        <message>
            <source>Mobile booth deleted</source>
            <translation>كابينة متنقلة محذوفة</translation>
        </message>
        <message>
            <source>A mobile booth that is planned still exists, and so does its room.</source>
            <translation>الكابينة المتنقلة المخطط لها ما زالت موجودة، وكذلك قاعتها.</translation>
        </message>
        <message>
            <source>Mobile booth in two places</source>
            <translation>كابينة متنقلة في مكانين</translation>
        </message>
        <message>
            <source>A mobile booth is in one place at a time, and is set up in between.</source>
            <translation>الكابينة المتنقلة في مكان واحد في كل وقت، وتُركَّب بين الموعدين.</translation>
        </message>
        <message>
            <source>Setting up a mobile booth</source>
            <translation>تركيب كابينة متنقلة</translation>
        </message>
        <message>
            <source>The room is free while a mobile booth is set up.</source>
            <translation>القاعة شاغرة أثناء تركيب الكابينة المتنقلة.</translation>
        </message>
        <message>
            <source>Language not asked for</source>
            <translation>لغة غير مطلوبة</translation>
        </message>
        <message>
            <source>Only languages that are wanted are interpreted into.</source>
            <translation>لا يُترجم إلا إلى اللغات المطلوبة.</translation>
        </message>
        <message>
            <source>Language not covered</source>
            <translation>لغة غير مغطاة</translation>
        </message>
        <message>
            <source>Every language spoken can be heard in every language wanted.</source>
            <translation>كل لغة متحدَّث بها تُسمع بكل لغة مطلوبة.</translation>
        </message>
        <message>
            <source>Two people work into a language, three in a long session.</source>
            <translation>مترجمان إلى كل لغة، وثلاثة في جلسة طويلة.</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>العمل منفردًا</translation>
        </message>
        <message>
            <source>Nobody interprets alone for long.</source>
            <translation>لا أحد يترجم بلا زميل مدة طويلة.</translation>
        </message>
        <message>
            <source>Only one for a language</source>
            <translation>مترجم وحيد للغة</translation>
        </message>
        <message>
            <source>Nobody is the only one who can give a language.</source>
            <translation>لا تتوقف أي لغة على شخص واحد.</translation>
        </message>
        <message>
            <source>People work into their A and B languages from those they know.</source>
            <translation>تكون الترجمة إلى اللغات (أ) و(ب)، ومن لغات يعرفها المترجم.</translation>
        </message>
        <message>
            <source>The room has a booth for each language worked into.</source>
            <translation>في القاعة كابينة لكل لغة يُترجَم إليها.</translation>
        </message>
        <message>
            <source>Seats in a booth</source>
            <translation>مقاعد الكابينة</translation>
        </message>
        <message>
            <source>Everybody in a booth has a seat.</source>
            <translation>لكل من في الكابينة مقعد.</translation>
        </message>
        <message>
            <source>United Nations</source>
            <translation>الأمم المتحدة</translation>
        </message>
        <message>
            <source>Relay from relay</source>
            <translation>ترجمة عبر وسيطين</translation>
        </message>
        <message>
            <source>A booth takes relay only from one that hears the speaker.</source>
            <translation>لا تأخذ الكابينة الترجمة الوسيطة إلا من كابينة تسمع المتحدث.</translation>
        </message>
        <message>
            <source>Relay without need</source>
            <translation>ترجمة وسيطة بلا حاجة</translation>
        </message>
        <message>
            <source>Nobody takes relay from what the booth understands itself.</source>
            <translation>لا أحد يترجم عبر لغة وسيطة ما تفهمه الكابينة مباشرة.</translation>
        </message>
        <message>
            <source>Thin relay</source>
            <translation>ترجمة وسيطة هشة</translation>
        </message>
        <message>
            <source>Two people can give a relay that others work from.</source>
            <translation>هناك شخصان لتقديم الترجمة الوسيطة التي يعتمد عليها غيرهما.</translation>
        </message>
        <message>
            <source>All relay by one person</source>
            <translation>كل الترجمة الوسيطة من شخص واحد</translation>
        </message>
        <message>
            <source>Not every relay of a session hangs on the same person.</source>
            <translation>لا تتوقف كل ترجمة وسيطة في الجلسة على الشخص نفسه.</translation>
        </message>
        <message>
            <source>Relay out of a two-way booth</source>
            <translation>ترجمة وسيطة من كابينة ثنائية الاتجاه</translation>
        </message>
        <message>
            <source>A booth that works both ways and gives relay has three people.</source>
            <translation>في الكابينة الثنائية الاتجاه التي تقدم ترجمة وسيطة ثلاثة مترجمين.</translation>
        </message>
        <message>
            <source>People in a two-way booth</source>
            <translation>عدد المترجمين في كابينة ثنائية الاتجاه</translation>
        </message>
        <message>
            <source>A booth that works both ways has more people the longer it lasts.</source>
            <translation>كلما طال العمل في كابينة ثنائية الاتجاه زاد عدد مترجميها.</translation>
        </message>
        <message>
            <source>European Parliament</source>
            <translation>البرلمان الأوروبي</translation>
        </message>
        <message>
            <source>Many languages</source>
            <translation>لغات كثيرة</translation>
        </message>
        <message>
            <source>With many languages, every booth has three people.</source>
            <translation>مع كثرة اللغات، في كل كابينة ثلاثة مترجمين.</translation>
        </message>
        <message>
            <source>Turns at a distance and in sign language</source>
            <translation>الأدوار عن بُعد وبلغة الإشارة</translation>
        </message>
        <message>
            <source>Who signs or works remotely is relieved after a short turn.</source>
            <translation>مترجم لغة الإشارة ومن يعمل عن بُعد يُستبدل بعد دور قصير.</translation>
        </message>
        <message>
            <source>Whispering</source>
            <translation>الترجمة الهمسية</translation>
        </message>
        <message>
            <source>Whispering serves very few listeners.</source>
            <translation>الترجمة الهمسية لعدد قليل جدًا من المستمعين.</translation>
        </message>
        <message>
            <source>Interpreter deleted</source>
            <translation>مترجم فوري محذوف</translation>
        </message>
        <message>
            <source>Everybody planned is still on the list.</source>
            <translation>كل من في الخطة ما زال في القائمة.</translation>
        </message>
        <message>
            <source>Not here</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>People work only while they are here.</source>
            <translation>لا يعمل أحد إلا أثناء وجوده هنا.</translation>
        </message>
        <message>
            <source>Not cleared</source>
            <translation>بلا تصريح</translation>
        </message>
        <message>
            <source>Only who is cleared works in closed meetings.</source>
            <translation>لا يعمل في الاجتماعات المغلقة إلا المصرَّح لهم.</translation>
        </message>
        <message>
            <source>In two places</source>
            <translation>في مكانين</translation>
        </message>
        <message>
            <source>An interpreter is in one place at a time.</source>
            <translation>المترجم الفوري في مكان واحد في كل وقت.</translation>
        </message>
        <message>
            <source>Way between rooms</source>
            <translation>التنقل بين القاعات</translation>
        </message>
        <message>
            <source>There is time to walk from one room to the next.</source>
            <translation>هناك وقت للانتقال من قاعة إلى التالية.</translation>
        </message>
        <message>
            <source>Hours a day</source>
            <translation>ساعات اليوم</translation>
        </message>
        <message>
            <source>Nobody works longer in a day than the limit.</source>
            <translation>لا يعمل أحد في اليوم أكثر من الحد.</translation>
        </message>
        <message>
            <source>Long day</source>
            <translation>يوم طويل</translation>
        </message>
        <message>
            <source>A day is better kept below the softer limit.</source>
            <translation>يُفضَّل أن يبقى اليوم دون الحد المرن.</translation>
        </message>
        <message>
            <source>Hours in a row</source>
            <translation>ساعات متتالية</translation>
        </message>
        <message>
            <source>In any four hours there is time to rest.</source>
            <translation>في أي أربع ساعات وقت للراحة.</translation>
        </message>
        <message>
            <source>Hours a week</source>
            <translation>ساعات الأسبوع</translation>
        </message>
        <message>
            <source>Seven days in a row have no more work than the limit.</source>
            <translation>لا يزيد العمل في سبعة أيام متتالية على الحد.</translation>
        </message>
        <message>
            <source>Everybody has time for lunch around noon.</source>
            <translation>لكل شخص وقت للغداء قرابة الظهر.</translation>
        </message>
        <message>
            <source>Lunch at another time</source>
            <translation>غداء في وقت آخر</translation>
        </message>
        <message>
            <source>Where a session fills noon, lunch may be earlier or later.</source>
            <translation>إذا شغلت جلسة وقت الظهر فقد يسبق الغداء موعده أو يتأخر.</translation>
        </message>
        <message>
            <source>Ninety minutes between morning and afternoon are the norm.</source>
            <translation>المعتاد تسعون دقيقة بين فترتي الصباح وبعد الظهر.</translation>
        </message>
        <message>
            <source>Call time</source>
            <translation>موعد الحضور</translation>
        </message>
        <message>
            <source>People are here some time before their first session.</source>
            <translation>يكون الحضور قبل الجلسة الأولى بوقت كافٍ.</translation>
        </message>
        <message>
            <source>From first call to last end</source>
            <translation>من أول حضور إلى آخر نهاية</translation>
        </message>
        <message>
            <source>The working day with its breaks is not too long.</source>
            <translation>يوم العمل باستراحاته ليس أطول من اللازم.</translation>
        </message>
        <message>
            <source>Night’s rest</source>
            <translation>الراحة الليلية</translation>
        </message>
        <message>
            <source>Eleven hours lie between two working days.</source>
            <translation>بين يومي عمل إحدى عشرة ساعة.</translation>
        </message>
        <message>
            <source>Hours at a distance</source>
            <translation>ساعات العمل عن بُعد</translation>
        </message>
        <message>
            <source>Remote interpreters work shorter days.</source>
            <translation>يوم العمل عن بُعد أقصر.</translation>
        </message>
        <message>
            <source>Remote sessions in a day</source>
            <translation>الجلسات عن بُعد في اليوم</translation>
        </message>
        <message>
            <source>Who is here works only so long a day in remote sessions.</source>
            <translation>لساعات العمل اليومية في الجلسات عن بُعد حد، حتى لمن هم هنا.</translation>
        </message>
        <message>
            <source>Remote at once</source>
            <translation>العمل عن بُعد بلا انقطاع</translation>
        </message>
        <message>
            <source>Remote work in one session is at most two hours.</source>
            <translation>لا يزيد العمل عن بُعد في الجلسة الواحدة على ساعتين.</translation>
        </message>
        <message>
            <source>{sentence} Then assign {people}.</source>
            <translation>{sentence} ثم كلِّف {people}.</translation>
        </message>
        <message>
            <source>Let the {source} booth work into {language} as well.</source>
            <translation>لتترجم كابينة {source} إلى {language} أيضًا.</translation>
        </message>
        <message>
            <source>Add {people} to the {source} booth, to work into {language} as well.</source>
            <translation>أضف {people} إلى كابينة {source} للترجمة إلى {language} أيضًا.</translation>
        </message>
        <message>
            <source>Let {language} take relay from the {pivot} booth.</source>
            <translation>لتكن الترجمة إلى {language} عبر كابينة {pivot}.</translation>
        </message>
        <message>
            <source>Assign {people}, to take relay from the {pivot} booth.</source>
            <translation>كلِّف {people} بالترجمة عبر كابينة {pivot}.</translation>
        </message>
        <message>
            <source>Assign {people}, free at that time.</source>
            <translation>كلِّف {people}، ولا عمل لهم في ذلك الوقت.</translation>
        </message>
        <message>
            <source>{first} comes here from {item}, and {second}, free at that time, takes over there into {other_language}.</source>
            <translation>نقل {first} من {item} إلى هنا، وتكليف {second} هناك بالترجمة إلى {other_language} لتفرغه في ذلك الوقت.</translation>
        </message>
        <message>
            <source>{first} changes booths, and {second}, free at that time, takes over into {other_language}.</source>
            <translation>نقل {first} إلى كابينة أخرى، وتكليف {second} بالترجمة إلى {other_language} لتفرغه في ذلك الوقت.</translation>
        </message>
        <message>
            <source>Move it to {room}.</source>
            <translation>انقلها إلى {room}.</translation>
        </message>
        <message>
            <source>Put a mobile booth up in {room}.</source>
            <translation>ركِّب كابينة متنقلة في {room}.</translation>
        </message>
        <message>
            <source>Exchange rooms with {other}: this in {room}, that in {other_room}.</source>
            <translation>بدِّل القاعتين مع {other}: هذه في {room}، وتلك في {other_room}.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes earlier.</source>
            <translation>قدِّم {item} بمقدار {minutes} دقيقة.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes later.</source>
            <translation>أخِّر {item} بمقدار {minutes} دقيقة.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes earlier and put this in {room}.</source>
            <translation>قدِّم {item} بمقدار {minutes} دقيقة وضع هذه في {room}.</translation>
        </message>
        <message>
            <source>Begin {item} {minutes} minutes later and put this in {room}.</source>
            <translation>أخِّر {item} بمقدار {minutes} دقيقة وضع هذه في {room}.</translation>
        </message>
        <message>
            <source>Interpret it consecutively: fewer people and no booth, but about twice the time.</source>
            <translation>اجعل الترجمة تتابعية: عدد أقل من المترجمين وبلا كابينة، لكن في ضعف الوقت تقريبًا.</translation>
        </message>
        <message>
            <source>Whisper: few enough listen, and no booth is needed.</source>
            <translation>اجعل الترجمة همسية: المستمعون قليلون بما يكفي، ولا حاجة إلى كابينة.</translation>
        </message>
        <message>
            <source>Interpret it remotely: no booth in the room is needed.</source>
            <translation>اجعل الترجمة عن بُعد: لا حاجة إلى كابينة في القاعة.</translation>
        </message>
        <message>
            <source>Find one more: mother tongue {a}, from {c}.</source>
            <translation>ابحث عن مترجم آخر: اللغة الأم {a}، من {c}.</translation>
        </message>
        <message>
            <source>Find {number} more: mother tongue {a}, from {c}.</source>
            <translation>ابحث عن مترجمين إضافيين (العدد {number}): اللغة الأم {a}، من {c}.</translation>
        </message>
        <message>
            <source>Find one more: mother tongue {a}, also into {b}, from {c}.</source>
            <translation>ابحث عن مترجم آخر: اللغة الأم {a}، وأيضًا إلى {b}، من {c}.</translation>
        </message>
        <message>
            <source>Find {number} more: mother tongue {a}, also into {b}, from {c}.</source>
            <translation>ابحث عن مترجمين إضافيين (العدد {number}): اللغة الأم {a}، وأيضًا إلى {b}، من {c}.</translation>
        </message>
        <message>
            <source>Do without {language} in {item}.</source>
            <translation>استغنِ عن {language} في {item}.</translation>
        </message>
        <message>
            <source>Do without {language} in {item}; {people} can then come here.</source>
            <translation>استغنِ عن {language} في {item}؛ فيُتاح {people} للعمل هنا.</translation>
        </message>
        <message>
            <source>Mind: {warning}.</source>
            <translation>انتبه: {warning}.</translation>
        </message>
        <message>
            <source>no room</source>
            <translation>بلا قاعة</translation>
        </message>
        <message>
            <source>{source} into {language}</source>
            <translation>من {source} إلى {language}</translation>
        </message>
        <message>
            <source>one more for {language}</source>
            <translation>مترجم إضافي إلى {language}</translation>
        </message>
        <message>
            <source>{item}: {what}</source>
            <translation>{item}: {what}</translation>
        </message>
        <message>
            <source>Nobody else on the list has these languages.</source>
            <translation>لا أحد آخر في القائمة لديه هذه اللغات.</translation>
        </message>
        <message>
            <source>Nobody on the list has these languages.</source>
            <translation>لا أحد في القائمة لديه هذه اللغات.</translation>
        </message>
        <message>
            <source>Free: {people}</source>
            <translation>متفرغ: {people}</translation>
        </message>
        <message>
            <source>Not here at that time: {people}</source>
            <translation>غير موجود في ذلك الوقت: {people}</translation>
        </message>
        <message>
            <source>Not cleared for closed meetings: {people}</source>
            <translation>بلا تصريح بالاجتماعات المغلقة: {people}</translation>
        </message>
        <message>
            <source>In {item} at that time: {people}</source>
            <translation>في {item} في ذلك الوقت: {people}</translation>
        </message>
        <message>
            <source>Already in another booth of this session: {people}</source>
            <translation>في كابينة أخرى من هذه الجلسة: {people}</translation>
        </message>
        <message>
            <source>The way from or to {item} takes too long: {people}</source>
            <translation>الطريق من {item} أو إليها يستغرق وقتًا طويلًا: {people}</translation>
        </message>
        <message>
            <source>At the limit of {limit} minutes a day: {people}</source>
            <translation>بلغ حد العمل اليومي ({limit} دقيقة): {people}</translation>
        </message>
        <message>
            <source>At the limit of {limit} minutes in 4 hours: {people}</source>
            <translation>بلغ حد العمل في 4 ساعات ({limit} دقيقة): {people}</translation>
        </message>
        <message>
            <source>No {limit} minutes for lunch would be left: {people}</source>
            <translation>لن تبقى {limit} دقيقة للغداء: {people}</translation>
        </message>
        <message>
            <source>The day would be longer than {limit} minutes: {people}</source>
            <translation>سيتجاوز اليوم {limit} دقيقة: {people}</translation>
        </message>
        <message>
            <source>The night before or after {item} would be shorter than {limit} minutes: {people}</source>
            <translation>ستقل الراحة الليلية قبل {item} أو بعدها عن {limit} دقيقة: {people}</translation>
        </message>
        <message>
            <source>Free, but the room has no booth left: {people}</source>
            <translation>متفرغ، لكن لا كابينة شاغرة في القاعة: {people}</translation>
        </message>
        <message>
            <source>Free, but the booth has no seat left: {people}</source>
            <translation>متفرغ، لكن لا مقعد شاغرًا في الكابينة: {people}</translation>
        </message>
        <message>
            <source>What closing it would cost is not known.</source>
            <translation>كلفة سدّها غير معروفة.</translation>
        </message>
        <message>
            <source>It cannot be closed with these people, rooms and times, whatever else were left open that day.</source>
            <translation>لا يمكن سدّها بهؤلاء الأشخاص وهذه القاعات والأوقات، مهما بقي من ثغرات أخرى في ذلك اليوم.</translation>
        </message>
        <message>
            <source>Closing it would open: {what}.</source>
            <translation>سدّها يفتح: {what}.</translation>
        </message>
        <message>
            <source>It can be closed and nothing else opens, when that day is planned again.</source>
            <translation>يمكن سدّها دون فتح ثغرة أخرى، عند إعادة تخطيط ذلك اليوم.</translation>
        </message>
        <message>
            <source>It would also close: {what}.</source>
            <translation>ويسدّ أيضًا: {what}.</translation>
        </message>
        <message>
            <source>There may be a cheaper way; the search was cut short.</source>
            <translation>قد يوجد حل أقل كلفة؛ توقف البحث قبل اكتماله.</translation>
        </message>
        <message>
            <source>Which sessions stand against each other is not known.</source>
            <translation>الجلسات المتعارضة غير معروفة.</translation>
        </message>
        <message>
            <source>Nothing stands against it: plan that day again, and it is closed.</source>
            <translation>لا شيء يحول دون سدّها: أعد تخطيط ذلك اليوم وستُسدّ.</translation>
        </message>
        <message>
            <source>It is about {what}.</source>
            <translation>المعني: {what}.</translation>
        </message>
        <message>
            <source>For all of this there are: {people}.</source>
            <translation>كل المتاحين لذلك: {people}.</translation>
        </message>
        <message>
            <source>There may be a smaller set.</source>
            <translation>قد توجد مجموعة أصغر.</translation>
        </message>
        <message>
            <source>a full booth for {language}</source>
            <translation>كابينة مكتملة إلى {language}</translation>
        </message>
        <message>
            <source>{item} cannot both be covered; either of them alone can.</source>
            <translation>لا يمكن تغطية الجلستين معًا: {item}؛ ويمكن تغطية أي منهما وحدها.</translation>
        </message>
        <message>
            <source>{item} cannot all be covered; without any one of them the others can.</source>
            <translation>لا يمكن تغطية كل هذه الجلسات: {item}؛ وبدون أي منها يمكن تغطية البقية.</translation>
        </message>
        <message>
            <source>{item} has {booths} booth(s) for {languages} languages.</source>
            <translation>الجلسة {item}: عدد الكبائن {booths} وعدد اللغات {languages}.</translation>
        </message>
        <message>
            <source>{item} could not be covered even if it were alone that day.</source>
            <translation>لا يمكن تغطية {item} ولو كانت وحدها في ذلك اليوم.</translation>
        </message>
        <message>
            <source>Even if it were alone that day, {item} could not have {what}: there is only {people}.</source>
            <translation>حتى لو كانت {item} وحدها في ذلك اليوم، لا سبيل إلى هذا: {what}. لا يوجد سوى: {people}.</translation>
        </message>
        <message>
            <source>Even if it were alone that day, {item} could not have {what}: nobody is left for it.</source>
            <translation>حتى لو كانت {item} وحدها في ذلك اليوم، لا سبيل إلى هذا: {what}. لم يبق أحد لذلك.</translation>
        </message>
        <message>
            <source>{language}: {need} needed, {have} here, {direct} of them understand what is spoken</source>
            <translation>{language}: المطلوب {need}، المتوفر {have}، منهم من يفهم لغة المتحدث: {direct}</translation>
        </message>
        <message>
            <source>{language}: {need} needed, {have} here</source>
            <translation>{language}: المطلوب {need}، المتوفر {have}</translation>
        </message>
        <message>
            <source>{sentence}; fewer where another booth works into it as well</source>
            <translation>{sentence}؛ وأقل إذا ترجمت كابينة أخرى إليها أيضًا</translation>
        </message>
        <message>
            <source>{languages} share people: {need} needed, {have} here, {gap} too few</source>
            <translation>{languages}: الأشخاص أنفسهم لأكثر من لغة: المطلوب {need}، المتوفر {have}، النقص {gap}</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>لا أشخاص</numerusform>
                <numerusform>شخص واحد</numerusform>
                <numerusform>شخصان</numerusform>
                <numerusform>%n أشخاص</numerusform>
                <numerusform>%n شخصًا</numerusform>
                <numerusform>%n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s)</source>
            <translation>
                <numerusform>لا عمليات مسح</numerusform>
                <numerusform>عملية مسح واحدة</numerusform>
                <numerusform>عمليتا مسح</numerusform>
                <numerusform>%n عمليات مسح</numerusform>
                <numerusform>%n عملية مسح</numerusform>
                <numerusform>%n عملية مسح</numerusform>
            </translation>
        </message>
        <message>
            <source>Last scan: {when}</source>
            <translation>آخر مسح: {when}</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>مشفَّر</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>غير مشفَّر</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) fewer than in the file</source>
            <translation>
                <numerusform>عدد الأشخاص كما في الملف</numerusform>
                <numerusform>أقل مما في الملف بشخص واحد</numerusform>
                <numerusform>أقل مما في الملف بشخصين</numerusform>
                <numerusform>أقل مما في الملف بـ %n أشخاص</numerusform>
                <numerusform>أقل مما في الملف بـ %n شخصًا</numerusform>
                <numerusform>أقل مما في الملف بـ %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) more than in the file</source>
            <translation>
                <numerusform>عدد الأشخاص كما في الملف</numerusform>
                <numerusform>أكثر مما في الملف بشخص واحد</numerusform>
                <numerusform>أكثر مما في الملف بشخصين</numerusform>
                <numerusform>أكثر مما في الملف بـ %n أشخاص</numerusform>
                <numerusform>أكثر مما في الملف بـ %n شخصًا</numerusform>
                <numerusform>أكثر مما في الملف بـ %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) fewer than in the file</source>
            <translation>
                <numerusform>عدد عمليات المسح كما في الملف</numerusform>
                <numerusform>أقل مما في الملف بعملية مسح واحدة</numerusform>
                <numerusform>أقل مما في الملف بعمليتي مسح</numerusform>
                <numerusform>أقل مما في الملف بـ %n عمليات مسح</numerusform>
                <numerusform>أقل مما في الملف بـ %n عملية مسح</numerusform>
                <numerusform>أقل مما في الملف بـ %n عملية مسح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scan(s) more than in the file</source>
            <translation>
                <numerusform>عدد عمليات المسح كما في الملف</numerusform>
                <numerusform>أكثر مما في الملف بعملية مسح واحدة</numerusform>
                <numerusform>أكثر مما في الملف بعمليتي مسح</numerusform>
                <numerusform>أكثر مما في الملف بـ %n عمليات مسح</numerusform>
                <numerusform>أكثر مما في الملف بـ %n عملية مسح</numerusform>
                <numerusform>أكثر مما في الملف بـ %n عملية مسح</numerusform>
            </translation>
        </message>
        <message>
            <source>As many people and scans as in the file.</source>
            <translation>عدد الأشخاص وعمليات المسح كما في الملف.</translation>
        </message>
        <message>
            <source>made while working</source>
            <translation>أُنشئت أثناء العمل</translation>
        </message>
        <message>
            <source>made when it was closed</source>
            <translation>أُنشئت عند إغلاق الفعالية</translation>
        </message>
        <message>
            <source>made before a list came in</source>
            <translation>أُنشئت قبل استيراد قائمة</translation>
        </message>
        <message>
            <source>made before two entries became one</source>
            <translation>أُنشئت قبل دمج قيدين</translation>
        </message>
        <message>
            <source>made before it was brought up to date</source>
            <translation>أُنشئت قبل تحديث الملف</translation>
        </message>
        <message>
            <source>made before another copy came back</source>
            <translation>أُنشئت قبل استعادة نسخة أخرى</translation>
        </message>
        <message>
            <source>made before the passphrase changed</source>
            <translation>أُنشئت قبل تغيير عبارة المرور</translation>
        </message>
        <message>
            <source>made after people’s data was removed</source>
            <translation>أُنشئت بعد حذف بيانات أشخاص</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) must be told</source>
            <translation>
                <numerusform>لا حاجة إلى إبلاغ أحد</numerusform>
                <numerusform>يجب إبلاغ شخص واحد</numerusform>
                <numerusform>يجب إبلاغ شخصين</numerusform>
                <numerusform>يجب إبلاغ %n أشخاص</numerusform>
                <numerusform>يجب إبلاغ %n شخصًا</numerusform>
                <numerusform>يجب إبلاغ %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) must be told since release {number}</source>
            <translation>
                <numerusform>لا حاجة إلى إبلاغ أحد بما تغيَّر منذ الإصدار {number}</numerusform>
                <numerusform>يجب إبلاغ شخص واحد بما تغيَّر منذ الإصدار {number}</numerusform>
                <numerusform>يجب إبلاغ شخصين بما تغيَّر منذ الإصدار {number}</numerusform>
                <numerusform>يجب إبلاغ %n أشخاص بما تغيَّر منذ الإصدار {number}</numerusform>
                <numerusform>يجب إبلاغ %n شخصًا بما تغيَّر منذ الإصدار {number}</numerusform>
                <numerusform>يجب إبلاغ %n شخص بما تغيَّر منذ الإصدار {number}</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing changes.</source>
            <translation>لا يتغير شيء.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) work differently</source>
            <translation>
                <numerusform>لا يتغير عمل أحد</numerusform>
                <numerusform>يتغير عمل شخص واحد</numerusform>
                <numerusform>يتغير عمل شخصين</numerusform>
                <numerusform>يتغير عمل %n أشخاص</numerusform>
                <numerusform>يتغير عمل %n شخصًا</numerusform>
                <numerusform>يتغير عمل %n شخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) closed</source>
            <translation>
                <numerusform>لم تُسدّ ثغرات</numerusform>
                <numerusform>سُدّت ثغرة واحدة</numerusform>
                <numerusform>سُدّت ثغرتان</numerusform>
                <numerusform>سُدّت %n ثغرات</numerusform>
                <numerusform>سُدّت %n ثغرة</numerusform>
                <numerusform>سُدّت %n ثغرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) opened</source>
            <translation>
                <numerusform>لا ثغرات جديدة</numerusform>
                <numerusform>ثغرة جديدة واحدة</numerusform>
                <numerusform>ثغرتان جديدتان</numerusform>
                <numerusform>%n ثغرات جديدة</numerusform>
                <numerusform>%n ثغرة جديدة</numerusform>
                <numerusform>%n ثغرة جديدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) changed</source>
            <translation>
                <numerusform>لم تتغير قاعات</numerusform>
                <numerusform>تغيرت قاعة واحدة</numerusform>
                <numerusform>تغيرت قاعتان</numerusform>
                <numerusform>تغيرت %n قاعات</numerusform>
                <numerusform>تغيرت %n قاعة</numerusform>
                <numerusform>تغيرت %n قاعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>بلا ثغرات</numerusform>
                <numerusform>ثغرة واحدة</numerusform>
                <numerusform>ثغرتان</numerusform>
                <numerusform>%n ثغرات</numerusform>
                <numerusform>%n ثغرة</numerusform>
                <numerusform>%n ثغرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n team(s) too small</source>
            <translation>
                <numerusform>لا فرق ناقصة</numerusform>
                <numerusform>فريق ناقص واحد</numerusform>
                <numerusform>فريقان ناقصان</numerusform>
                <numerusform>%n فرق ناقصة</numerusform>
                <numerusform>%n فريقًا ناقصًا</numerusform>
                <numerusform>%n فريق ناقص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) broken</source>
            <translation>
                <numerusform>لا قواعد مخالَفة</numerusform>
                <numerusform>قاعدة مخالَفة واحدة</numerusform>
                <numerusform>قاعدتان مخالَفتان</numerusform>
                <numerusform>%n قواعد مخالَفة</numerusform>
                <numerusform>%n قاعدة مخالَفة</numerusform>
                <numerusform>%n قاعدة مخالَفة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>بلا مقاعد</numerusform>
                <numerusform>مقعد واحد</numerusform>
                <numerusform>مقعدان</numerusform>
                <numerusform>%n مقاعد</numerusform>
                <numerusform>%n مقعدًا</numerusform>
                <numerusform>%n مقعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) later</source>
            <translation>
                <numerusform>بلا تأخير</numerusform>
                <numerusform>تأخير دقيقة واحدة</numerusform>
                <numerusform>تأخير دقيقتين</numerusform>
                <numerusform>تأخير %n دقائق</numerusform>
                <numerusform>تأخير %n دقيقة</numerusform>
                <numerusform>تأخير %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) earlier</source>
            <translation>
                <numerusform>بلا تقديم</numerusform>
                <numerusform>تقديم دقيقة واحدة</numerusform>
                <numerusform>تقديم دقيقتين</numerusform>
                <numerusform>تقديم %n دقائق</numerusform>
                <numerusform>تقديم %n دقيقة</numerusform>
                <numerusform>تقديم %n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>وواحدة أخرى</numerusform>
                <numerusform>واثنتان أخريان</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>{room} has no booth: a mobile one has to be set up there.</source>
            <translation>لا كابينة في {room}: يجب تركيب كابينة متنقلة فيها.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>share the event with other laptops, and say how they join</source>
            <translation>مشاركة الفعالية مع حواسيب محمولة أخرى، وبيان طريقة انضمامها</translation>
        </message>
        <message>
            <source>name of this desk</source>
            <translation>اسم هذا المكتب</translation>
        </message>
        <message>
            <source>a PostgreSQL server to use instead of one of this laptop's own</source>
            <translation>خادم PostgreSQL يُستخدم بدلًا من خادم خاص بهذا الحاسوب</translation>
        </message>
        <message>
            <source>stop the server on this laptop</source>
            <translation>إيقاف الخادم على هذا الحاسوب</translation>
        </message>
        <message>
            <source>after the event: take no part any longer, and remove that server for good</source>
            <translation>بعد الفعالية: التوقف عن المشاركة وإزالة ذلك الخادم نهائيًا</translation>
        </message>
        <message>
            <source>a new code for door, help_desk or organiser</source>
            <translation>رمز جديد لنوع المكتب: door أو help_desk أو organiser</translation>
        </message>
        <message>
            <source>make an event file of an event that another laptop shares</source>
            <translation>إنشاء ملف فعالية من فعالية يشاركها حاسوب آخر</translation>
        </message>
        <message>
            <source>address, like 192.168.1.20:54321</source>
            <translation>العنوان، مثل ‎192.168.1.20:54321</translation>
        </message>
        <message>
            <source>the code; not needed where WHERE is what the picture says</source>
            <translation>الرمز؛ لا حاجة إليه إذا كان WHERE هو ما في رمز المسح</translation>
        </message>
        <message>
            <source>exchange with the other desks: once, or as long as it runs</source>
            <translation>التبادل مع المكاتب الأخرى: مرة واحدة، أو ما دام يعمل</translation>
        </message>
        <message>
            <source>go on until Ctrl-C</source>
            <translation>الاستمرار حتى Ctrl-C</translation>
        </message>
        <message>
            <source>through a file on a stick (.eventexchange): read it if it is there, then write it</source>
            <translation>عبر ملف على ذاكرة USB (‎.eventexchange): قراءته إن وُجد، ثم كتابته</translation>
        </message>
        <message>
            <source>a code for the file; without one, any desk that joined opens it</source>
            <translation>رمز للملف؛ بدونه يفتحه أي مكتب انضم</translation>
        </message>
        <message>
            <source>the desks of a shared event, and what needs a look</source>
            <translation>مكاتب فعالية مشتركة، وما يحتاج إلى مراجعة</translation>
        </message>
        <message>
            <source>take no part any longer</source>
            <translation>مغادرة الفعالية المشتركة</translation>
        </message>
        <message>
            <source>come back; with address and code, at another server</source>
            <translation>العودة؛ ومع العنوان والرمز تكون إلى خادم آخر</translation>
        </message>
        <message>
            <source>run the server from here on, from this laptop's copy</source>
            <translation>تشغيل الخادم من هنا بعد الآن، من نسخة هذا الحاسوب</translation>
        </message>
        <message>
            <source>a lost desk: it hears nothing more from the others</source>
            <translation>مكتب مفقود: لن يصل إليه أي شيء من المكاتب الأخرى بعد الآن</translation>
        </message>
        <message>
            <source>somebody has looked at it</source>
            <translation>راجعه أحد</translation>
        </message>
        <message>
            <source>of a field changed twice: keep what counts, or take the other</source>
            <translation>لحقل عُدِّل مرتين: إبقاء القيمة المعتمدة أو اعتماد الأخرى</translation>
        </message>
        <message>
            <source>This event is only on this laptop. Share it first, or join the others.</source>
            <translation>هذه الفعالية على هذا الحاسوب فقط. شاركها أولًا أو انضم إلى المكاتب الأخرى.</translation>
        </message>
        <message>
            <source>This event is shared already. Show the code to whoever wants to join.</source>
            <translation>هذه الفعالية مشتركة من قبل. اعرض الرمز لمن يريد الانضمام.</translation>
        </message>
        <message>
            <source>This desk has left the others. Rejoin them to go on together.</source>
            <translation>غادر هذا المكتب الفعالية المشتركة. عُد إليها لمتابعة العمل مع المكاتب الأخرى.</translation>
        </message>
        <message>
            <source>This code opens nothing there. Read it again on the first laptop: it may be another one by now.</source>
            <translation>هذا الرمز لا يفتح شيئًا هناك. اقرأه من جديد على الحاسوب الأول: ربما تغيَّر.</translation>
        </message>
        <message>
            <source>The code has a slip: a letter is wrong or missing. Type it again as it stands on the first laptop.</source>
            <translation>في الرمز خطأ: حرف غير صحيح أو ناقص. اكتبه من جديد كما يظهر على الحاسوب الأول.</translation>
        </message>
        <message>
            <source>This code is for another kind of desk than this laptop is. Ask for a code of its kind, or join as a new desk.</source>
            <translation>هذا الرمز لنوع من المكاتب غير نوع هذا الحاسوب. اطلب رمزًا لنوعه، أو انضم كمكتب جديد.</translation>
        </message>
        <message>
            <source>{value} is no address with a code. Copy both from the first laptop, the address like 192.168.1.20:54321.</source>
            <translation>القيمة {value} ليست عنوانًا مع رمز. انسخهما من الحاسوب الأول، والعنوان مثل ‎192.168.1.20:54321.</translation>
        </message>
        <message>
            <source>Another desk is called {name}. Choose another name, like {suggestion}.</source>
            <translation>مكتب آخر اسمه {name}. اختر اسمًا آخر، مثل {suggestion}.</translation>
        </message>
        <message>
            <source>Only a laptop of an organiser has all that is needed for this. Do it there.</source>
            <translation>لا يتوفر كل ما يلزم لذلك إلا على حاسوب للجهة المنظِّمة. افعل ذلك هناك.</translation>
        </message>
        <message>
            <source>The server of this event isn’t on this laptop. Do it on the one that has it.</source>
            <translation>خادم هذه الفعالية ليس على هذا الحاسوب. افعل ذلك على الحاسوب الذي عليه الخادم.</translation>
        </message>
        <message>
            <source>The server has something that isn’t in this file, so it stays. Open the event here, and try again when nothing waits.</source>
            <translation>على الخادم ما ليس في هذا الملف، لذلك يبقى. افتح الفعالية هنا، ثم أعد المحاولة حين لا يبقى شيء في الانتظار.</translation>
        </message>
        <message>
            <source>Another event is shared at this address. Look at the address on the first laptop.</source>
            <translation>على هذا العنوان فعالية مشتركة أخرى. راجع العنوان على الحاسوب الأول.</translation>
        </message>
        <message>
            <source>The server still runs, at {name}. Stop it there first, or the desks would part.</source>
            <translation>ما زال الخادم يعمل على {name}. أوقفه هناك أولًا، وإلا انقسمت المكاتب.</translation>
        </message>
        <message>
            <source>{path} was not written for another desk. Choose a file that ends in .eventexchange.</source>
            <translation>الملف {path} لم يُكتب لمكتب آخر. اختر ملفًا ينتهي اسمه بـ ‎.eventexchange.</translation>
        </message>
        <message>
            <source>{path} does not open here: it is of another event, or needs another code.</source>
            <translation>الملف {path} لا يُفتح هنا: إنه لفعالية أخرى أو يحتاج إلى رمز آخر.</translation>
        </message>
        <message>
            <source>{path} begins later than what is known here. Write the file anew at the other desk, or read the one before it first.</source>
            <translation>الملف {path} يبدأ بعد ما هو معروف هنا. اكتب الملف من جديد في المكتب الآخر، أو اقرأ الملف السابق له أولًا.</translation>
        </message>
        <message>
            <source>{path} is of another event. Open that event to read it.</source>
            <translation>الملف {path} لفعالية أخرى. افتح تلك الفعالية لقراءته.</translation>
        </message>
        <message>
            <source>No desk of this event is called {value}. Look at the list of desks.</source>
            <translation>لا مكتب في هذه الفعالية باسم {value}. راجع قائمة المكاتب.</translation>
        </message>
        <message>
            <source>Nothing open has the number {value}. Look at the list again.</source>
            <translation>لا أمر مفتوحًا بالرقم {value}. راجع القائمة مرة أخرى.</translation>
        </message>
        <message>
            <source>Another program took the port of this event’s server: it is at {address} now. At each other desk, choose “Join with another code…” and type that address and the code that “Add a laptop…” shows here.</source>
            <translation>أخذ برنامج آخر منفذ خادم هذه الفعالية، وأصبح الخادم الآن على {address}. في كل مكتب آخر اختر «الانضمام برمز آخر…» واكتب ذلك العنوان والرمز الذي تعرضه «إضافة حاسوب محمول…» هنا.</translation>
        </message>
        <message>
            <source>PostgreSQL isn’t installed on this laptop. Install it, or share from a laptop that has it.</source>
            <translation>لم يُثبَّت PostgreSQL على هذا الحاسوب. ثبِّته، أو شارك الفعالية من حاسوب عليه PostgreSQL.</translation>
        </message>
        <message>
            <source>The server of this event doesn’t start ({reason}). Restart this laptop and try again, or let another organiser’s laptop take over.</source>
            <translation>خادم هذه الفعالية لا يبدأ العمل ({reason}). أعد تشغيل هذا الحاسوب وحاول مرة أخرى، أو دع حاسوبًا آخر للجهة المنظِّمة يتولّى الخادم.</translation>
        </message>
        <message>
            <source>The server of this event was made with PostgreSQL {value}, which is gone from this laptop. Install it again, or let another organiser’s laptop take over.</source>
            <translation>أُنشئ خادم هذه الفعالية بـ PostgreSQL {value}، ولم يعد موجودًا على هذا الحاسوب. ثبِّته من جديد، أو دع حاسوبًا آخر للجهة المنظِّمة يتولّى الخادم.</translation>
        </message>
        <message>
            <source>PostgreSQL {value} is too old. Use version 13 or a newer one.</source>
            <translation>إصدار PostgreSQL {value} أقدم من اللازم. استخدم الإصدار 13 أو إصدارًا أحدث.</translation>
        </message>
        <message>
            <source>Another program on this laptop uses the port {value}, and no other one is free. Close programs that you don’t need and try again.</source>
            <translation>يستخدم برنامج آخر على هذا الحاسوب المنفذ {value}، ولا منفذ آخر متاح. أغلق البرامج التي لا تحتاج إليها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>What answers at {value} isn’t the server of this event; nothing was sent to it. Compare the address with the first laptop, and use the venue’s own network. If the first laptop shows another address now, join with the code that stands there.</source>
            <translation>ما يجيب على العنوان {value} ليس خادم هذه الفعالية، ولم يُرسل إليه شيء. قارن العنوان بما يظهر على الحاسوب الأول، واستخدم شبكة المكان نفسها. وإذا كان الحاسوب الأول يعرض الآن عنوانًا آخر، فانضم بالرمز المكتوب هناك.</translation>
        </message>
        <message>
            <source>The disk of the server at {value} is full. Make room there; until then every desk keeps what it writes and goes on.</source>
            <translation>قرص الخادم على العنوان {value} ممتلئ. أفرغ مساحة عليه؛ وحتى ذلك الحين يحتفظ كل مكتب بما يكتبه ويتابع.</translation>
        </message>
        <message>
            <source>{value} doesn’t answer. See that both laptops are on the same network and the first one is awake with the event open.</source>
            <translation>لا استجابة من {value}. تأكد من أن الحاسوبين على الشبكة نفسها، ومن أن الحاسوب الأول ليس في وضع السكون والفعالية مفتوحة عليه.</translation>
        </message>
        <message>
            <source>The server at {value} doesn’t let this desk in. Rejoin with the code that the first laptop shows now.</source>
            <translation>لا يسمح الخادم على العنوان {value} لهذا المكتب بالاتصال. انضم من جديد بالرمز الذي يعرضه الحاسوب الأول الآن.</translation>
        </message>
        <message>
            <source>The server at {value} has no encrypted connection with SCRAM passwords. Ask whoever looks after it to turn on both.</source>
            <translation>لا يوفر الخادم على العنوان {value} اتصالًا مشفَّرًا مع كلمات مرور SCRAM. اطلب من المسؤول عنه تفعيل الاثنين.</translation>
        </message>
        <message>
            <source>The server doesn’t allow this to this desk. Do it on an organiser’s laptop, or with a login that may create roles and schemas.</source>
            <translation>لا يسمح الخادم لهذا المكتب بذلك. افعله على حاسوب الجهة المنظِّمة، أو بحساب يحق له إنشاء الأدوار والمخططات.</translation>
        </message>
        <message>
            <source>An organiser sent this desk away from the others. What is on this laptop stays, and what is done here now stays only here. Ask an organiser for a new code and join with it: then all of it is passed on.</source>
            <translation>أبعد أحد المنظّمين هذا المكتب عن المكاتب الأخرى. يبقى ما على هذا الحاسوب كما هو، وما يُنجز هنا الآن يبقى هنا فقط. اطلب من أحد المنظّمين رمزًا جديدًا وانضم به: عندئذ يُنقل كل ذلك.</translation>
        </message>
        <message>
            <source>There is no shared event at this address. Share it on the first laptop again.</source>
            <translation>لا فعالية مشتركة على هذا العنوان. شاركها من جديد على الحاسوب الأول.</translation>
        </message>
        <message>
            <source>The event is shared by a newer version of Event Desk. Install that version here, too.</source>
            <translation>تُشارك الفعالية بإصدار أحدث من Event Desk. ثبِّت ذلك الإصدار هنا أيضًا.</translation>
        </message>
    </context>
    <context>
        <name>watch</name>
        <message>
            <source>Go on here after all</source>
            <translation>المتابعة هنا رغم ذلك</translation>
        </message>
        <message>
            <source>Handed over to another laptop on %1: scans belong there.</source>
            <translation>سُلِّمت إلى حاسوب محمول آخر في %1: مكان المسح هناك.</translation>
        </message>
        <message>
            <source>This event can only be looked at here: its folder or stick can't be written. Nobody can be checked in.</source>
            <translation>هذه الفعالية للاطلاع فقط هنا: لا تمكن الكتابة في مجلدها أو ذاكرتها المحمولة، ولا يمكن تسجيل حضور أحد.</translation>
        </message>
        <message>
            <source>Copy it here and open that…</source>
            <translation>نسخها إلى هنا وفتح النسخة…</translation>
        </message>
        <message>
            <source>This event came from an older version and was brought up to date. As it was before, it is kept as %1.</source>
            <translation>كانت هذه الفعالية من إصدار أقدم وجرى تحديثها. وهي محفوظة كما كانت باسم %1.</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>عرض المجلد</translation>
        </message>
        <message>
            <source>Compare it with a telephone, and set the computer's clock.</source>
            <translation>قارنها بساعة هاتف واضبط ساعة الجهاز.</translation>
        </message>
        <message>
            <source>The clock shows %1, and the last scan was at %2. Nothing is lost.</source>
            <translation>الساعة تعرض %1، وكان آخر مسح في %2. لم يضع شيء.</translation>
        </message>
        <message>
            <source>The clock jumped ahead by %2 and shows %1 now.</source>
            <translation>قفزت الساعة إلى الأمام بمقدار %2 وتعرض الآن %1.</translation>
        </message>
        <message>
            <source>The clock jumped back by %2 and shows %1 now.</source>
            <translation>رجعت الساعة إلى الوراء بمقدار %2 وتعرض الآن %1.</translation>
        </message>
        <message>
            <source>The clock shows %1, more than a month from the days of this event.</source>
            <translation>الساعة تعرض %1، بفارق يزيد على شهر عن أيام الفعالية.</translation>
        </message>
    </context>
</TS>

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
    </context>
    <context>
        <name>BadgesPage</name>
        <message>
            <source>Badges</source>
            <translation>الشارات</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>ابحث عن شخص</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Who gets a badge</source>
            <translation>أصحاب الشارات</translation>
        </message>
        <message>
            <source>Design and paper</source>
            <translation>التصميم والورق</translation>
        </message>
        <message>
            <source>Design</source>
            <translation>التصميم</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
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
            <source>Start at label</source>
            <translation>البدء من الملصق</translation>
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
        <message>
            <source>One badge a page</source>
            <translation>شارة واحدة في كل صفحة</translation>
        </message>
        <message>
            <source>%1 sheet, %2 badges</source>
            <translation>ورقة %1، عدد الشارات %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>مطبوعة</translation>
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
            <source>Only the person chosen in the list</source>
            <translation>الشخص المختار في القائمة فقط</translation>
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
        <message>
            <source>Badge of %1</source>
            <translation>شارة %1</translation>
        </message>
        <message>
            <source>The code is an example: this person has no badge yet.</source>
            <translation>الرمز مثال فقط، فلا شارة لهذا الشخص بعد.</translation>
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
        <name>CheckinPage</name>
        <message>
            <source>Scan or search</source>
            <translation>امسح أو ابحث</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>البوابة</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
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
            <source>Admit anyway</source>
            <translation>السماح بالدخول استثناءً</translation>
        </message>
        <message>
            <source>Why is this person admitted? The reason is kept.</source>
            <translation>ما سبب السماح لهذا الشخص بالدخول؟ يُحفظ السبب في السجل.</translation>
        </message>
        <message>
            <source>Entrance</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Door of %1</source>
            <translation>باب %1</translation>
        </message>
        <message>
            <source>Scan a badge that leaves, or type a name…</source>
            <translation>امسح شارة المغادر أو اكتب اسمًا…</translation>
        </message>
        <message>
            <source>Scan a badge or type a name…</source>
            <translation>امسح شارة أو اكتب اسمًا…</translation>
        </message>
    </context>
    <context>
        <name>CountsCard</name>
        <message>
            <source>Arrived</source>
            <translation>وصلوا</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
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
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Building the sample event</source>
            <translation>إنشاء الفعالية النموذجية</translation>
        </message>
    </context>
    <context>
        <name>DropZone</name>
        <message>
            <source>Drop a list here</source>
            <translation>أفلِت قائمة هنا</translation>
        </message>
        <message>
            <source>A spreadsheet of people, or a workbook with the programme, rooms and interpreters. You see what would change before anything is written.</source>
            <translation>جدول بيانات للأشخاص، أو مصنف فيه البرنامج والقاعات والمترجمون الفوريون. ترى ما سيتغير قبل كتابة أي شيء.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختر ملفًا…</translation>
        </message>
    </context>
    <context>
        <name>ExchangePage</name>
        <message>
            <source>Lists and reports</source>
            <translation>القوائم والتقارير</translation>
        </message>
        <message>
            <source>Undo this import</source>
            <translation>التراجع عن هذا الاستيراد</translation>
        </message>
        <message>
            <source>Save as a spreadsheet</source>
            <translation>الحفظ كجدول بيانات</translation>
        </message>
        <message>
            <source>Earlier imports</source>
            <translation>عمليات الاستيراد السابقة</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Nothing chosen yet</source>
            <translation>لم يُختر شيء بعد</translation>
        </message>
        <message>
            <source>Choose a list above. Its columns are recognised by their headings in Arabic, English, French and Spanish; you look at the result, then import it.</source>
            <translation>اختر قائمة أعلاه. تُعرف أعمدتها من عناوينها بالعربية والإنجليزية والفرنسية والإسبانية، فتراجع النتيجة ثم تستوردها.</translation>
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
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Interpreters</source>
            <translation>المترجمون الفوريون</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>عمليات المسح</translation>
        </message>
        <message>
            <source>Badges</source>
            <translation>الشارات</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>أجهزة الاستقبال</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>الملاحظات</translation>
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
            <source>Choose a list</source>
            <translation>اختيار قائمة</translation>
        </message>
        <message>
            <source>Reading the list</source>
            <translation>قراءة القائمة</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>%1 is in: %2 new, %3 changed.</source>
            <translation>استُورد %1: الجديد %2، المعدَّل %3.</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>التراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>The import was taken back. What was edited since stays.</source>
            <translation>تم التراجع عن الاستيراد. ما عُدِّل بعده باقٍ.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>تم التراجع: %1</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>حفظ: %1</translation>
        </message>
        <message>
            <source>Writing the list</source>
            <translation>كتابة القائمة</translation>
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
            <source>Saved %1: %2</source>
            <translation>حُفظ %1: %2</translation>
        </message>
    </context>
    <context>
        <name>FoundList</name>
        <message>
            <source>Esc clears the field</source>
            <translation>لمسح الحقل: Esc</translation>
        </message>
        <message>
            <source>Enter checks in · Esc clears the field</source>
            <translation>لتسجيل الحضور: Enter · لمسح الحقل: Esc</translation>
        </message>
        <message>
            <source>↓ ↑ choose · Enter checks in · Esc clears the field</source>
            <translation>للاختيار: ↓ ↑ · لتسجيل الحضور: Enter · لمسح الحقل: Esc</translation>
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
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
    </context>
    <context>
        <name>InterpretersPage</name>
        <message>
            <source>Interpreters</source>
            <translation>المترجمون الفوريون</translation>
        </message>
        <message>
            <source>Plan automatically…</source>
            <translation>التخطيط التلقائي…</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>الجدول الزمني</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
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
            <source>Booths and people along the hours; arrow keys go from one to the next</source>
            <translation>كبائن الترجمة والأشخاص على مدى الساعات، مع التنقل بينها بمفاتيح الأسهم</translation>
        </message>
        <message>
            <source>How each language is heard in each session</source>
            <translation>طريقة الاستماع إلى كل لغة في كل جلسة</translation>
        </message>
        <message>
            <source>Gaps and problems</source>
            <translation>الثغرات والمشكلات</translation>
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
            <source>Gaps and problems (%1)</source>
            <translation>الثغرات والمشكلات (%1)</translation>
        </message>
        <message>
            <source>Nothing is planned yet</source>
            <translation>لم يُخطَّط لشيء بعد</translation>
        </message>
        <message>
            <source>Coverage %1 %</source>
            <translation>التغطية ‎%1%</translation>
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
        <message>
            <source>Hours</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>الجلسة</translation>
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
            <source>Booths</source>
            <translation>كبائن الترجمة</translation>
        </message>
        <message>
            <source>booth %1</source>
            <translation>كابينة %1</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
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
            <source>Undone</source>
            <translation>تم التراجع</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>مسجَّل سابقًا</translation>
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
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Filter by name, organisation, e-mail or code</source>
            <translation>التصفية بالاسم أو المؤسسة أو البريد الإلكتروني أو الرمز</translation>
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
            <source>At the entrance</source>
            <translation>عند المدخل</translation>
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
            <source>Note for the desk</source>
            <translation>ملاحظة لمكتب الاستقبال</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل التغييرات</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>السجل</translation>
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
        <message>
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Badge made</source>
            <translation>أُنشئت الشارة</translation>
        </message>
        <message>
            <source>Badge printed</source>
            <translation>طُبعت الشارة</translation>
        </message>
        <message>
            <source>Already in</source>
            <translation>مسجَّل سابقًا</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan automatically</source>
            <translation>التخطيط التلقائي</translation>
        </message>
        <message>
            <source>Rooms and interpreters are placed so that as little as possible stays open. What you pinned stays where it is. The plan before this one is kept.</source>
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
            <source>Keep what is planned already and breaks no rule</source>
            <translation>إبقاء ما خُطِّط له سابقًا ولا يخالف أي قاعدة</translation>
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
        <name>PlanView</name>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>ترك القائمة</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Columns of the sheet</source>
            <translation>أعمدة الورقة</translation>
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
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Their column</source>
            <translation>عمود القائمة</translation>
        </message>
        <message>
            <source>Our field</source>
            <translation>الحقل عندنا</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>مثال</translation>
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
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>الملاحظة</translation>
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
            <source>Sheets and columns</source>
            <translation>الأوراق والأعمدة</translation>
        </message>
        <message>
            <source>Rows (%1)</source>
            <translation>الصفوف (%1)</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>الملاحظات (%1)</translation>
        </message>
        <message>
            <source>Everything on this list is in the event already.</source>
            <translation>كل ما في هذه القائمة موجود في الفعالية من قبل.</translation>
        </message>
        <message>
            <source>%1 from the earlier list are missing here; they stay.</source>
            <translation>%1 من القائمة السابقة غير موجودين هنا، وهم باقون.</translation>
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
            <source>View</source>
            <translation>طريقة العرض</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Rooms and times; arrow keys go from session to session</source>
            <translation>القاعات والأوقات، مع التنقل بين الجلسات بمفاتيح الأسهم</translation>
        </message>
        <message>
            <source>Sessions of the day</source>
            <translation>جلسات اليوم</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>المشكلات</translation>
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
        <message>
            <source>Choose a session to see and change its room.</source>
            <translation>اختر جلسة لعرض قاعتها وتغييرها.</translation>
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
            <translation>الجلسة</translation>
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
            <source>Looking for problems…</source>
            <translation>البحث عن المشكلات…</translation>
        </message>
        <message>
            <source>Problems (%1)</source>
            <translation>المشكلات (%1)</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>لا مشكلات</translation>
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
        <name>ResultCard</name>
        <message>
            <source>Show in People</source>
            <translation>عرض في صفحة الأشخاص</translation>
        </message>
        <message>
            <source>Admit anyway…</source>
            <translation>السماح بالدخول استثناءً…</translation>
        </message>
        <message>
            <source>Undo: %1 (F8)</source>
            <translation>تراجع: %1 (F8)</translation>
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
            <source>Ask for the newer badge, or type the person's name.</source>
            <translation>اطلب الشارة الأحدث أو اكتب اسم الشخص.</translation>
        </message>
        <message>
            <source>Send the person to the help desk.</source>
            <translation>وجِّه الشخص إلى مكتب المساعدة.</translation>
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
            <source>Programme, badges and check-in of an event, on one laptop, without a network.</source>
            <translation>برنامج الفعالية وشاراتها وتسجيل الحضور فيها، على حاسوب محمول واحد وبلا شبكة.</translation>
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
            <source>Try the sample event</source>
            <translation>تجربة الفعالية النموذجية</translation>
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
            <source>The name of this desk</source>
            <translation>اسم هذا المكتب</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Colours, size of the text, digits</source>
            <translation>الألوان وحجم النص والأرقام</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
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
            <source>Size of the text</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
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
        <name>_Facts</name>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
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
        <message>
            <source>Hand over to</source>
            <translation>يُسلَّم إلى</translation>
        </message>
    </context>
    <context>
        <name>_Idle</name>
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
        <name>_Task</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
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
            <source>Planning rooms and interpreters</source>
            <translation>تخطيط القاعات والمترجمين الفوريين</translation>
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
            <source>{path} is not encrypted, so the passphrase was not needed.</source>
            <translation>الملف {path} غير مشفَّر، فلا حاجة إلى عبارة المرور.</translation>
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
            <source>file to write: .xlsx or .csv, some also .ics or .pdf</source>
            <translation>الملف المراد كتابته: ‎.xlsx أو ‎.csv، وبعضها أيضًا ‎.ics أو ‎.pdf</translation>
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
            <source>remove everything personal; counts stay</source>
            <translation>حذف كل البيانات الشخصية مع إبقاء الأعداد</translation>
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
            <source>entrance, the name of a room or the code of a session</source>
            <translation>المدخل (entrance) أو اسم قاعة أو رمز جلسة</translation>
        </message>
        <message>
            <source>take the last one back</source>
            <translation>التراجع عن الأخير</translation>
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
            <source>PDF to write</source>
            <translation>ملف PDF المراد كتابته</translation>
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
            <source>Everything personal was removed; counts stay.</source>
            <translation>حُذفت كل البيانات الشخصية، والأعداد باقية.</translation>
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
            <source>{placed} of {total} sessions have a room; {gaps} gaps are open.</source>
            <translation>الجلسات التي لها قاعة: {placed} من {total}، والثغرات الباقية: {gaps}.</translation>
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
            <source>Receiver {number} is back from {name}.</source>
            <translation>أُعيد جهاز الاستقبال {number} من {name}.</translation>
        </message>
        <message>
            <source>Receiver {number} was not handed out.</source>
            <translation>جهاز الاستقبال {number} لم يكن مسلَّمًا.</translation>
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
            <source>Value</source>
            <translation>القيمة</translation>
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
            <source>Categories</source>
            <translation>الفئات</translation>
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
            <source>Under 18</source>
            <translation>دون سن 18</translation>
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
            <source>Desk</source>
            <translation>مكتب الاستقبال</translation>
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
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>What the badge said</source>
            <translation>ما قُرئ من الشارة</translation>
        </message>
        <message>
            <source>Scans</source>
            <translation>عمليات المسح</translation>
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
            <source>The design has a field that reaches past the edge.</source>
            <translation>في التصميم حقل يتجاوز الحافة.</translation>
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
            <source>{path} is not an event file. Choose a file that ends in .eventdesk.</source>
            <translation>‏{path} ليس ملف فعالية. اختر ملفًا ينتهي بـ ‎.eventdesk.</translation>
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
            <source>A person needs a name. Write at least one name, in either script.</source>
            <translation>لا بد من اسم للشخص. اكتب اسمًا واحدًا على الأقل بأي من الكتابتين.</translation>
        </message>
        <message>
            <source>There is nothing left to undo.</source>
            <translation>لم يبق شيء يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>Nobody matches, so there are no badges to make. Widen the choice.</source>
            <translation>لا أحد يطابق الاختيار، فلا شارات لإنشائها. وسِّع الاختيار.</translation>
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
            <source>The import of {value} was undone already.</source>
            <translation>سبق التراجع عن استيراد {value}.</translation>
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
            <source>A speaker is also in {other} at that time</source>
            <translation>أحد المتحدثين مشارك أيضًا في {other} في الوقت نفسه</translation>
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
            <source>{language}: one alone for {minutes} minutes</source>
            <translation>{language}: مترجم فوري بمفرده {minutes} دقيقة</translation>
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
            <source>The {language} booth gives relay with fewer than 3</source>
            <translation>كابينة {language}: ترجمة وسيطة بأقل من 3 مترجمين</translation>
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
            <source>{people} works {minutes} minutes remotely at once</source>
            <translation>{people}: {minutes} دقيقة عمل عن بُعد بلا انقطاع</translation>
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
            <source>Checked in – see note</source>
            <translation>تم التسجيل – اقرأ الملاحظة</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>تم تسجيل الحضور</translation>
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
            <source>Registration cancelled</source>
            <translation>التسجيل ملغى</translation>
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
            <source>open</source>
            <translation>مفتوح</translation>
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
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Plenary</source>
            <translation>جلسة عامة</translation>
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
            <source>No session on the programme is called {value}.</source>
            <translation>لا جلسة في البرنامج باسم {value}.</translation>
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
            <source>Gender</source>
            <translation>الجنس</translation>
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
    </context>
</TS>

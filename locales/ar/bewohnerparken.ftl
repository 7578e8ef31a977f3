# Texts of the service "Bewohnerparken". A translation; the German wording is the binding one.

## Service page

# The German word keeps its own direction, also where it is divided.
service-title = تصريح وقوف السكان ({"\u2066"}Bewohner{"\u00AD"}parkausweis{"\u2069"})
service-short = إيقاف سيارتك في منطقة سكنك
service-who =
    أنت تسكن في منطقة فيها وقوف للسكان (Bewohnerparken) ومسجل رسميًا فيها. وهناك سيارة مسجلة باسمك أو تستخدمها باستمرار. في هذه الحالة يمكنك طلب تصريح وقوف السكان (Bewohnerparkausweis).

    يمكنك هنا أيضًا تمديد تصريح أو نقله إلى مركبة أخرى.

    لا يشمل التصريح موقفًا ثابتًا. يجوز لك الوقوف في الأماكن المخصصة للسكان إذا كان أحدها شاغرًا.
service-prepare =
    هذه هي المستندات التي تحتاج إليها. يمكنك تصويرها أو رفعها كملفات PDF. وما ليس لديك الآن يمكنك تقديمه لاحقًا.

    - بطاقتك الشخصية (Personalausweis) أو جواز سفرك
    - شهادة تسجيل المركبة، الجزء الأول (Zulassungsbescheinigung Teil I, Fahrzeugschein)
    - إذا لم تكن المركبة مسجلة باسمك: إثبات بأنك تستخدمها باستمرار
service-fee = للتصريح رسم تحدده مدينتك أو بلديتك. تجد السعر في موقعها. ويمكنك دفعه بتحويل مصرفي أو عند استلام التصريح. لا تدفع شيئًا في الطلب الإلكتروني.
service-duration = تستغرق الإجابة عن الأسئلة نحو 5 دقائق. ويمكنك التوقف والمتابعة في أي وقت. ولا يجوز لك الوقوف قبل أن تحصل على التصريح.
service-law =
    - المادة 45 الفقرة 1b من نظام المرور (Straßenverkehrs-Ordnung, StVO): وقوف السكان
    - المادة 6a الفقرة 5a من قانون المرور (Straßenverkehrsgesetz, StVG): الرسم
service-data =
    تُشفَّر بياناتك على جهازك. ولا يستطيع قراءتها إلا الجهة المختصة.

    وهي تحتاج إلى هذه البيانات لتتحقق من أنك تسكن في المنطقة وتستخدم المركبة، ولتصدر التصريح. والأساس القانوني هو نظام المرور وقانون المرور.

    تجد مزيدًا من المعلومات في بيان حماية البيانات.
service-after =
    - ندرس بياناتك ومستنداتك.
    - تدفع الرسم: بعد إشعار الرسوم الذي نرسله إليك، أو عند الاستلام.
    - نبلغك بطريقة الحصول على التصريح.

## Sections

section-antrag = طلبك
section-person = بياناتك
section-fahrzeug = المركبة
section-gebiet = المنطقة والمدة والدفع
section-unterlagen = المستندات
section-erklaerungen = الإقرارات

## Questions

step-vorgang = ما تحتاج إليه
vorgang-art = ماذا تريد؟
    .option-neu = تصريح جديد
    .option-verlaengerung = تمديد تصريحي
    .option-fahrzeugwechsel = نقل التصريح إلى مركبة أخرى
vorgang-ausweisnummer = رقم التصريح الذي لديك
    .hint = إذا كنت تعرفه

step-person = اسمك
person-familienname = اسم العائلة
person-vornamen = الأسماء الأولى

step-anschrift = عنوانك
    .intro = أدخل العنوان المسجل رسميًا لسكنك. يجب أن يقع في منطقة وقوف السكان.
anschrift-anschrift = أين تسكن؟

step-kontakt = كيف نتواصل معك
    .intro = يُرجى ذكر وسيلة اتصال واحدة على الأقل، ليسهل علينا الاستفسار منك.
kontakt-email = البريد الإلكتروني
kontakt-telefon = رقم الهاتف
    .hint = مع رمز المنطقة

step-fahrzeug = رقم اللوحة
fahrzeug-kennzeichen = رقم لوحة المركبة (Kennzeichen)
    .hint = كما هو مدون في شهادة تسجيل المركبة، مثلًا: SG-AB 123
fahrzeug-altes_kennzeichen = رقم اللوحة السابق
    .hint = رقم اللوحة المدون على تصريحك الحالي

step-halter = باسم من المركبة مسجلة
halter-selbst = هل المركبة مسجلة باسمك؟
    .hint = في هذه الحالة يكون اسمك في شهادة تسجيل المركبة.
halter-name = باسم من هي مسجلة؟
    .hint = اسم الشخص أو الشركة
halter-nutzung = لماذا تستخدمها؟
    .option-firmenwagen = هي سيارتي من الشركة
    .option-privat = يملكها شخص يتركها لي
    .option-miete = أستأجرها، أو عن طريق التأجير التمويلي (Leasing)
    .option-andere = سبب آخر
halter-nutzung_andere = ما هذا السبب؟

step-gebiet = منطقة الوقوف
gebiet-zone = في أي منطقة وقوف تسكن؟
    .hint = الاسم أو الرقم مدون على اللافتات. إذا كنت لا تعرفه، فاترك الحقل فارغًا. وسنجده بعنوانك.

step-zeitraum = المدة
zeitraum-von = اعتبارًا من متى تحتاج إلى التصريح؟
    .hint = عند التمديد: اليوم التالي لنهاية تصريحك الحالي
zeitraum-bis = حتى متى تحتاج إليه؟
    .hint = فقط إذا كنت تحتاج إليه لمدة معينة

step-bezahlung = الدفع
bezahlung-art = كيف تريد أن تدفع الرسم؟
    .hint = لا تدفع شيئًا الآن.
    .option-ueberweisung = بتحويل مصرفي بعد وصول إشعار الرسوم (Gebührenbescheid)
    .option-abholung = في الدائرة عند استلام التصريح، بالبطاقة أو نقدًا

step-unterlagen = المستندات
    .intro = صور أو ملفات PDF، حجم كل منها 20 ميغابايت على الأكثر. يجب أن يكون كل شيء واضح القراءة. وما ليس لديك الآن يمكنك تقديمه لاحقًا.
unterlagen-ausweis = بطاقتك الشخصية أو جواز سفرك
    .hint = جميع الصفحات التي تتضمن بياناتك، ووجها البطاقة الشخصية
unterlagen-zulassungsbescheinigung = شهادة تسجيل المركبة، الجزء الأول (Zulassungsbescheinigung Teil I, Fahrzeugschein)
unterlagen-nutzungsnachweis = إثبات بأنك تستخدم المركبة باستمرار
    .hint = مثلًا تأكيد من الشركة أو من الشخص المسجلة باسمه

step-abschluss = تأكيدك
    .intro = سترى بعد قليل جميع بياناتك مجتمعة مرة أخرى. وبعد ذلك يمكنك إرسال الطلب.
abschluss-wahrheit = بياناتي صحيحة وكاملة.
abschluss-datenschutz = قرأت معلومات حماية البيانات.

## Messages of the checks

check-kontakt_fehlt = من دون بريد إلكتروني ورقم هاتف لا يمكننا إلا أن نراسلك بالبريد، وهذا يستغرق وقتًا أطول. يمكنك المتابعة رغم ذلك.
check-von_ab_heute = هذا اليوم قد مضى. أدخل تاريخ اليوم أو يومًا بعده.
check-bis_nach_von = النهاية تسبق البداية. يُرجى مراجعة اليومين.

## Why we ask

purpose-wohnung = لكي نتحقق من أنك تسكن في منطقة الوقوف.
purpose-kontakt = لكي نتواصل معك عند وجود أسئلة.
purpose-fahrzeug = لكي تسري البطاقة على المركبة الصحيحة.
purpose-pruefen = لكي نتحقق من بياناتك.
purpose-gebuehr = لكي نعرف كيف تدفع الرسم.

# Texts of the service "Beschäftigungserlaubnis" (the applicant's part). A translation; the German wording is the binding one.

## Service page

# The German word keeps its own direction, also where it is divided.
service-title = تصريح العمل ({"\u2066"}Beschäftigungs{"\u00AD"}erlaubnis{"\u2069"})
service-short = العمل أو التدريب المهني بإذن إقامة لطالبي اللجوء أو بوقف مؤقت للترحيل
service-who =
    لديك إذن إقامة لطالبي اللجوء (Aufenthaltsgestattung) أو وقف مؤقت للترحيل (Duldung) وترغب في العمل أو في تدريب مهني. أو مدون في سند إقامتك (Aufenthaltstitel) أنه لا يجوز لك العمل إلا بتصريح من دائرة الأجانب (Ausländerbehörde). في هذه الحالة تحتاج لكل وظيفة إلى تصريح عمل (Beschäftigungserlaubnis).

    في البداية لا يجوز لك العمل في الغالب: في أول 3 أشهر، وفي مركز الاستقبال (Aufnahmeeinrichtung) في أول 6 أشهر.

    لا يُسمح بالعمل في بعض الحالات:

    - إذا كان مدونًا في وقف الترحيل (Duldung) «für Personen mit ungeklärter Identität» (لأشخاص هويتهم غير محددة)
    - إذا كنت من بلد منشأ آمن (sicherer Herkunftsstaat). ويتوقف سريان ذلك عليك أيضًا على وقت مجيئك إلى ألمانيا ووقت طلبك اللجوء.

    هل أنت غير متأكد؟ قدم الطلب رغم ذلك. وسندرسه.
service-prepare =
    هذه هي المستندات التي تحتاج إليها. يمكنك تصويرها أو رفعها كملفات PDF. وما ليس لديك الآن يمكنك تقديمه لاحقًا.

    - إذن الإقامة (Aufenthaltsgestattung) أو وقف الترحيل (Duldung) أو سند إقامتك (Aufenthaltstitel)
    - جواز سفرك، إن كان لديك
    - عقد العمل (Arbeitsvertrag) أو عرض العمل أو عقد التدريب المهني (Ausbildungsvertrag)
    - ترخيص مزاولة مهنتك، إذا كانت تتطلب ترخيصًا

    وعلى صاحب العمل أيضًا أن يقدم إقرارًا. ولأجل ذلك تحصل في الطلب على رابط تعطيه له. ويمكنه بدلًا من ذلك أن يملأ نموذجًا على الورق.
service-fee = تصريح العمل مجاني.
service-duration =
    تستغرق الإجابة عن الأسئلة نحو 10 دقائق. ويمكنك التوقف والمتابعة في أي وقت.

    كثيرًا ما يجب أن توافق وكالة العمل الاتحادية (Bundesagentur für Arbeit) أيضًا. ويستغرق ذلك من 3 إلى 4 أسابيع تقريبًا. ولا يلزم ذلك مثلًا إذا كنت تعيش في ألمانيا منذ 4 سنوات، وفي بعض حالات التدريب العملي والتدريب المهني.
service-law =
    - المادة 4a الفقرة 4 من قانون الإقامة (Aufenthaltsgesetz, AufenthG): من يحتاج إلى تصريح
    - المادة 61 من قانون اللجوء (Asylgesetz, AsylG): العمل بموجب Aufenthaltsgestattung
    - المادة 32 من لائحة التشغيل (Beschäftigungsverordnung, BeschV): العمل بموجب Duldung أو Aufenthaltsgestattung
    - المادة 60a الفقرة 6 والمادة 60b الفقرة 5 من AufenthG: متى لا يُسمح بالعمل بموجب Duldung
service-data =
    تُشفَّر بياناتك على جهازك. ولا يستطيع قراءتها إلا دائرة الأجانب.

    تحتاج دائرة الأجانب إلى هذه البيانات لتتحقق من إمكان السماح لك بالعمل. والأساس القانوني هو قانون الإقامة وقانون اللجوء. وإذا وجبت موافقة وكالة العمل الاتحادية، فإنها تحصل على البيانات التي تحتاج إليها لذلك.

    لا يرى صاحب العمل طلبك. ولا يحصل بالرابط إلا على ما تسمح به قبل ذلك. ولا ترى أنت بياناته أيضًا.

    تجد مزيدًا من المعلومات في بيان حماية البيانات.
service-after =
    - يرسل صاحب العمل إقراره إلينا. وترى في حالة طلبك متى وصل.
    - تدرس دائرة الأجانب الطلب والإقرار. وتسأل وكالة العمل الاتحادية إذا لزم الأمر.
    - نبلغك بالنتيجة.

    لا تبدأ العمل قبل أن تحصل على التصريح.

## Sections

section-person = بياناتك
section-aufenthalt = إقامتك
section-arbeit = العمل
section-arbeitgebererklaerung = إقرار صاحب العمل
section-unterlagen = المستندات
section-erklaerungen = الإقرارات

## Person

step-person = اسمك
    .intro = اكتب اسمك كما هو مدون في وثيقتك.
person-familienname = اسم العائلة
person-vornamen = الأسماء الأولى
    .hint = جميع الأسماء الأولى

step-geburt = بيانات ولادتك
geburt-geschlecht = الجنس
    .option-w = أنثى
    .option-m = ذكر
    .option-d = جنس آخر (divers)
    .option-x = غير محدد
geburt-geburtsdatum = تاريخ الولادة
    .hint = هل لا يظهر في وثيقتك سوى السنة؟ إذن اترك اليوم والشهر فارغين.
geburt-geburtsort = مكان الولادة

step-staatsangehoerigkeit = جنسيتك
staatsangehoerigkeit-staat = ما جنسيتك؟
    .hint = إذا كانت لديك عدة جنسيات، فاختر المدونة في وثيقتك.

step-anschrift = عنوانك
anschrift-anschrift = أين تسكن؟

step-kontakt = كيف نتواصل معك
    .intro = يُرجى ذكر وسيلة اتصال واحدة على الأقل، ليسهل علينا الاستفسار منك.
kontakt-email = البريد الإلكتروني
kontakt-telefon = رقم الهاتف
    .hint = مع رمز المنطقة

## Residence

step-dokument = وثيقتك
dokument-art = ما الوثيقة التي لديك؟
    .option-aufenthaltsgestattung = إذن إقامة لطالبي اللجوء (Aufenthaltsgestattung)
    .option-duldung = وقف مؤقت للترحيل (Duldung)
    .option-duldung_ungeklaert = وقف مؤقت للترحيل (Duldung) «für Personen mit ungeklärter Identität»
    .option-aufenthaltserlaubnis = تصريح إقامة (Aufenthaltserlaubnis)
    .option-andere = وثيقة أخرى
dokument-art_andere = ما هذه الوثيقة؟
dokument-gueltig_bis = صالحة حتى
    .hint = التاريخ مدون على الوثيقة.
dokument-aktenzeichen = رقم الملف (Aktenzeichen) أو رقم AZR
    .hint = إذا كنت تعرفه: تجده في رسائل دائرة الأجانب.

## Work

step-arbeit = لماذا تحتاج إلى التصريح
arbeit-anlass = ماذا تريد؟
    .option-erste = بدء وظيفة جديدة
    .option-verlaengerung = مواصلة العمل حيث أعمل بتصريح
arbeit-art = ما نوع هذه الوظيفة؟
    .option-beschaeftigung = عمل
    .option-ausbildung = تدريب مهني في شركة (Ausbildung)
    .option-praktikum = تدريب عملي (Praktikum)
    .option-andere = شيء آخر
arbeit-art_andere = ما هو؟

step-taetigkeit = عملك
taetigkeit-bezeichnung = ماذا تعمل هناك؟
    .hint = مثلًا: عاملة مستودع (Lagerhelferin) أو تدريب لمهنة الطبخ (Ausbildung zum Koch)
taetigkeit-beginn = متى تريد أن تبدأ؟
taetigkeit-berufserlaubnis = هل تتطلب مزاولة هذه المهنة ترخيصًا حكوميًا؟
    .hint = هذا هو الحال مثلًا في التمريض والرعاية أو لدى الأطباء.
    .option-ja = نعم
    .option-nein = لا
    .option-unbekannt = لا أعرف

step-arbeitgeber = صاحب العمل
arbeitgeber-firma = اسم الشركة أو الشخص الذي تعمل لديه
arbeitgeber-ort = المدينة

## The employer's part

step-erklaerung_weg = إقرار صاحب العمل
    .intro = يجب أن يصف لنا صاحب العمل الوظيفة: مثلًا المهام ووقت العمل والأجر.
erklaerung_weg-weg = كيف يفعل صاحب العمل ذلك؟
    .option-link = عبر الإنترنت: أعطيه رابطًا
    .option-papier = على الورق: أرفع النموذج بعد ملئه

step-uebergabe = رابط لصاحب العمل
uebergabe-link = أعطِ هذا الرابط لصاحب العمل
    .hint =
        يملأ بالرابط إقراره ويرسله إلينا مشفَّرًا. ولا يحتاج إلى حساب.

        يمكنك أن تخفف العمل عن صاحب العمل وترسل معه بيانات عن شخصك. وأنت تقرر ذلك لكل معلومة على حدة. ولا يعرف من الرابط شيئًا عن إقامتك.

        لا يهم من ينتهي أولًا. فنحن نجمع الاثنين معًا. لا تعطِ الرابط إلا لصاحب العمل.

## Documents

step-unterlagen_person = مستنداتك
    .intro = صور أو ملفات PDF، حجم كل منها 20 ميغابايت على الأكثر. يجب أن يكون كل شيء واضح القراءة. وما ليس لديك الآن يمكنك تقديمه لاحقًا.
unterlagen_person-dokument = إذن الإقامة (Aufenthaltsgestattung) أو وقف الترحيل (Duldung) أو سند إقامتك (Aufenthaltstitel)
    .hint = جميع الصفحات التي تتضمن بياناتك
unterlagen_person-pass = جواز سفرك
    .hint = إن كان لديك

step-unterlagen_arbeit = مستندات العمل
unterlagen_arbeit-arbeitsvertrag = عقد العمل (Arbeitsvertrag) أو عرض الوظيفة
unterlagen_arbeit-ausbildungsvertrag = عقد التدريب المهني (Ausbildungsvertrag)
unterlagen_arbeit-berufserlaubnis = ترخيص مزاولة مهنتك
unterlagen_arbeit-erklaerung = إقرار عن علاقة العمل (Erklärung zum Beschäftigungsverhältnis)
    .hint = نموذج وكالة العمل الاتحادية (Bundesagentur für Arbeit). يملؤه صاحب العمل ويوقّعه.

## Declarations

step-hinweise = متى يجوز لك العمل
hinweise-arbeitsbeginn = يُرجى قراءة هذا بعناية
    .hint =
        - لا يجوز لك العمل بهذا الطلب وحده. لا تبدأ قبل أن تحصل على التصريح.
        - لا يسري التصريح إلا على هذه الوظيفة. وتحتاج لوظيفة أخرى إلى تصريح جديد.
        - إذا كان التصريح محدد المدة: قدم طلب التمديد قبل أن تنتهي صلاحيته.
hinweise-verstanden = لا أبدأ العمل قبل أن أحصل على التصريح.

step-abschluss = تأكيدك
    .intro = سترى بعد قليل جميع بياناتك مجتمعة مرة أخرى. وبعد ذلك يمكنك إرسال الطلب.
abschluss-wahrheit = بياناتي صحيحة وكاملة.
abschluss-datenschutz = قرأت معلومات حماية البيانات.

## Messages of the checks

check-geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-kontakt_fehlt = من دون بريد إلكتروني ورقم هاتف لا يمكننا إلا أن نراسلك بالبريد، وهذا يستغرق وقتًا أطول. يمكنك المتابعة رغم ذلك.
check-dokument_abgelaufen = هذا التاريخ قد مضى. يُرجى تمديد وثيقتك. يمكنك المتابعة رغم ذلك.
check-identitaet_ungeklaert = لا يُسمح بالعمل بوقف الترحيل (Duldung) هذا (المادة 60b الفقرة 5 من AufenthG). هل تغير شيء، مثلًا لأن لديك الآن جواز سفر؟ إذن ارفع الإثبات. يمكنك المتابعة، وسندرس ذلك.
check-sicherer_herkunftsstaat = تُعد هذه الدولة بلد منشأ آمنًا (sicherer Herkunftsstaat). وربما لا يُسمح بالعمل عندئذ. ويتوقف ذلك أيضًا على وقت مجيئك إلى ألمانيا ووقت طلبك اللجوء. يمكنك المتابعة، وسندرس ذلك.
check-beginn_vergangen = هذا اليوم قد مضى. لا يجوز لك أن تبدأ قبل أن تحصل على التصريح. يمكنك المتابعة رغم ذلك.

## Why we ask

purpose-person = لكي نعرف من أنت ونجد ملفك.
purpose-kontakt = لكي نتواصل معك عند وجود أسئلة.
purpose-arbeit = لكي نتحقق مما إذا كان بإمكاننا السماح بالعمل.

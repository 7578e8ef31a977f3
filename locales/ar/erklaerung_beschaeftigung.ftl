# Texts of the employer's part of the service "Beschäftigungserlaubnis". A translation; the German wording is the binding one.

## Service page

# The German words keep their own direction, also where one is divided.
service-title = إقرار عن علاقة العمل ({"\u2066"}Erklärung zum Beschäftigungs{"\u00AD"}verhältnis{"\u2069"})
service-short = وصف صاحب العمل لوظيفة يحتاج شخص إلى تصريح لها
service-who =
    ترغب في تشغيل شخص يحتاج لذلك إلى تصريح من دائرة الأجانب (Ausländerbehörde). وقد أعطاك الشخص رابطًا. هنا تصف الوظيفة.

    يجوز أن يملأ الإقرار من يحق له التصرف باسم صاحب العمل: مالك الشركة أو إدارتها أو قسم شؤون الموظفين أو من لديه توكيل (Vollmacht).
service-prepare =
    - رقم المنشأة (Betriebsnummer) للمنشأة التي يعمل فيها الشخص
    - عقد العمل (Arbeitsvertrag) أو العرض: وقت العمل والأجر والإجازة
service-fee = الإقرار مجاني.
service-duration = تستغرق الإجابة عن الأسئلة نحو 15 دقيقة. ويمكنك التوقف والمتابعة في أي وقت.
service-law =
    - المادة 4a من قانون الإقامة (Aufenthaltsgesetz, AufenthG): متى يحتاج الشخص إلى تصريح للعمل
    - المادة 39 من AufenthG: ما تتحقق منه وكالة العمل الاتحادية (Bundesagentur für Arbeit)
    - المادة 32 من لائحة التشغيل (Beschäftigungsverordnung, BeschV): العمل بموجب Duldung أو Aufenthaltsgestattung
service-data =
    تُشفَّر بياناتك على جهازك. ولا يستطيع قراءتها إلا دائرة الأجانب. ولا يراها الشخص الذي يرغب في العمل لديك، بل يرى فقط أن إقرارك وصل.

    تحتاج دائرة الأجانب إلى هذه البيانات لتبت في التصريح. والأساس القانوني هو قانون الإقامة. وإذا وجبت موافقة وكالة العمل الاتحادية، فإنها تحصل على البيانات وتتحقق بها من شروط العمل.

    تجد مزيدًا من المعلومات في بيان حماية البيانات.
service-after =
    - تجمع دائرة الأجانب إقرارك مع طلب الشخص.
    - وتسأل وكالة العمل الاتحادية إذا لزم الأمر. ويستغرق ذلك من 3 إلى 4 أسابيع تقريبًا.
    - إذا نقص شيء، تواصلنا مع الشخص المسؤول عن الاتصال لديك.

    لا يجوز للشخص أن يبدأ قبل أن يحصل على التصريح.

## Sections

section-arbeitnehmer = الشخص الذي تشغّله
section-arbeitgeber = صاحب العمل
section-arbeitsplatz = الوظيفة
section-bedingungen = وقت العمل والأجر
section-abschluss = المستندات والتأكيد

## The employee

step-zweck = الغرض من الإقرار
zweck-zweck = ماذا يحتاج الشخص؟
    .hint = هل حصلت على الرابط لأجل تصريح عمل؟ إذن اختر الخيار الأول.
    .option-beschaeftigungserlaubnis = تصريح عمل (Beschäftigungserlaubnis)
    .option-aufenthaltstitel = سند إقامة (Aufenthaltstitel) يسمح له بالعمل
    .option-vorabzustimmung = موافقة مسبقة من وكالة العمل الاتحادية (Bundesagentur für Arbeit)
zweck-anlass = هل هذا أول تصريح لهذه الوظيفة؟
    .option-erste = نعم، الأول
    .option-verlaengerung = لا، تمديد

step-arbeitnehmer = اسم الشخص
    .intro = يُرجى التحقق من صحة البيانات. وما هو مكتوب هنا سمح به الشخص.
arbeitnehmer-familienname = اسم العائلة
arbeitnehmer-vornamen = الأسماء الأولى

step-arbeitnehmer_geburt = بيانات ولادة الشخص
arbeitnehmer_geburt-geschlecht = الجنس
    .option-w = أنثى
    .option-m = ذكر
    .option-d = جنس آخر (divers)
    .option-x = غير محدد
arbeitnehmer_geburt-geburtsdatum = تاريخ الولادة
    .hint = هل السنة وحدها معروفة؟ إذن اترك اليوم والشهر فارغين.

step-arbeitnehmer_staat = أصل الشخص ومكان سكنه
arbeitnehmer_staat-staat = الجنسية
arbeitnehmer_staat-wohnort = مكان السكن
    .hint = إذا كان الشخص ما زال يسكن في الخارج، فاذكر البلد أيضًا.

## The employer

step-firma = منشأتك
firma-name = اسم الشركة
    .hint = إذا لم تكن لديك شركة، فأدخل اسمك.
firma-betriebsnummer = رقم المنشأة (Betriebsnummer)
    .hint = 8 أرقام. استخدم رقم المنشأة التي يعمل فيها الشخص.
    .more = تحتاج إلى رقم المنشأة لتسجيل العاملين في التأمين الاجتماعي. وتحصل عليه من وكالة العمل الاتحادية (Bundesagentur für Arbeit).

step-firma_anschrift = عنوان المنشأة
firma_anschrift-anschrift = العنوان

step-ansprechperson = الشخص المسؤول عن الاتصال
    .intro = مع من يمكننا التحدث عن هذه الوظيفة؟
ansprechperson-name = الاسم الأول واسم العائلة
ansprechperson-telefon = رقم الهاتف
    .hint = مع رمز المنطقة
ansprechperson-email = البريد الإلكتروني
ansprechperson-fax = رقم الفاكس

## The job

step-dauer = مدة العمل
dauer-stand = هل يعمل الشخص لديك بالفعل؟
    .option-beginnt = لا، سيبدأ لاحقًا
    .option-besteht = نعم
dauer-von = بداية العمل
    .hint = اليوم الذي يبدأ أو بدأ فيه الشخص. إذا كان اليوم غير معروف، فيكفي الشهر والسنة.
dauer-befristet = هل العمل محدد المدة؟
dauer-bis = نهاية العمل

step-leiharbeit = إعارة العمال (Leiharbeit)
leiharbeit-leiharbeit = هل يُعار الشخص إلى منشآت أخرى؟
    .hint = يسمى ذلك أيضًا Zeitarbeit أو Arbeitnehmerüberlassung.
leiharbeit-folgen = تدقق وكالة العمل الاتحادية في إعارة العمال تدقيقًا خاصًا
    .hint = ويمكنها رفض الموافقة. ويمكنك تقديم الإقرار رغم ذلك.
leiharbeit-erlaubnis = رقم ترخيصك لإعارة العمال (Arbeitnehmerüberlassung)

step-arbeitsort = مكان العمل
arbeitsort-art = أين يعمل الشخص؟
    .option-betrieb = في عنوان المنشأة
    .option-andere = في مكان آخر أو في عدة أماكن ثابتة
    .option-wechselnd = في أماكن متغيرة
arbeitsort-ort = أماكن العمل
    .item = مكان العمل { $number }
    .add = إضافة مكان عمل آخر
    .remove = حذف مكان العمل { $number }
arbeitsort-ort-name = اسم المكان
    .hint = مثلًا: الفرع الشمالي (Filiale Nord)
arbeitsort-gebiet = في أي منطقة تقع الأماكن المتغيرة؟
    .hint = مثلًا: مواقع بناء في Solingen وWuppertal

step-taetigkeit = طبيعة العمل
taetigkeit-art = ما نوع هذه الوظيفة؟
    .option-beschaeftigung = عمل
    .option-ausbildung = تدريب مهني (Ausbildung)
    .option-praktikum = تدريب عملي (Praktikum)
taetigkeit-bezeichnung = مسمى العمل
    .hint = مثلًا: عاملة مستودع (Lagerhelferin) أو طباخ (Koch)
taetigkeit-branche = القطاع
    .hint = مثلًا: المطاعم (Gastronomie)

step-aufgaben = المهام
aufgaben-beschreibung = ماذا يعمل الشخص بالتحديد؟
    .hint = أهم المهام والقسم والمنصب في المنشأة
aufgaben-berufsschluessel = رمز العمل (KldB 2010)
    .hint = 5 أرقام، فقط إذا كنت تعرفه
    .more = تعني KldB تصنيف المهن (Klassifikation der Berufe). ويربط الرمز العمل بمهنة.

step-qualifikation = المؤهلات اللازمة للوظيفة
qualifikation-benoetigt = ما الشهادة اللازمة للوظيفة؟
    .option-keine = لا شيء
    .option-ausbildung = تدريب مهني (Berufsausbildung)
    .option-studium = دراسة جامعية
    .option-andere = شيء آخر
qualifikation-benoetigt_andere = ما اللازم؟
qualifikation-anerkennung = هل شهادة الشخص معترف بها في ألمانيا؟
    .option-ja = نعم
    .option-nein = لا
    .option-nicht_noetig = غير لازم، الشهادة من ألمانيا
    .option-unbekannt = لا أعرف
qualifikation-berufserlaubnis = هل تتطلب المهنة ترخيصًا حكوميًا؟
    .hint = هذا هو الحال مثلًا في التمريض والرعاية أو لدى الأطباء.
    .option-nicht_noetig = لا
    .option-liegt_vor = نعم، وهو لدى الشخص
    .option-fehlt = نعم، وليس لدى الشخص بعد

## Working conditions

step-arbeitszeit = وقت العمل
arbeitszeit-wochenstunden = عدد الساعات في الأسبوع
    .hint = مثلًا: 38,5
arbeitszeit-tage = عدد أيام العمل في الأسبوع
arbeitszeit-verteilung = كيف يتوزع وقت العمل؟
    .hint = مثلًا: من الاثنين إلى الجمعة من الساعة 8 إلى الساعة 16.30، أو: مناوبات متغيرة (Wechselschicht)

step-urlaub = الإجازة والعمل الإضافي
urlaub-tage = الإجازة بأيام العمل في السنة
urlaub-ueberstunden = هل يجب على الشخص أن يعمل ساعات إضافية إذا طلبت ذلك؟
urlaub-ueberstunden_regelung = كم يمكن أن يبلغ عددها، وكيف تُعوَّض؟
    .hint = مثلًا: حتى 10 في الشهر، بأجر أو بوقت حر

step-lohn = الأجر
lohn-zeitraum = عن أي مدة هذا المبلغ؟
    .option-stunde = عن ساعة
    .option-monat = عن شهر
    .option-jahr = عن سنة
lohn-betrag = الأجر قبل جميع الاستقطاعات (brutto)
    .hint = المبلغ باليورو من دون علاوات، مثلًا: 15,20

step-zulagen = العلاوات
zulagen-gibt_es = هل يحصل الشخص على علاوات؟
    .hint = مثلًا عن العمل الليلي، أو علاوة عيد الميلاد (Weihnachtsgeld)
zulagen-zulage = العلاوات
    .item = العلاوة { $number }
    .add = إضافة علاوة أخرى
    .remove = حذف العلاوة { $number }
zulagen-zulage-art = عن أي شيء هذه العلاوة؟
zulagen-zulage-betrag = المبلغ باليورو

step-sachleistungen = السكن والطعام ومزايا أخرى
sachleistungen-gibt_es = هل يحصل الشخص من صاحب العمل على سكن أو طعام أو شيء آخر غير المال؟
sachleistungen-leistung = المزايا
    .item = الميزة { $number }
    .add = إضافة ميزة أخرى
    .remove = حذف الميزة { $number }
sachleistungen-leistung-art = على ماذا يحصل الشخص؟
    .option-unterkunft = السكن
    .option-verpflegung = الطعام
    .option-andere = شيء آخر
sachleistungen-leistung-art_andere = ما هو؟
sachleistungen-leistung-wert = القيمة الشهرية باليورو

step-regelungen = الاتفاق الجماعي والتأمين
regelungen-tarif = هل يسري على الوظيفة اتفاق جماعي للأجور (Tarifvertrag)؟
regelungen-tarifvertrag = ما هذا الاتفاق؟
regelungen-altersversorgung = هل تدفع للشخص اشتراكات في معاش المنشأة (betriebliche Altersversorgung)؟
regelungen-sozialversicherung = هل يخضع العمل للتأمين الاجتماعي الإلزامي (Sozialversicherung)؟
    .option-pflichtig = نعم
    .option-geringfuegig = جزئيًا فقط: هو عمل صغير (Minijob)
    .option-frei = لا

## Documents and declarations

step-unterlagen = المستندات
    .intro = لا يلزمك رفع أي شيء. صور أو ملفات PDF، حجم كل منها 20 ميغابايت على الأكثر.
unterlagen-vertrag = عقد العمل (Arbeitsvertrag) أو عقد التدريب المهني (Ausbildungsvertrag) أو العرض
unterlagen-formular = نموذج وكالة العمل الاتحادية (Bundesagentur für Arbeit) موقّعًا
    .hint = فقط إذا كنت قد ملأته على الورق

step-berechtigung = من يقدم هذا الإقرار
    .intro = أدخل بياناتك أنت.
berechtigung-name = اسمك الأول واسم عائلتك
berechtigung-funktion = لماذا يحق لك التصرف باسم صاحب العمل؟
    .option-inhaber = أنا صاحب العمل أو أملك الشركة
    .option-vertretung = أمثل الشركة، مثلًا مديرًا لها أو مفوَّضًا بالتوقيع (Prokura)
    .option-personal = أنا مسؤول في الشركة عن شؤون الموظفين
    .option-bevollmaechtigt = لدي توكيل (Vollmacht)، مثلًا بصفتي مستشارًا ضريبيًا (Steuerberater)
berechtigung-vollmacht = توكيلك (Vollmacht)
berechtigung-berechtigt = يحق لي تقديم هذا الإقرار باسم صاحب العمل.

step-abschluss = تأكيدك
abschluss-ablauf = ماذا يحدث لإقرارك
    .hint = يمكن لدائرة الأجانب أن تتصل بك أو تراسلك للتحقق من البيانات. ولا يجوز للشخص أن يعمل قبل أن يحصل على التصريح.
abschluss-wahrheit = بياناتي صحيحة وكاملة. ونشغّل الشخص بهذه الشروط.
abschluss-datenschutz = قرأت معلومات حماية البيانات.

## Messages of the checks

check-geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-bis_nach_von = النهاية لا تلي البداية. يُرجى مراجعة اليومين.
check-mindesturlaub = هذا أقل من الحد الأدنى القانوني للإجازة. وهو 20 يومًا في السنة عند 5 أيام عمل في الأسبوع. يُرجى مراجعة العدد. يمكنك المتابعة رغم ذلك.
check-mindestlohn = هذا أقل من الحد الأدنى القانوني للأجور (Mindestlohn). يُرجى مراجعة المبلغ والساعات. إذا كان هناك استثناء، فيمكنك المتابعة. وسندرس ذلك.

## Why we ask

purpose-person = لكي نربط التصريح بالطلب الصحيح.
purpose-kontakt = لكي نعرف من يقدّم التصريح ومن يجيب عن الأسئلة.
purpose-bedingungen = لكي نتحقق من شروط العمل.

# Texts of the employer's part of the service "Beschäftigungserlaubnis". A translation; the German wording is the binding one.

## Service page

# The German words keep their own direction, also where one is divided.
service-title = إقرار عن علاقة العمل ({"\u2066"}Erklärung zum Beschäftigungs{"\u00AD"}verhältnis{"\u2069"})
service-short = وصف جهة العمل لوظيفة يحتاج شخص إلى تصريح لها
service-who =
    لديك رغبة في تشغيل شخص يحتاج لذلك إلى تصريح من دائرة الأجانب (Ausländerbehörde). وقد أعطاك الشخص رابطًا. هنا يمكنك وصف الوظيفة.

    يجوز أن يملأ الإقرار من يحق له التصرف باسم جهة العمل: من يملك الشركة أو إدارتها أو قسم شؤون الموظفين أو من لديه توكيل (Vollmacht).
service-prepare =
    - رقم المنشأة (Betriebsnummer) للمنشأة التي يعمل فيها الشخص، إن وُجد
    - عقد العمل (Arbeitsvertrag) أو العرض: وقت العمل والأجر والإجازة
service-fee = الإقرار مجاني.
service-duration = تستغرق الإجابة عن الأسئلة نحو 15 دقيقة. ويمكنك التوقف والمتابعة في أي وقت.
service-law =
    - المادة 4a من قانون الإقامة (Aufenthaltsgesetz, AufenthG): متى يحتاج الشخص إلى تصريح للعمل، وواجبات جهة العمل (الفقرة 5)
    - المادة 39 من AufenthG: ما تتحقق منه وكالة العمل الاتحادية (Bundesagentur für Arbeit)
    - المادة 40 الفقرة 1 البند 2 من AufenthG: إعارة العمال
    - المادة 61 من قانون اللجوء (Asylgesetz, AsylG) والمادة 32 من لائحة التشغيل (Beschäftigungsverordnung, BeschV): العمل بموجب Duldung أو Aufenthaltsgestattung
    - المادة 36 الفقرة 2 من BeschV: متى تُعتبر الموافقة ممنوحة
service-data =
    تُشفَّر بياناتك على جهازك. ولا يمكن لأحد قراءتها في الطريق. أما لدى الدائرة فلا يقرؤها إلا الموظفون المسؤولون عن هذه الطلبات. ومن لديه سبب آخر فعليه أن يذكره، ويُسجَّل ذلك. ولا يراها الشخص الذي يرغب في العمل لديك، بل يرى فقط أن إقرارك وصل.

    تحتاج دائرة الأجانب إلى هذه البيانات للبت في التصريح. وإذا وجبت موافقة وكالة العمل الاتحادية، فإنها تحصل على البيانات وتتحقق بها من شروط العمل.

    تتضمن بياناتك أيضًا بيانات الشخص الذي يرغب في العمل لديك. يُرجى إبلاغه بذلك. والمعلومات الخاصة به وكل المعلومات الأخرى موجودة في بيان حماية البيانات.
service-basis =
    المادة 39 الفقرة 4 من AufenthG لمعلوماتك، والمادة 86 الجملة 1 من AufenthG للبيانات.
service-recipients =
    - وكالة العمل الاتحادية، إذا وجبت موافقتها (المادة 39 من AufenthG والمادة 36 من BeschV)
    - الدوائر التي تلاحق المخالفات، إذا وُجدت دلائل محددة عليها، مثلًا بشأن الحد الأدنى للأجور أو العمل غير المصرح به (المادة 90 الفقرة 1 من AufenthG)
service-others =
    هل لديك رغبة في العمل لدى جهة العمل هذه؟ عندئذ قدمت لنا بيانات عنك: الاسم وبيانات الولادة والجنس والجنسية ومكان السكن وبداية حياتك في ألمانيا، ووظيفتك ووقت عملك وأجرك ومؤهلاتك، وربما عقد العمل.
service-after =
    - تجمع دائرة الأجانب إقرارك مع طلب الشخص.
    - وتسأل وكالة العمل الاتحادية إذا لزم الأمر. فإذا كانت لديها جميع البيانات ولم ترد خلال { $zustimmung_wochen ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $zustimmung_wochen } أسابيع
        [many] { $zustimmung_wochen } أسبوعًا
       *[other] { $zustimmung_wochen } أسبوع
    }، اعتُبرت موافقتها ممنوحة (المادة 36 الفقرة 2 من BeschV).
    - إذا نقص شيء، تواصلنا مع الشخص المسؤول عن الاتصال لديك.

    لا يجوز للشخص أن يبدأ قبل أن يحصل على التصريح.

## Sections

section-arbeitnehmer = الشخص الذي سيعمل لديكم
section-arbeitgeber = جهة العمل
section-arbeitsplatz = الوظيفة
section-bedingungen = وقت العمل والأجر
section-abschluss = المستندات والتأكيد

## The employee

step-zweck = الغرض من الإقرار
zweck-anlass = هل هذا أول تصريح لهذه الوظيفة؟
    .option-erste = نعم، الأول
    .option-verlaengerung = لا، تمديد
zweck-arbeitgeberwechsel = هل ينتقل الشخص إليك من جهة عمل أخرى؟
    .option-ja = نعم
    .option-nein = لا
    .option-unbekannt = لا أعرف

step-arbeitnehmer = اسم الشخص
    .intro = يُرجى التحقق من صحة البيانات. وما هو مكتوب هنا سمح به الشخص.
arbeitnehmer-familienname = اسم العائلة
arbeitnehmer-vornamen = الأسماء الأولى
    .hint = إذا لم يكن للشخص اسم أول، فيُرجى كتابة شرطة: -

step-arbeitnehmer_geburt = بيانات ولادة الشخص
arbeitnehmer_geburt-geschlecht = الجنس
    .option-w = أنثى
    .option-m = ذكر
    .option-d = جنس آخر (divers)
    .option-x = غير محدد
arbeitnehmer_geburt-geburtsdatum = تاريخ الولادة
    .hint = هل السنة وحدها معروفة؟ عندئذ يُرجى ترك اليوم والشهر فارغين.

step-arbeitnehmer_staat = أصل الشخص ومكان سكنه
arbeitnehmer_staat-staat = الجنسية
arbeitnehmer_staat-wohnort = مكان السكن
    .hint = إذا كان الشخص ما زال يسكن في الخارج، فيُرجى ذكر البلد أيضًا.
arbeitnehmer_staat-aufenthalt_seit = منذ متى يعيش الشخص في ألمانيا؟
    .hint = فقط إذا كان ذلك معروفًا لديك. تكفي السنة.

## The employer

step-firma = منشأتك
firma-name = اسم الشركة
    .hint = إذا لم تكن لديك شركة، فيُرجى إدخال اسمك.
firma-betriebsnummer_stand = هل للمنشأة رقم منشأة (Betriebsnummer)؟
    .option-vorhanden = نعم
    .option-beantragt = لا، وقد طُلب
    .option-noch_nicht = لا، ليس بعد
    .more = رقم المنشأة ضروري لتسجيل العاملين في التأمين الاجتماعي. وتمنحه وكالة العمل الاتحادية (Bundesagentur für Arbeit).
firma-betriebsnummer = رقم المنشأة (Betriebsnummer)
    .hint = 8 أرقام. يُرجى استخدام رقم المنشأة التي يعمل فيها الشخص.
firma-gegruendet = هل تأسست المنشأة خلال آخر 24 شهرًا؟

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
leiharbeit-folgen = ما يسري على إعارة العمال
    .hint =
        - إذا كان لدى الشخص Duldung أو Aufenthaltsgestattung، فإن إعارة العمال ليست سببًا لرفض التصريح (المادة 61 من AsylG والمادة 32 الفقرة 1 الجملة 2 من BeschV).
        - إذا كان لديه سند إقامة ووجبت موافقة وكالة العمل الاتحادية، فلا يجوز لها أن توافق على إعارة العمال (المادة 40 الفقرة 1 البند 2 من AufenthG).

        يمكنك تقديم الإقرار في كل الأحوال. وسندرس ذلك.
arbeitszeit-umfang = هل يعمل الشخص بدوام كامل أم بدوام جزئي؟
    .option-vollzeit = بدوام كامل
    .option-teilzeit = بدوام جزئي
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
    .hint = 5 أرقام، فقط إذا كان معروفًا لديك
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
    .hint = مثلًا: من الاثنين إلى الجمعة من الساعة 8 إلى الساعة 16:30، أو: مناوبات متغيرة (Wechselschicht)

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
sachleistungen-gibt_es = هل يحصل الشخص من جهة العمل على سكن أو طعام أو شيء آخر غير المال؟
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
regelungen-altersversorgung = هل تُدفع للشخص اشتراكات في معاش المنشأة (betriebliche Altersversorgung)؟
regelungen-sozialversicherung = هل يخضع العمل للتأمين الاجتماعي الإلزامي (Sozialversicherung)؟
    .option-pflichtig = نعم
    .option-geringfuegig = جزئيًا فقط: هو عمل صغير (Minijob)
    .option-frei = لا

## Documents and declarations

step-unterlagen = المستندات
    .intro = لا يلزمك رفع أي شيء. صور أو ملفات PDF، حجم كل منها 20 ميغابايت على الأكثر.
unterlagen-vertrag = عقد العمل (Arbeitsvertrag) أو عقد التدريب المهني (Ausbildungsvertrag) أو العرض
unterlagen-formular = نموذج وكالة العمل الاتحادية (Bundesagentur für Arbeit) موقّعًا
    .hint = فقط إذا كان قد مُلئ على الورق

step-berechtigung = من يقدم هذا الإقرار
    .intro = يُرجى إدخال بياناتك الشخصية.
berechtigung-name = اسمك الأول واسم عائلتك
berechtigung-funktion = لماذا يحق لك التصرف باسم جهة العمل؟
    .hint = يُرجى اختيار الأنسب.
    .option-inhaber = جهة العمل هي أنا، أو أملك الشركة
    .option-vertretung = أمثل الشركة، مثلًا مديرًا لها أو مفوَّضًا بالتوقيع (Prokura)
    .option-personal = أنا مسؤول في الشركة عن شؤون الموظفين
    .option-bevollmaechtigt = لدي توكيل (Vollmacht)، مثلًا بصفتي مستشارًا ضريبيًا (Steuerberater)
berechtigung-vollmacht = توكيلك (Vollmacht)
berechtigung-berechtigt = يحق لي تقديم هذا الإقرار باسم جهة العمل.

step-abschluss = تأكيدك
abschluss-ablauf = ماذا يحدث لإقرارك
    .hint = يمكن لدائرة الأجانب أن تتصل بك أو تراسلك للتحقق من البيانات. ولا يجوز للشخص أن يعمل قبل أن يحصل على التصريح.
abschluss-pflichten = واجبات جهة العمل
    .hint =
        عند تشغيل شخص ليست لديه الجنسية الألمانية يجب عليك (المادة 4a الفقرة 5 من AufenthG):

        - التحقق من أنه يجوز للشخص العمل
        - الاحتفاظ بنسخة من سند إقامته أو شهادته طوال مدة عمله لديك، على الورق أو إلكترونيًا
        - إبلاغ دائرة الأجانب خلال 4 أسابيع إذا انتهى العمل قبل موعده. ويسري ذلك إذا مُنح سند الإقامة لهذا العمل.

        ولا يسري ذلك على مواطني الاتحاد الأوروبي.
abschluss-folgen = قبل الإرسال
    .hint =
        - تبت وكالة العمل الاتحادية بناءً على معلوماتك (المادة 39 الفقرة 4 من AufenthG). ويمكنها أن تتحقق لاحقًا من أن الشروط كما ذكرتها.
        - من يشغّل شخصًا لا يجوز له العمل ولم يؤدِّ واجبات جهة العمل يتحمل نفقات ترحيله (المادة 66 الفقرتان 4 و4a من AufenthG).
        - من ينسى الإبلاغ عن انتهاء العمل قبل موعده قد تُفرض عليه غرامة (المادة 98 الفقرة 2a من AufenthG).
        - الإقرار مجاني.

        لا داعي للعجلة. وعند الشك يُرجى سؤالنا قبل الإرسال.
abschluss-wahrheit = بياناتي صحيحة وكاملة. ونشغّل الشخص بهذه الشروط.
abschluss-datenschutz = معلومات حماية البيانات
    .hint = نحتاج إلى بياناتك للبت في التصريح (المادة 39 الفقرة 4 والمادة 86 من AufenthG). من يحصل عليها ومدة حفظها وحقوقك: كل ذلك في بيان حماية البيانات. والرابط إليه موجود في أسفل كل صفحة.
abschluss-person = يُرجى إبلاغ الشخص بالبيانات الموجودة لدينا
    .hint = لقد قدمت لنا بيانات الشخص الذي يرغب في العمل لديك، ومنها أجره. يُرجى إبلاغه بذلك. في بيان حماية البيانات جزء خاص به تحت عنوان «إقرار عن علاقة العمل». يُرجى إيصاله إليه.

## Messages of the checks

check-geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-bis_nach_von = النهاية قبل البداية. يُرجى مراجعة اليومين.
check-mindesturlaub = هذا أقل من الحد الأدنى القانوني للإجازة. وهو { $mindesturlaub_tage ->
        [one] يوم واحد
        [two] يومان
        [few] { $mindesturlaub_tage } أيام
        [many] { $mindesturlaub_tage } يومًا
       *[other] { $mindesturlaub_tage } يوم
    } في السنة عند 5 أيام عمل في الأسبوع. يُرجى مراجعة العدد. يمكنك المتابعة رغم ذلك.
check-betriebsnummer_form = رقم التحقق في رقم المنشأة (Betriebsnummer) هذا غير مطابق. يُرجى مراجعة الأرقام. وإذا كانت صحيحة، فيمكنك المتابعة.
check-mindestlohn = هذا أقل من الحد الأدنى القانوني للأجور (Mindestlohn) البالغ { $mindestlohn } يورو في الساعة. يُرجى مراجعة المبلغ والساعات. إذا كان هناك استثناء، فيمكنك المتابعة. وسندرس ذلك.

## Why we ask

purpose-person = لكي نربط الإقرار بالطلب الصحيح.
purpose-kontakt = لكي نعرف من يقدّم الإقرار ومن يجيب عن الأسئلة.
purpose-bedingungen = لكي نتحقق من شروط العمل.

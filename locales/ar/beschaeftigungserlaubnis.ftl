# Texts of the service "Beschäftigungserlaubnis" (the applicant's part). A translation; the German wording is the binding one.

## Service page

# The German word keeps its own direction, also where it is divided.
service-title = تصريح العمل ({"\u2066"}Beschäftigungs{"\u00AD"}erlaubnis{"\u2069"})
service-words = عمل العمل شغل وظيفة تصريح عمل إذن عمل تدريب تدريب مهني أوسبيلدونغ براكتيكوم صاحب عمل شركة عقد لجوء لاجئ دولدونغ
service-consequence = لا يجوز بدء العمل قبل الحصول على التصريح. فالطلب وحده لا يسمح لك بذلك.
service-short = العمل أو التدريب المهني بإذن إقامة لطالبي اللجوء أو بوقف مؤقت للترحيل
service-who =
    لديك إذن إقامة لطالبي اللجوء (Aufenthaltsgestattung) أو وقف مؤقت للترحيل (Duldung) ولديك رغبة في العمل أو في تدريب مهني. أو مدون في سند إقامتك (Aufenthaltstitel) أنه لا يجوز لك العمل إلا بتصريح من دائرة الأجانب (Ausländerbehörde). في هذه الحالة يلزمك لكل وظيفة تصريح عمل (Beschäftigungserlaubnis).

    في البداية لا يجوز لك العمل في الغالب. وهذه مدة الانتظار:

    - مع Aufenthaltsgestattung: { $wartezeit_gestattung_monate ->
        [one] شهر واحد
        [two] شهران
        [few] { $wartezeit_gestattung_monate } أشهر
        [many] { $wartezeit_gestattung_monate } شهرًا
       *[other] { $wartezeit_gestattung_monate } شهر
    }. وعند وجوب السكن في مركز استقبال (Aufnahmeeinrichtung) تُحسب المدة ({ $wartezeit_aufnahme_monate ->
        [one] شهر واحد
        [two] شهران
        [few] { $wartezeit_aufnahme_monate } أشهر
        [many] { $wartezeit_aufnahme_monate } شهرًا
       *[other] { $wartezeit_aufnahme_monate } شهر
    }) من تسجيل طلب لجوئك.
    - مع Aufenthaltsgestattung في مركز استقبال: { $wartezeit_aufnahme_dublin_monate ->
        [one] شهر واحد
        [two] شهران
        [few] { $wartezeit_aufnahme_dublin_monate } أشهر
        [many] { $wartezeit_aufnahme_dublin_monate } شهرًا
       *[other] { $wartezeit_aufnahme_dublin_monate } شهر
    } إذا طلبت ألمانيا من دولة أخرى في الاتحاد الأوروبي استقبالك أو استعادتك، أو إذا كانت دولة أخرى في الاتحاد الأوروبي قد منحتك الحماية
    - مع Duldung: { $wartezeit_duldung_monate ->
        [one] شهر واحد
        [two] شهران
        [few] { $wartezeit_duldung_monate } أشهر
        [many] { $wartezeit_duldung_monate } شهرًا
       *[other] { $wartezeit_duldung_monate } شهر
    }. وتُحسب معها المدد السابقة بموجب Aufenthaltsgestattung أو سند إقامة.
    - مع Duldung في مركز استقبال: { $wartezeit_aufnahme_duldung_monate ->
        [one] شهر واحد
        [two] شهران
        [few] { $wartezeit_aufnahme_duldung_monate } أشهر
        [many] { $wartezeit_aufnahme_duldung_monate } شهرًا
       *[other] { $wartezeit_aufnahme_duldung_monate } شهر
    } بموجب Duldung. وهي { $wartezeit_aufnahme_pass_monate ->
        [one] شهر واحد
        [two] شهران
        [few] { $wartezeit_aufnahme_pass_monate } أشهر
        [many] { $wartezeit_aufnahme_pass_monate } شهرًا
       *[other] { $wartezeit_aufnahme_pass_monate } شهر
    } إذا قدمت جواز سفر صالحًا أو وثيقة صالحة بديلة عنه، أو عند بدء تدريب مهني مؤهِّل.

    إذا كان العمل مسموحًا لك أثناء إجراءات اللجوء، فلا يلزمك الانتظار مرة أخرى مع Duldung.

    بعد ذلك ينبغي السماح بالعمل مع Duldung إذا لم يوجد مانع. لكن العمل غير مسموح في بعض الحالات، مثلًا:

    - إذا كان مدونًا في Duldung «für Personen mit ungeklärter Identität» (لأشخاص هويتهم غير محددة)
    - إذا كان بلدك بلد منشأ آمنًا (sicherer Herkunftsstaat) وقُدِّم طلب لجوئك بعد 31 أغسطس/آب 2015، ومع Duldung حتى من دون طلب لجوء. وهناك استثناءات.
    - إذا كان البت في طلب لجوئك يجري بإجراء معجَّل
    - إذا كان التحضير الفعلي لمغادرتك قد بدأ

    هل لديك شك؟ يُرجى تقديم الطلب رغم ذلك. وسندرسه.
service-prepare =
    هذه هي المستندات اللازمة. يمكنك تصويرها أو رفعها كملفات PDF. وما ليس لديك الآن يمكنك تقديمه لاحقًا.

    - إذن الإقامة (Aufenthaltsgestattung) أو وقف الترحيل (Duldung) أو سند إقامتك (Aufenthaltstitel)
    - جواز سفرك، إن كان لديك
    - عقد العمل (Arbeitsvertrag) أو عرض العمل أو عقد التدريب المهني (Ausbildungsvertrag)
    - ترخيص مزاولة مهنتك، إذا كانت تتطلب ترخيصًا

    وعلى جهة العمل أيضًا أن تقدم إقرارًا. ولأجل ذلك يوجد في الطلب رابط يُعطى لها. ويمكنها بدلًا من ذلك ملء نموذج على الورق.
service-fee =
    إذا كان القيد مدونًا في سند إقامتك، فالتصريح مجاني (المادة 47 الفقرة 2 من AufenthV).

    أما مع Duldung أو Aufenthaltsgestattung فتخبرك دائرة الأجانب بما إذا كان هناك رسم. لا يلزم دفع شيء في الطلب الإلكتروني.
service-duration =
    تستغرق الإجابة عن الأسئلة نحو 10 دقائق. ويمكنك التوقف والمتابعة في أي وقت.

    كثيرًا ما يجب أن توافق وكالة العمل الاتحادية (Bundesagentur für Arbeit) أيضًا. ونحن نسألها. فإذا كانت لديها جميع البيانات ولم ترد خلال { $zustimmung_wochen ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $zustimmung_wochen } أسابيع
        [many] { $zustimmung_wochen } أسبوعًا
       *[other] { $zustimmung_wochen } أسبوع
    }، اعتُبرت موافقتها ممنوحة (المادة 36 الفقرة 2 من BeschV). ولا تلزم الموافقة مثلًا إذا كانت إقامتك في ألمانيا منذ { $zustimmungsfrei_jahre ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $zustimmungsfrei_jahre } سنوات
        [many] { $zustimmungsfrei_jahre } سنة
       *[other] { $zustimmungsfrei_jahre } سنة
    } من دون انقطاع بتصريح أو بموجب Duldung أو Aufenthaltsgestattung، ولا للتدريب المهني وبعض حالات التدريب العملي.
service-law =
    - المادة 4a الفقرتان 1 و2 من قانون الإقامة (Aufenthaltsgesetz, AufenthG): العمل بسند إقامة
    - المادة 4a الفقرة 4 من AufenthG: العمل من دون سند إقامة
    - المادة 61 من قانون اللجوء (Asylgesetz, AsylG): مدد الانتظار والعمل بموجب Aufenthaltsgestattung وفي مركز استقبال
    - المادة 60a الفقرة 5b من AufenthG: متى ينبغي السماح بالعمل بموجب Duldung
    - المادة 60a الفقرة 6 والمادة 60b الفقرة 5 والمادة 104 الفقرة 18 من AufenthG: متى لا يُسمح بالعمل بموجب Duldung، والاستثناءات
    - المادة 60c من AufenthG: Duldung للتدريب المهني
    - المادتان 32 و36 من لائحة التشغيل (Beschäftigungsverordnung, BeschV): موافقة وكالة العمل الاتحادية
    - المادة 47 الفقرة 2 من لائحة الإقامة (Aufenthaltsverordnung, AufenthV): متى يكون التصريح مجانيًا
service-data =
    تُشفَّر بياناتك على جهازك. ولا يمكن لأحد قراءتها في الطريق. أما لدى الدائرة فلا يقرؤها إلا الموظفون المسؤولون عن هذه الطلبات. ومن لديه سبب آخر فعليه أن يذكره، ويُسجَّل ذلك.

    تحتاج دائرة الأجانب إلى هذه البيانات للتحقق من إمكان السماح لك بالعمل. وإذا وجبت موافقة وكالة العمل الاتحادية، فإنها تحصل على البيانات اللازمة لذلك.

    لا يظهر طلبك لجهة العمل. ولا تحصل بالرابط إلا على ما سمحت به قبل ذلك. ولا تُعرض عليك بياناتها أيضًا.

    يوجد مزيد من المعلومات في بيان حماية البيانات.
service-basis =
    المادة 4a من AufenthG والمادة 61 من AsylG والمادة 32 من BeschV للتصريح، والمادة 86 الجملة 1 من AufenthG للبيانات. وللبيانات المحمية حماية خاصة في مستنداتك: المادة 86 الجملة 2 من AufenthG.
service-recipients =
    - وكالة العمل الاتحادية، إذا وجبت موافقتها (المادة 39 من AufenthG والمادة 36 من BeschV)
    - الدائرة التي تدفع الإعانات بموجب قانون إعانات طالبي اللجوء: تُبلَّغ بأن العمل قد سُمح به (المادة 90 الفقرة 3 من AufenthG)
    - لا تحصل جهة العمل إلا على ما سمحت به للرابط
service-after =
    - ترسل جهة العمل إقرارها إلينا. ويظهر في حالة طلبك متى وصل.
    - تدرس دائرة الأجانب الطلب والإقرار. وتسأل وكالة العمل الاتحادية إذا لزم الأمر.
    - نبلغك بالنتيجة.

    لا يجوز بدء العمل قبل الحصول على التصريح.

## Sections

section-person = بياناتك
section-aufenthalt = إقامتك
section-arbeit = العمل
section-arbeitgebererklaerung = إقرار جهة العمل
section-unterlagen = المستندات
section-erklaerungen = الإقرارات

## Person

step-person = اسمك
    .intro = يُرجى كتابة اسمك كما هو مدون في وثيقتك.
person-familienname = اسم العائلة
person-vornamen = الأسماء الأولى
    .hint = جميع الأسماء الأولى. إذا لم يكن في وثيقتك اسم أول، فيُرجى كتابة شرطة: -

step-geburt = بيانات ولادتك
geburt-geschlecht = الجنس
    .option-w = أنثى
    .option-m = ذكر
    .option-d = جنس آخر (divers)
    .option-x = غير محدد
geburt-geburtsdatum = تاريخ الولادة
    .hint = هل لا يظهر في وثيقتك سوى السنة؟ عندئذ يُرجى ترك اليوم والشهر فارغين.
geburt-geburtsort = مكان الولادة

step-staatsangehoerigkeit = جنسيتك
staatsangehoerigkeit-staat = ما جنسيتك؟
    .hint = إذا كانت لديك عدة جنسيات، فيُرجى اختيار المدونة في وثيقتك.

step-anschrift = عنوانك
anschrift-anschrift = ما عنوان سكنك؟

step-kontakt = كيف نتواصل معك
    .intro = يُرجى ذكر وسيلة اتصال واحدة على الأقل، ليسهل علينا الاستفسار منك.
kontakt-email = البريد الإلكتروني
kontakt-telefon = رقم الهاتف
    .hint = مع رمز المنطقة

## Residence

step-dokument = وثيقتك
dokument-art = ما الوثيقة التي لديك؟
    .hint = الاسم مدون على الوثيقة.
    .option-aufenthaltsgestattung = إذن إقامة لطالبي اللجوء (Aufenthaltsgestattung)
    .option-duldung = وقف مؤقت للترحيل (Duldung)
    .option-duldung_ungeklaert = وقف مؤقت للترحيل (Duldung) «für Personen mit ungeklärter Identität»
    .option-aufenthaltserlaubnis = تصريح إقامة (Aufenthaltserlaubnis)
    .option-andere = وثيقة أخرى
dokument-art_andere = ما هذه الوثيقة؟
dokument-gueltig_bis = صالحة حتى
    .hint = التاريخ مدون على الوثيقة.
dokument-aktenzeichen = رقم الملف (Aktenzeichen) أو رقم AZR
    .hint = إذا كان معروفًا لديك: يوجد في رسائل دائرة الأجانب.

## Work

step-arbeit = سبب حاجتك إلى التصريح
arbeit-anlass = ما المطلوب؟
    .option-erste = بدء وظيفة جديدة
    .option-verlaengerung = مواصلة العمل حيث أعمل بتصريح
arbeit-art = ما نوع هذه الوظيفة؟
    .option-beschaeftigung = عمل
    .option-ausbildung = تدريب مهني في شركة (Ausbildung)
    .option-praktikum = تدريب عملي (Praktikum)
    .option-andere = شيء آخر
arbeit-art_andere = ما هو؟
arbeit-ausbildungsduldung = هناك أيضًا Duldung للتدريب المهني
    .hint = هل سيبدأ تدريبك المهني المؤهِّل بموجب Duldung؟ عندئذ ربما يمكنك الحصول على Duldung للتدريب المهني (Ausbildungsduldung، المادة 60c من AufenthG). وهي تسري طوال مدة التدريب، وبها يُسمح بالعمل في الشركة. ويمكن طلبها قبل بدء التدريب بمدة { $ausbildungsduldung_antrag_monate ->
            [one] شهر واحد
            [two] شهرين
            [few] { $ausbildungsduldung_antrag_monate } أشهر
            [many] { $ausbildungsduldung_antrag_monate } شهرًا
           *[other] { $ausbildungsduldung_antrag_monate } شهر
        } على الأكثر. يمكنك سؤالنا عنها. ويمكنك إرسال هذا الطلب رغم ذلك.

step-taetigkeit = عملك
taetigkeit-bezeichnung = ما عملك هناك؟
    .hint = مثلًا: عاملة مستودع (Lagerhelferin) أو تدريب لمهنة الطبخ (Ausbildung zum Koch)
taetigkeit-beginn = ما موعد البدء المطلوب؟
taetigkeit-berufserlaubnis = هل تتطلب مزاولة هذه المهنة ترخيصًا حكوميًا؟
    .hint = هذا هو الحال مثلًا في التمريض والرعاية أو لدى الأطباء.
    .option-ja = نعم
    .option-nein = لا
    .option-unbekannt = لا أعرف

step-arbeitgeber = جهة العمل
arbeitgeber-firma = اسم جهة العمل، شركة كانت أو شخصًا
arbeitgeber-ort = المدينة

## The employer's part

step-erklaerung_weg = إقرار جهة العمل
    .intro = يجب أن تصف لنا جهة العمل الوظيفة: مثلًا المهام ووقت العمل والأجر.
erklaerung_weg-weg = كيف تفعل جهة العمل ذلك؟
    .option-link = عبر الإنترنت: أعطيها رابطًا
    .option-papier = على الورق: أرفع النموذج بعد ملئه

step-uebergabe = رابط لجهة العمل
uebergabe-link = يُرجى إعطاء هذا الرابط لجهة العمل
    .hint =
        يُملأ الإقرار بالرابط ويصل إلينا مشفَّرًا. ولا يلزم لذلك حساب.

        يمكنك تخفيف العمل عن جهة العمل وإرسال بيانات عن شخصك مع الرابط. والقرار لك في كل معلومة على حدة. ولا يظهر لها من الرابط شيء عن إقامتك.

        لا يهم من ينتهي أولًا. فنحن نجمع الاثنين معًا. لا يجوز إعطاء الرابط إلا لجهة العمل.

## Documents

step-unterlagen_person = مستنداتك
    .intro = صور أو ملفات PDF، حجم كل منها 20 ميغابايت على الأكثر. يجب أن يكون كل شيء واضح القراءة. وما ليس لديك الآن يمكنك تقديمه لاحقًا.
unterlagen_person-dokument = إذن الإقامة (Aufenthaltsgestattung) أو وقف الترحيل (Duldung) أو سند إقامتك (Aufenthaltstitel)
    .hint = جميع الصفحات التي تتضمن بياناتك
unterlagen_person-pass = جواز سفرك
    .hint = إن كان لديك. يمكن لجواز السفر أن يقصّر مدة الانتظار.

step-unterlagen_arbeit = مستندات العمل
unterlagen_arbeit-arbeitsvertrag = عقد العمل (Arbeitsvertrag) أو عرض الوظيفة
unterlagen_arbeit-ausbildungsvertrag = عقد التدريب المهني (Ausbildungsvertrag)
unterlagen_arbeit-berufserlaubnis = ترخيص مزاولة مهنتك
unterlagen_arbeit-erklaerung = إقرار عن علاقة العمل (Erklärung zum Beschäftigungsverhältnis)
    .hint = نموذج وكالة العمل الاتحادية (Bundesagentur für Arbeit). تملؤه جهة العمل وتوقّعه.

## Declarations

step-hinweise = متى يجوز لك العمل
hinweise-arbeitsbeginn = يُرجى قراءة هذا بعناية
    .hint =
        - لا يجوز لك العمل بهذا الطلب وحده. ولا يجوز البدء قبل الحصول على التصريح.
        - لا يسري التصريح إلا على هذه الوظيفة. ويلزم لوظيفة أخرى تصريح جديد.
        - إذا كان التصريح محدد المدة: يُقدَّم طلب التمديد قبل أن تنتهي صلاحيته.
hinweise-verstanden = لا أبدأ العمل قبل أن أحصل على التصريح.

step-abschluss = تأكيدك
abschluss-folgen = قبل الإرسال
    .hint =
        - لا يسمح لك الطلب بالعمل بعد. والعمل من دون تصريح ممنوع (المادة 4a من AufenthG).
        - مع سند إقامة يكون التصريح مجانيًا. أما مع Duldung أو Aufenthaltsgestattung فسنخبرك بما إذا كان هناك رسم.
        - من يقدم لدائرة الأجانب بيانات غير صحيحة عن العمر أو الهوية أو الجنسية يرتكب فعلًا يعاقب عليه القانون (المادة 95 الفقرة 1 البند 5 من AufenthG).

        لا داعي للعجلة. وعند الشك يُرجى سؤالنا قبل الإرسال.
abschluss-wahrheit = بياناتي صحيحة وكاملة.
abschluss-datenschutz = معلومات حماية البيانات
    .hint = نحتاج إلى بياناتك للبت في التصريح (المادتان 4a و86 من AufenthG والمادة 61 من AsylG). من يحصل عليها ومدة حفظها وحقوقك: كل ذلك في بيان حماية البيانات. والرابط إليه موجود في أسفل كل صفحة.

## Messages of the checks

check-geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-plz_ort = يُرجى التحقق من الرمز البريدي والمدينة، فهما على حد علمنا غير متوافقين. يمكنك المتابعة رغم ذلك.
check-kontakt_fehlt = من دون بريد إلكتروني ورقم هاتف لا يمكننا إلا أن نراسلك بالبريد، وهذا يستغرق وقتًا أطول. يمكنك المتابعة رغم ذلك.
check-dokument_abgelaufen = هذا التاريخ قد مضى. يُرجى تمديد وثيقتك. يمكنك المتابعة رغم ذلك.
check-identitaet_ungeklaert = لا يُسمح بالعمل بوقف الترحيل (Duldung) هذا (المادة 60b الفقرة 5 من AufenthG). هل تغير شيء، مثلًا لأن لديك الآن جواز سفر؟ عندئذ يُرجى رفع الإثبات. يمكنك المتابعة، وسندرس ذلك.
check-sicherer_herkunftsstaat = تُعد هذه الدولة بلد منشأ آمنًا (sicherer Herkunftsstaat). وإذا قُدِّم طلب لجوئك بعد 31 أغسطس/آب 2015، فلا يجوز في الغالب السماح بالعمل أثناء إجراءات اللجوء. يمكنك المتابعة، وسندرس ذلك.
check-sicherer_herkunftsstaat_duldung = تُعد هذه الدولة بلد منشأ آمنًا (sicherer Herkunftsstaat). ولا يجوز في الغالب السماح بالعمل إذا قُدِّم طلب لجوئك بعد 31 أغسطس/آب 2015 ثم رُفض أو سُحب، أو إذا لم يُقدَّم طلب. وهناك استثناءات. يمكنك المتابعة، وسندرس ذلك.
check-sicherer_herkunftsstaat_2023 = تُعد جورجيا وجمهورية مولدوفا بلدي منشأ آمنين. لكن ذلك لا يمنع العمل إذا قُدِّم طلب لجوئك حتى 30 أغسطس/آب 2023، أو إذا كانت لديك في ذلك اليوم Duldung من دون طلب لجوء. يمكنك المتابعة، وسندرس ذلك.
check-sicherer_herkunftsstaat_eu = هذه الدولة على قائمة لبلدان المنشأ الآمنة في الاتحاد الأوروبي. لكن ذلك لا يمنع العمل إذا كانت إقامتك في ألمانيا في 6 مايو/أيار 2025 بموجب Duldung، أو إذا كان لديك في 11 يونيو/حزيران 2026 تصريح عمل. يمكنك المتابعة، وسندرس ذلك.
check-beginn_vergangen = هذا اليوم قد مضى. لا يجوز لك البدء قبل الحصول على التصريح. يمكنك المتابعة رغم ذلك.

## Why we ask

purpose-person = لكي نعرف هويتك ونجد ملفك.
purpose-kontakt = لكي نتواصل معك عند وجود أسئلة.
purpose-arbeit = لكي نتحقق مما إذا كان بإمكاننا السماح بالعمل.

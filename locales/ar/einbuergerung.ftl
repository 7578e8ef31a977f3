# Texts of the service "Einbürgerung". A translation; the German wording is the binding one.

## Service page

# The German word keeps its own direction.
service-title = التجنس ({"\u2066"}Einbürgerung{"\u2069"})
service-words = جنسية الجنسية الألمانية جواز سفر ألماني تجنيس تجنس مواطنة مواطن جنسية مزدوجة اختبار التجنيس
service-consequence = رسم التجنس { $gebuehr_einbuergerung } يورو عن كل شخص، و{ $gebuehr_einbuergerung_kind } يورو عن الطفل القاصر الذي يتجنس مع أحد والديه وليس له دخل خاص. وعند رفض الطلب أو سحبه أثناء دراسته يبلغ الرسم من { $gebuehr_einbuergerung_mindestens } إلى { $gebuehr_einbuergerung } يورو.
service-short = طلب الحصول على الجنسية الألمانية
service-who =
    هذه الصفحة لمن يعيشون في ألمانيا منذ مدة طويلة ويريدون الحصول على الجنسية الألمانية. ويكون ذلك بطلب للتجنس (Einbürgerung). ولا يُلزم القانون الألماني بالتخلي عن الجنسية الحالية.

    تسري في العادة هذه الشروط:

    - إقامة قانونية في ألمانيا منذ { $aufenthalt_jahre ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $aufenthalt_jahre } سنوات
        [many] { $aufenthalt_jahre } سنة
       *[other] { $aufenthalt_jahre } سنة
    } على الأقل. ولمن كان زوجه أو شريك حياته المسجل ألماني الجنسية (رجلًا كان أو امرأة) تكفي في العادة { $aufenthalt_ehe_jahre ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $aufenthalt_ehe_jahre } سنوات
        [many] { $aufenthalt_ehe_jahre } سنة
       *[other] { $aufenthalt_ehe_jahre } سنة
    } إذا مضت على الزواج أو الشراكة { $ehe_jahre ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $ehe_jahre } سنوات
        [many] { $ehe_jahre } سنة
       *[other] { $ehe_jahre } سنة
    }.
    - حق البقاء بصورة دائمة أو سند إقامة (Aufenthaltstitel) مناسب.
    - هوية ثابتة وجنسية ثابتة.
    - تأمين المعيشة، لك ولمن تجب عليك نفقتهم، من دون إعانات بموجب SGB II أو SGB XII.
    - معرفة كافية باللغة الألمانية.
    - معرفة أسس الحياة في ألمانيا. ويثبت ذلك غالبًا باختبار التجنس (Einbürgerungstest).
    - عدم صدور عقوبة بسبب فعل يعاقب عليه القانون الجنائي. ولا تُحتسب عقوبات صغيرة معينة.
    - إعلان الالتزام بالنظام الأساسي الديمقراطي الحر (freiheitliche demokratische Grundordnung) وبالمسؤولية التاريخية الخاصة لألمانيا.

    توجد استثناءات من بعض الشروط. وإذا لم يُستوفَ شرط منها، فيمكنك تقديم الطلب رغم ذلك. نحن ندرس كل طلب على حدة.

    يمكن أن يشمل الطلب نفسه زوجك أو زوجتك وأطفالك دون سن 16 عامًا، حتى إذا كانت مدة إقامتهم في ألمانيا أقصر. ومن سن 16 عامًا يُقدَّم الطلب شخصيًا في العادة. أما الأطفال دون سن 16 عامًا فيقدم الطلب عنهم ممثلوهم القانونيون، وهم في الغالب الوالدان. ويمكن أن يمثلك شخص لديه توكيل (Vollmacht). ويمكن أيضًا أن يُقدَّم الطلب عن طريق القيّم القانوني أو القيّمة القانونية على البالغين (rechtliche Betreuung).
service-prepare =
    هذه هي المستندات اللازمة. يمكنك تصويرها أو رفعها كملفات PDF. لا نحتاج فورًا إلا إلى نسخة من جواز سفرك. وكل ما عداها يمكنك تقديمه لاحقًا. ومن دون جواز سفر يمكنك تقديم الطلب رغم ذلك.

    - جواز السفر أو وثيقة الهوية وسند الإقامة (Aufenthaltstitel)
    - وثائق الولادة والزواج والطلاق والتبني
    - إثباتات اللغة واختبار التجنس (Einbürgerungstest)
    - عند العمل لدى جهة عمل: عقد العمل (Arbeitsvertrag) وآخر 3 كشوف راتب (Lohnabrechnungen) وشهادة من جهة العمل بعدم صدور إشعار بإنهاء العقد (Kündigung) وسجل التأمين التقاعدي (Rentenverlauf)
    - عند العمل للحساب الخاص: آخر 3 إشعارات للتقدير الضريبي (Steuerbescheide) وشهادة من المكتب الضريبي (Steuerbüro) عن آخر 3 أشهر مع الختم الدائري وتسجيل النشاط التجاري (Gewerbeanmeldung) أو مستخرج من السجل التجاري (Handelsregister) وشهادة براءة الذمة الضريبية (steuerliche Unbedenklichkeitsbescheinigung)
    - عند وجود تأمين خاص للشيخوخة: إثبات بذلك
    - عند السكن بالإيجار: عقد الإيجار (Mietvertrag)

    تحتاج الوثائق المكتوبة بلغة أخرى إلى ترجمة. ويحتاج بعضها أيضًا إلى تصديق (Legalisation) أو أبوستيل (Apostille)، أي تأكيد بأن الوثيقة أصلية.
service-fee =
    الرسم محدد في القانون (المادة 38 من StAG). ويبلغ رسم التجنس { $gebuehr_einbuergerung } يورو عن كل شخص.

    ويبلغ الرسم { $gebuehr_einbuergerung_kind } يورو عن الطفل القاصر الذي يتجنس مع أحد والديه وليس له دخل خاص بمفهوم قانون ضريبة الدخل.

    إذا رفضنا الطلب أو سُحب الطلب بعد بدء دراسته، فالرسم من { $gebuehr_einbuergerung_mindestens } إلى { $gebuehr_einbuergerung } يورو. ويمكن للدائرة تخفيض الرسم أو الإعفاء منه إذا كان ذلك عادلًا في الحالة الفردية أو في المصلحة العامة. ولا يُدفع شيء في الطلب الإلكتروني.
service-duration =
    تستغرق الإجابة عن الأسئلة نحو 45 دقيقة، ومع العائلة مدة أطول. ويمكنك التوقف والمتابعة في أي وقت.

    تتوقف مدة دراسة الطلب على البيانات والمستندات.
service-law =
    - المادة 10 من قانون الجنسية (Staatsangehörigkeitsgesetz, StAG): الشروط
    - المادة 9 من StAG: لأزواج وزوجات وشركاء حياة الألمان والألمانيات
    - المادة 12a من StAG: الأحكام الجنائية التي تُحتسب
    - المادة 12b من StAG: الإقامة في الخارج
    - المادة 34 من StAG: من يقدم الطلب شخصيًا
    - المادتان 35a و42 من StAG: عواقب البيانات غير الصحيحة
    - المادة 38 من StAG: الرسم
    - المادتان 51 و53 من قانون السجل الجنائي الاتحادي (Bundeszentralregistergesetz, BZRG): الأحكام الجنائية الواجب ذكرها
service-data =
    تُشفَّر بياناتك على جهازك. ولا يمكن لأحد قراءتها في الطريق. أما لدى الدائرة فلا يقرؤها إلا الموظفون المسؤولون عن هذه الطلبات. ومن لديه سبب آخر فعليه أن يذكره، ويُسجَّل ذلك.

    تحتاج الدائرة إلى هذه البيانات لتبت في طلبك. والأساس القانوني هو قانون الجنسية (المادة 31 من StAG). وتستفسر الدائرة لدراسة الطلب من جهات أخرى أيضًا، مثل دائرة الأجانب (Ausländerbehörde) والسجل الجنائي الاتحادي (المادة 41 من BZRG)، ومن سن 16 عامًا هيئات حماية الدستور (Verfassungsschutzbehörden؛ المادة 37 من StAG).

    بعض البيانات محمية حماية خاصة، مثل البيانات المتعلقة بالصحة أو بالعضويات السياسية أو بالإجراءات الجنائية. ونذكر عند هذه الأسئلة لماذا نحتاج إلى الإجابة.

    توجد معلومات أخرى في بيان حماية البيانات.
service-basis =
    المواد من 8 إلى 14 من قانون الجنسية (StAG) للتجنيس، والمادة 31 الجملة 1 من StAG للبيانات. وللبيانات المحمية حماية خاصة: المادة 31 الجملة 2 من StAG. وللأفعال التي يعاقب عليها القانون والإدانات: المادة 31 الجملة 1 والمادة 12a من StAG.
service-recipients =
    - دوائر حماية الدستور، إذا كان عمرك 16 عامًا على الأقل (المادة 37 من StAG)
    - جهات عامة أخرى تسألها الدائرة، مثل دائرة الأجانب (المادة 32 من StAG)
    - بعد التجنيس: المكتب الإداري الاتحادي ودائرة التسجيل (المادة 33 الفقرتان 3 و5 من StAG)
    - مكتب الإحصاء في الولاية من دون اسمك (المادة 36 من StAG)
service-others =
    هذا للزوج أو الزوجة ولأفراد عائلة من يقدم الطلب. فقد قُدمت لنا بيانات عنك: مثلًا الاسم وبيانات الولادة والجنسية والعنوان وبيانات الإقامة.
service-after =
    - يصلك تأكيد بوصول الطلب.
    - تدرس الدائرة بياناتك. وإذا نقص شيء، استفسرت منك.
    - يُحدَّد لك موعد. ويُرجى إحضار أصول جميع المستندات.
    - يكون إعلان الالتزام (Bekenntnis) وإعلان الولاء (Loyalitätserklärung) شخصيًا. ونتحدث معك عنهما قبل ذلك.
    - لا تكون الجنسية الألمانية لك إلا بعد تسلّم وثيقة التجنس (Einbürgerungsurkunde).

## Sections

section-person = بياناتك
section-familie = العائلة
section-angehoerigkeit = الجنسية والهوية
section-aufenthalt = الإقامة
section-bildung = التعليم واللغة
section-wirtschaft = العمل والدخل
section-erklaerungen = الأحكام الجنائية وإعلان الالتزام
section-mit_ehepartner = الزوج أو الزوجة، طلب مشترك
section-unterlagen = المستندات
section-abschluss = الختام

## Texts that occur in many places

zeit-von = من
    .hint = إذا كان اليوم غير معروف، فيكفي الشهر والسنة.
zeit-bis = إلى
    .hint = إذا كان ما زال مستمرًا، فيُرجى ترك الحقل فارغًا.
zeit-seit = منذ متى؟
    .hint = إذا كان اليوم غير معروف، فيكفي الشهر والسنة.
zeit-land = البلد

step-antrag = لمن هذا الطلب؟
    .intro = بحسب إجابتك يكون المقصود بالمخاطَب في هذا الطلب أنت أو الشخص الذي يُقدَّم الطلب عنه.
antrag-fuer = لمن يُطلب التجنس؟
    .hint = يمكنك إضافة عائلتك لاحقًا.
    .option-mich = لي أنا
    .option-kind = لطفلي دون سن 16 عامًا فقط
    .option-vollmacht = لشخص أعطاني توكيلًا (Vollmacht)
    .option-betreuung = لشخص بالغ تحت قوامتي القانونية (rechtliche Betreuung)
antrag-kind = المقصود بالمخاطَب من هنا هو طفلك
    .hint = يُرجى إدخال بيانات طفلك في كل مكان. وسنسأل لاحقًا عن الوالدين أو الممثلين القانونيين الآخرين.
antrag-andere = المقصود بالمخاطَب من هنا هو الشخص الآخر
    .hint = يُرجى إدخال بيانات الشخص الذي يُقدَّم الطلب عنه في كل مكان. وسنسأل عن بياناتك في الخطوة التالية.
antrag-vertreten = هل يمثلك شخص لديه توكيل (Vollmacht)، مثلًا محامٍ أو محامية؟
    .hint = في هذه الحالة تراسل الدائرة هذا الشخص (المادة 14 من Verwaltungsverfahrensgesetz).

step-bevollmaechtigt = التمثيل بتوكيل
    .intro = هذه الخطوة عن الشخص الذي لديه التوكيل (Vollmacht).
bevollmaechtigt-vornamen = الأسماء الأولى
bevollmaechtigt-stelle = مكتب محاماة أو جمعية أو جهة أخرى

step-betreuung = القوامة القانونية على البالغين
    .intro = هذه الخطوة عن القيّم أو القيّمة (Betreuer, Betreuerin).
betreuung-vorbehalt = هل أمرت المحكمة في هذا الشأن باشتراط موافقة القيّم (Einwilligungsvorbehalt)؟
    .hint = من دون هذا الشرط يمكن في العادة للشخص البالغ أن يقدم الطلب بنفسه أيضًا (المادة 34 من StAG). ويمكن ملء الطلب هنا في كل الأحوال. وبوجود هذا الأمر، أو بانعدام الأهلية القانونية بحسب القانون المدني (geschäftsunfähig)، لا يلزم اختبار التجنس ولا إعلان الالتزام بالنظام الأساسي الديمقراطي الحر (المادة 10 الفقرة 1 الجملة 2 من StAG).
    .option-ja = نعم
    .option-unfaehig = لا، ولكن الشخص عديم الأهلية القانونية (geschäftsunfähig)
    .option-nein = لا
    .option-unsicher = لا أعرف

## Person

step-person = الاسم
    .intro = من الذي سيتجنس؟ يُرجى إدخال بيانات هذا الشخص هنا. وتُكتب الأسماء دائمًا بالحروف اللاتينية كما هي مدونة في جواز السفر.
person-familienname = اسم العائلة
person-vornamen = الأسماء الأولى
    .hint = جميع الأسماء الأولى. إذا لم يكن في الجواز اسم أول، فيُرجى كتابة شرطة: -
person-geburtsname = اسم العائلة عند الولادة
    .hint = فقط إذا كان مختلفًا عن اسم العائلة
person-namensteile = أجزاء أخرى من الاسم
    .hint = مثلًا: اسم الأب أو الاسم الأوسط

step-fruehere_namen = الأسماء السابقة
fruehere_namen-gab_es = هل كانت لك أسماء أخرى في السابق؟
    .hint = ومنها طرق أخرى لكتابة الاسم في الوثائق. ولا يلزم تكرار اسم العائلة عند الولادة.
fruehere_namen-name = الأسماء السابقة
    .item = الاسم { $number }
    .add = إضافة اسم آخر
    .remove = حذف الاسم { $number }
fruehere_namen-name-name = الاسم الكامل
fruehere_namen-name-grund = سبب التغيير
    .hint = مثلًا: الزواج أو كتابة مختلفة

step-geburt = الولادة
geburt-geschlecht = الجنس
    .option-w = أنثى
    .option-m = ذكر
    .option-d = جنس آخر (divers)
    .option-x = غير محدد
geburt-geburtsdatum = تاريخ الولادة
    .hint = إذا لم تظهر في الوثيقة سوى السنة، فيُرجى ترك اليوم والشهر فارغين.
geburt-vertretung = دون سن 16 عامًا
    .hint = يقدم الممثلون القانونيون الطلب عن الطفل دون سن 16 عامًا. وسنسأل عنهم لاحقًا.
geburt-selbst = في سن 16 و17 عامًا
    .hint = يكون تقديم الطلب منك شخصيًا. ولا يلزم أن يوافق والداك.
geburt-geburtsort = مكان الولادة
geburt-kreis = المحافظة أو المنطقة التي يقع فيها مكان الولادة
geburt-land = بلد الولادة
    .hint = الدولة التي يتبعها المكان اليوم
geburt-abweichend = هل يوجد في إحدى وثائقك تاريخ ولادة آخر؟
geburt-anderes_datum = تواريخ الولادة المختلفة
    .item = الاختلاف { $number }
    .add = إضافة اختلاف آخر
    .remove = حذف الاختلاف { $number }
geburt-anderes_datum-dokument = في أي وثيقة يوجد؟

step-kontakt = الهاتف والبريد الإلكتروني
    .intro = يُرجى ذكر وسيلة اتصال واحدة على الأقل، ليسهل علينا الاستفسار منك.
kontakt-email = البريد الإلكتروني
kontakt-telefon = رقم الهاتف
    .hint = مع رمز المنطقة

step-anschrift = العنوان
anschrift-anschrift = العنوان
    .hint = العنوان المسجل رسميًا لسكن الشخص

step-minderjaehrig = الطلب مع أحد الوالدين
minderjaehrig-mit_elternteil = هل تقدم أمك أو أبوك أيضًا طلبًا للتجنس؟
    .hint = في هذه الحالة نعالج الطلبين معًا.
minderjaehrig-elternteil = اسم الأم أو الأب

step-vertretung_1 = التمثيل القانوني
    .intro = الممثلان القانونيان هما في الغالب الوالدان. وإذا كان لكليهما حق الحضانة (Sorgerecht)، فسنسأل بعد ذلك عن الشخص الثاني.
vertretung_1-sorge = من يمثل الطفل؟
    .option-gemeinsam = الوالدان معًا
    .option-allein = أحد الوالدين وحده
    .option-vormund = وصي (Vormund) أو جهة أخرى
vertretung_1-stelle = اسم الجهة
vertretung_1-anschrift = العنوان
step-vertretung_2 = التمثيل القانوني: الشخص الثاني

## Family

step-familienstand = الحالة الاجتماعية
familienstand-stand = ما حالتك الاجتماعية؟
    .option-ld = أعزب أو عزباء
    .option-vh = متزوج أو متزوجة
    .option-lp = في شراكة حياة مسجلة (eingetragene Lebenspartnerschaft)
    .option-gs = مطلَّق أو مطلَّقة
    .option-vw = أرمل أو أرملة
    .option-ea = زواج أنهته محكمة بالفسخ (Aufhebung)
    .option-lv = شراكة حياة انتهت بالوفاة
    .option-la = شراكة حياة أنهتها محكمة (Aufhebung)
    .option-le = شراكة حياة انتهت بإعلان الوفاة
    .option-nb = غير معروفة
familienstand-ort = مكان عقد الزواج
    .hint = أو المكان الذي عُقدت فيه شراكة الحياة
familienstand-getrennt = هل الزوجان أو الشريكان منفصلان في المعيشة؟
familienstand-mehrere = هل أنت في زواج مع أكثر من شخص في الوقت نفسه؟
familienstand-mehrehe = يُرجى التحدث معنا أولًا
    .hint = لا يمكن تجنيس من له زواج مع أكثر من شخص في الوقت نفسه (المادة 11 الجملة 1 البند 3 من StAG). يُرجى سؤالنا عما يسري في حالتك. ويمكن متابعة ملء الطلب رغم ذلك.

step-fruehere_ehen = الزيجات السابقة
    .intro = ومنها شراكات الحياة المسجلة
fruehere_ehen-gab_es = هل سبق لك الزواج من قبل؟
fruehere_ehen-ehe = الزيجات أو شراكات الحياة السابقة
    .item = الزواج { $number }
    .add = إضافة زواج آخر
    .remove = حذف الزواج { $number }
fruehere_ehen-ehe-von = يوم عقد الزواج
    .hint = إذا كان اليوم غير معروف، فيكفي الشهر والسنة.
fruehere_ehen-ehe-bis = انتهى في
    .hint = عند الطلاق: اليوم الذي أصبح فيه الطلاق نهائيًا (rechtskräftig)
fruehere_ehen-ehe-ende = كيف انتهى؟
    .option-scheidung = الطلاق
    .option-aufhebung = الفسخ بحكم محكمة (Aufhebung)
    .option-tod = الوفاة أو إعلان الوفاة
fruehere_ehen-ehe-ausland = هل صدر الطلاق أو فسخ الزواج أو الشراكة خارج ألمانيا؟
fruehere_ehen-ehe-anerkannt = هل اعتُرف في ألمانيا بالطلاق أو الفسخ؟
    .hint = يجب أن يُعترف في ألمانيا أولًا ببعض القرارات الصادرة في الخارج. وإذا كان ذلك غير معروف لك، فنوضحه معك.
    .option-ja = نعم
    .option-nein = لا
    .option-unsicher = لا أعرف
fruehere_ehen-ehe-staat = جنسية الشريك السابق أو الشريكة السابقة

step-ehepartner = الزوج أو الزوجة
    .intro = أو شريك حياتك أو شريكة حياتك
step-ehepartner_anschrift = عنوان الزوج أو الزوجة
step-ehepartner_angehoerigkeit = جنسية الزوج أو الزوجة
ehepartner_angehoerigkeit-staat = الجنسيات
    .item = الجنسية { $number }
    .add = إضافة جنسية أخرى
    .remove = حذف الجنسية { $number }
ehepartner_angehoerigkeit-deutsch_seit = الجنسية الألمانية منذ
    .hint = إذا كانت منذ الولادة، فيُرجى ترك الحقل فارغًا.
ehepartner_angehoerigkeit-stellt_mit = هل لدى زوجك أو زوجتك رغبة في التجنس أيضًا؟
    .hint = عند الإجابة بنعم يكون الطلب مشتركًا، وتأتي أسئلة أخرى عن ذلك لاحقًا. وإذا كانت لدى هذا الشخص الجنسية الألمانية بالفعل، فيُرجى اختيار «لا».
ehepartner_angehoerigkeit-seit = في ألمانيا منذ
    .hint = إذا كان هذا الشخص لا يقيم في ألمانيا، فيُرجى ترك الحقل فارغًا.

step-kinder = الأطفال
kinder-haben = هل لديك أطفال؟
    .hint = ومنهم البالغون والمتبنَّون والمولودون خارج الزواج
kinder-einbuergern = هل سيتجنس معك طفل دون سن 16 عامًا؟
    .hint = من سن 16 عامًا يُقدَّم الطلب شخصيًا في العادة. ويظل التجنس معك ممكنًا حتى بلوغ سن الرشد (المادة 10 الفقرة 2 من StAG).
kinder-weitere = هل لديك أطفال آخرون؟
step-kinder_mit = الأطفال الذين سيتجنسون معك
kinder_mit-kind = الأطفال
    .item = الطفل { $number }
    .add = إضافة طفل آخر
    .remove = حذف الطفل { $number }
kinder_mit-kind-seit = في ألمانيا منذ
kinder_mit-kind-titel = سند إقامة الطفل
    .hint = مثلًا: تصريح إقامة دائمة (Niederlassungserlaubnis). إذا لم يوجد سند، فيُرجى ترك الحقل فارغًا.
kinder_mit-kind-wohnt = لدى من يسكن الطفل؟
    .option-bei_mir = عندي
    .option-anderer = لدى الطرف الآخر من الوالدين
    .option-woanders = في مكان آخر
kinder_mit-kind-sorge = من له حق الحضانة (Sorgerecht)؟
    .option-gemeinsam = الوالدان معًا
    .option-allein = أنا وحدي
    .option-ehepartner = زوجي أو زوجتي فقط
    .option-andere = شخص آخر أو جهة أخرى
kinder_mit-kind-anderer_elternteil = اسم الشخص الآخر الذي له حق الحضانة
kinder_mit-kind-zustimmung = هل يوافق هذا الشخص على التجنس؟
    .option-ja = نعم
    .option-offen = لا، أو لا أعرف بعد
kinder_mit-kind-schule = اسم المدرسة
    .hint = فقط إذا كان الطفل في المدرسة
step-kinder_weitere = أطفالك الآخرون

step-elternteil_1 = والداك: الشخص الأول
elternteil_1-angaben = هل يمكنك تقديم بيانات عن هذا الشخص؟
    .hint = إذا نقص جزء من البيانات فقط، فيُرجى اختيار «نعم».
elternteil_1-verstorben = هل توفي هذا الشخص؟
step-elternteil_2 = والداك: الشخص الثاني

## Nationality and identity

step-angehoerigkeit = الجنسية
    .intro = يُرجى ذكر جميع جنسياتك، حتى إذا لم يعد لديك جواز سفر. ولا يُلزم القانون الألماني بالتخلي عن أي منها لأجل التجنس.
angehoerigkeit-staat = جنسياتك
    .item = الجنسية { $number }
    .add = إضافة جنسية أخرى
    .remove = حذف الجنسية { $number }
angehoerigkeit-staat-land = الجنسية
    .hint = الدولة، أو «بلا جنسية» أو «الجنسية غير محددة»
angehoerigkeit-staat-erworben = كيف حصلت عليها؟
    .option-geburt = بالولادة أو النسب
    .option-einbuergerung = بالتجنس
    .option-ehe = بالزواج
    .option-andere = بطريقة أخرى، أو لا أعرف
angehoerigkeit-staat-nachweis = بماذا يمكنك إثباتها؟
    .option-pass = جواز سفر
    .option-ausweis = بطاقة شخصية
    .option-urkunde = وثيقة أخرى
    .option-keiner = لا شيء حاليًا
angehoerigkeit-ungeklaert = بلا جنسية أو جنسية غير محددة
    .hint = يمكنك متابعة ملء الطلب كالمعتاد. وسنبحث معك الإثباتات الممكنة.
angehoerigkeit-fruehere = هل كانت لديك جنسية أخرى في السابق؟
angehoerigkeit-frueher = الجنسيات السابقة
    .item = الجنسية السابقة { $number }
    .add = إضافة جنسية سابقة أخرى
    .remove = حذف الجنسية السابقة { $number }
angehoerigkeit-frueher-grund = لماذا فقدتها؟

step-ausweis = وثيقة الهوية وإثبات الهوية
ausweis-art = ما الوثيقة التي لديك؟
    .option-reisepass = جواز سفر (Reisepass)
    .option-personalausweis = بطاقة شخصية من دولتي (Personalausweis)
    .option-reiseausweis = وثيقة سفر للاجئين أو عديمي الجنسية أو الأجانب (Reiseausweis)
    .option-ausweisersatz = وثيقة بديلة عن الهوية (Ausweisersatz)
    .option-keiner = لا شيء منها
ausweis-nummer = الرقم التسلسلي
ausweis-gueltig_bis = صالحة حتى
ausweis-identitaet = هل يمكنك إثبات هويتك بوثائق؟
    .hint = مثلًا بجواز سفر أو شهادة ميلاد أو رخصة قيادة
    .option-ja = نعم
    .option-teilweise = جزئيًا
    .option-nein = لا
ausweis-erklaerung = ماذا ينقص، وما الذي جُرّب حتى الآن؟
    .hint = يمكنك تقديم الطلب رغم ذلك. ويُرجى ذكر كل ما قد يساعد: وثائق قديمة، شهادات، اتصالات بالسفارة.

step-status = حماية خاصة أو وضع خاص
status-status = هل ينطبق عليك شيء مما يلي؟
    .option-keiner = لا، لا شيء منها
    .option-fluechtling = صفة لاجئ معترف بها (Flüchtling)
    .option-asyl = حق اللجوء (asylberechtigt)
    .option-subsidiaer = حماية فرعية (subsidiärer Schutz)
    .option-staatenlos = صفة انعدام الجنسية معترف بها (staatenlos)
    .option-spaetaussiedler = صفة العائدين المتأخرين ذوي الأصول الألمانية (Spätaussiedler)
    .option-andere = حماية أخرى
status-gestattung = تُحتسب مدة إجراءات لجوئك
    .hint = بسبب الاعتراف بحمايتك تُحتسب المدة بإذن إقامة لطالبي اللجوء (Aufenthaltsgestattung؛ المادة 55 الفقرة 3 من قانون اللجوء Asylgesetz).
status-aussiedler = قد تكون الجنسية الألمانية لديك بالفعل
    .hint = هل لديك أو لدى أقاربك المشمولين الشهادة بموجب المادة 15 الفقرة 1 أو 2 من Bundesvertriebenengesetz؟ بهذه الشهادة تُكتسب الجنسية الألمانية (المادة 7 من StAG)، ولا حاجة عندئذ إلى التجنس. وعند الشك يُرجى سؤالنا.
status-andere = ما هذه الحماية؟

step-wehrdienst = الخدمة العسكرية
wehrdienst-geleistet = هل أديت خدمة عسكرية، إلزامية أو غير إلزامية؟
    .hint = ومنها الخدمة البديلة والخدمة في جماعات مسلحة أخرى
wehrdienst-dienst = الخدمات
    .item = الخدمة { $number }
    .add = إضافة خدمة أخرى
    .remove = حذف الخدمة { $number }
wehrdienst-dienst-art = نوع الخدمة

## Residence

step-einreise = الدخول والأسفار الطويلة
einreise-erste = متى كان قدومك الأول إلى ألمانيا للإقامة فيها؟
    .hint = إذا كان اليوم غير معروف، فيكفي الشهر والسنة.
einreise-unter_fuenf = أقل من { $aufenthalt_jahre ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $aufenthalt_jahre } سنوات
        [many] { $aufenthalt_jahre } سنة
       *[other] { $aufenthalt_jahre } سنة
    }
    .hint = يلزم في العادة إقامة قانونية في ألمانيا منذ { $aufenthalt_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $aufenthalt_jahre } سنوات
            [many] { $aufenthalt_jahre } سنة
           *[other] { $aufenthalt_jahre } سنة
        } (المادة 10 من StAG). وقد تكفي سنوات أقل للأزواج والزوجات والأطفال الذين يتجنسون مع شخص آخر. يمكنك إرسال الطلب رغم ذلك. ويُرجى سؤالنا عما يسري في حالتك.
einreise-ehe_deutsch = تكفي في العادة { $aufenthalt_ehe_jahre ->
        [one] سنة واحدة
        [two] سنتان
        [few] { $aufenthalt_ehe_jahre } سنوات
        [many] { $aufenthalt_ehe_jahre } سنة
       *[other] { $aufenthalt_ehe_jahre } سنة
    }
    .hint = لدى زوجك أو زوجتك الجنسية الألمانية، وقد مضت على الزواج أو شراكة الحياة { $ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $ehe_jahre } سنوات
            [many] { $ehe_jahre } سنة
           *[other] { $ehe_jahre } سنة
        } على الأقل. لذلك تكفي في العادة { $aufenthalt_ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        } من الإقامة القانونية (المادة 9 الفقرة 1 من StAG).
einreise-ehe_kurz = يُرجى سؤالنا عن ذلك
    .hint = لدى زوجك أو زوجتك الجنسية الألمانية. وتكفي في العادة { $aufenthalt_ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        } من الإقامة القانونية إذا مضت على الزواج أو شراكة الحياة { $ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $ehe_jahre } سنوات
            [many] { $ehe_jahre } سنة
           *[other] { $ehe_jahre } سنة
        }. وإذا مضت { $ehe_verkuerzung_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $ehe_verkuerzung_jahre } سنوات
            [many] { $ehe_verkuerzung_jahre } سنة
           *[other] { $ehe_verkuerzung_jahre } سنة
        }، فيمكن للدائرة في حالات خاصة أن تكتفي بمدة أقصر (المادة 9 الفقرة 1 من StAG). ويمكنك إرسال الطلب رغم ذلك.
einreise-ehe_frueher = هل سبق لك الزواج بشخص ألماني الجنسية؟
    .hint = قد تكفي { $aufenthalt_ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        } في هذه الحالة أيضًا: إذا قُدّم الطلب خلال { $ehe_ende_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $ehe_ende_jahre } سنوات
            [many] { $ehe_ende_jahre } سنة
           *[other] { $ehe_ende_jahre } سنة
        } من الوفاة أو من الطلاق النهائي، وكان لك حق حضانة طفل قاصر ألماني الجنسية من هذا الزواج يسكن معك (المادة 9 الفقرة 2 من StAG). وينطبق الأمر نفسه على شراكات الحياة.
einreise-eu_jahr = في حالتك تُحتسب الأشهر خلال السنة الواحدة
    .hint = لمواطني دول الاتحاد الأوروبي الأخرى وآيسلندا وليختنشتاين والنرويج ولأفراد عائلاتهم ولمن لديهم حق إقامة بموجب المادة 16 من Freizügigkeitsgesetz/EU (Aufenthaltsdokument-GB) لا تُحتسب المدة المتواصلة (المادة 12b الفقرة 1 الجملة 4 من StAG مع المادة 4a الفقرة 6 من Freizügigkeitsgesetz/EU). ويكون الجواب عن السؤال التالي «نعم» إذا زادت الإقامة خارج ألمانيا مجتمعةً على 6 أشهر في سنة واحدة. ووجود جنسية أخرى لا يغيّر ذلك.
einreise-eu_jahr_moeglich = ربما تُحتسب في حالتك الأشهر خلال السنة الواحدة
    .hint = هل لديك، أو لدى زوجك أو زوجتك، جنسية دولة أخرى من دول الاتحاد الأوروبي أو جنسية آيسلندا أو ليختنشتاين أو النرويج؟ أو هل لديك حق إقامة بموجب اتفاق خروج المملكة المتحدة (المادة 16 من Freizügigkeitsgesetz/EU)، مثلًا بوثيقة إقامة للبريطانيين (Aufenthaltsdokument-GB)؟ في هذه الحالة لا تُحتسب المدة المتواصلة (المادة 12b الفقرة 1 الجملة 4 من StAG مع المادة 4a الفقرة 6 من Freizügigkeitsgesetz/EU)، ويكون الجواب عن السؤال التالي «نعم» إذا زادت الإقامة خارج ألمانيا مجتمعةً على 6 أشهر في سنة واحدة. ووجود جنسية أخرى لا يغيّر ذلك.
einreise-unterbrochen = هل كانت لك بعد ذلك إقامة خارج ألمانيا تزيد على 6 أشهر؟
    .hint = المقصود أكثر من 6 أشهر متواصلة، ما لم يرد أعلاه غير ذلك. وعند الولادة في ألمانيا تُحتسب المدة منذ الولادة.
einreise-frist = هل سمحت لك دائرة الأجانب (Ausländerbehörde) بمدة أطول، وكانت عودتك خلال هذه المدة؟
    .hint = في هذه الحالة لا تُعد الإقامة منقطعة (المادة 12b الفقرة 1 من StAG). وفي غيرها قد تُحتسب مدد سابقة في ألمانيا (المادة 12b الفقرة 2 من StAG).
    .option-ja = نعم
    .option-nein = لا
    .option-unsicher = لا أعرف
einreise-grund = ما سبب الإقامة الطويلة خارج ألمانيا؟
    .hint = إذا حدث ذلك أكثر من مرة، فيُرجى ذكر كل سبب. أما متى كان ذلك وأين، فنسأل عنه مع أماكن السكن.
einreise-haelfte = هل كانت إقامتك خارج ألمانيا في السنوات الأخيرة أكثر من نصف الوقت؟
    .hint = يُرجى جمع كل الأسفار في آخر { $aufenthalt_jahre ->
            [one] سنة
            [two] سنتين
            [few] { $aufenthalt_jahre } سنوات
            [many] { $aufenthalt_jahre } سنة
           *[other] { $aufenthalt_jahre } سنة
        }. وإذا كانت المدة المطلوبة منك { $aufenthalt_ehe_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        } لأن زوجك أو زوجتك من الجنسية الألمانية، فالأسفار في آخر { $aufenthalt_ehe_jahre ->
            [one] سنة
            [two] سنتين
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        }. ويمكن أن تُحتسب مدد سابقة في ألمانيا رغم ذلك (المادة 12b من StAG).
    .option-nein = لا
    .option-ja = نعم
    .option-unsicher = لا أعرف

step-titel = سند الإقامة
titel-art = ما سند الإقامة الساري حاليًا؟
    .option-niederlassungserlaubnis = تصريح إقامة دائمة (Niederlassungserlaubnis)
    .option-daueraufenthalt_eu = تصريح إقامة طويلة الأمد – الاتحاد الأوروبي (Erlaubnis zum Daueraufenthalt-EU)
    .option-blaue_karte = البطاقة الزرقاء (Blaue Karte EU)
    .option-aufenthaltserlaubnis = تصريح إقامة (Aufenthaltserlaubnis)
    .option-aufenthaltskarte = بطاقة إقامة لأفراد عائلات مواطني الاتحاد الأوروبي (Aufenthaltskarte)
    .option-aufenthaltsdokument_gb = وثيقة إقامة للبريطانيين (Aufenthaltsdokument-GB)
    .option-fiktionsbescheinigung = شهادة إقامة مؤقتة (Fiktionsbescheinigung)
    .option-aufenthaltsgestattung = إذن إقامة لطالبي اللجوء (Aufenthaltsgestattung)
    .option-duldung = وقف مؤقت للترحيل (Duldung)
    .option-andere = وثيقة أخرى
    .option-keiner = لا يوجد
titel-andere = ما هذه الوثيقة؟
titel-zweifel = يُرجى سؤالنا عن ذلك
    .hint = يتطلب التجنس حق إقامة غير محدد المدة أو البطاقة الزرقاء (Blaue Karte EU) أو تصريح إقامة (Aufenthaltserlaubnis) لغرض مناسب (المادة 10 الفقرة 1 الجملة 1 البند 2 من StAG). وكثير من تصاريح الإقامة مناسب. ويمكنك تقديم الطلب رغم ذلك. ويُرجى سؤالنا هل تُحتسب المدة بهذه الوثيقة وأي سند إقامة ممكن. لا تُحتسب المدد بوقف مؤقت للترحيل (Duldung). وتُحتسب المدد بإذن إقامة لطالبي اللجوء (Aufenthaltsgestattung) إذا جاء بعدها الاعتراف بحق اللجوء أو بصفة لاجئ أو بالحماية الفرعية (المادة 55 الفقرة 3 من Asylgesetz).
titel-rechtsgrundlage = المادة القانونية لسند الإقامة (Paragraf)
    .hint = مدونة على الوثيقة، مثلًا: {"\u2066"}§ 28 Abs. 1 AufenthG{"\u2069"}
    .more =
        بعض تصاريح الإقامة لا تكفي وحدها للتجنس. وهي الصادرة بموجب هذه المواد من قانون الإقامة (AufenthG): 16a و16b و16d و16e و16f و17 و18f و19 و19b و19e و20 و20a و22 و23a و24 و25 الفقرات من 3 إلى 5 و104c.

        هل توجد إحداها على وثيقتك؟ يمكنك تقديم الطلب رغم ذلك. ويُرجى سؤالنا أي سند إقامة آخر ممكن لك.
titel-gueltig_bis = صالح حتى

step-wohnorte = أماكن السكن منذ الولادة
    .intro = يُرجى ذكر جميع أماكن سكنك، في ألمانيا وفي الخارج، بدءًا بمكان السكن الحالي.
wohnorte-ausland = الإقامات الطويلة في الخارج
    .hint = يُرجى إدخال هذه المدد أيضًا، كل مدة كمكان سكن مستقل.
wohnorte-zeit = أماكن السكن
    .item = مكان السكن { $number }
    .add = إضافة مكان سكن آخر
    .remove = حذف مكان السكن { $number }
wohnorte-zeit-ort = المدينة
wohnorte-zeit-titel = سند الإقامة في هذه المدة
    .hint = مثلًا: تأشيرة (Visum) أو Aufenthaltserlaubnis أو Duldung

## Education and language

step-schule = المدرسة
schule-besucht = هل كنت في المدرسة في السابق، أو أنت الآن في المدرسة؟
    .hint = تكفي الإجابة بنعم في الحالتين.
schule-schule = المدارس
    .item = المدرسة { $number }
    .add = إضافة مدرسة أخرى
    .remove = حذف المدرسة { $number }
schule-schule-name = اسم المدرسة أو نوعها
schule-schule-ort = المدينة
schule-schule-abschluss = الشهادة
    .hint = مثلًا: الشهادة المتوسطة (Realschulabschluss). إذا لم توجد شهادة، فيُرجى ترك الحقل فارغًا.

step-ausbildung = التدريب المهني والدراسة الجامعية
ausbildung-begonnen = هل كان لك تدريب مهني أو دراسة جامعية، مكتملة أو غير مكتملة؟
ausbildung-ausbildung = مراحل التأهيل
    .item = التأهيل { $number }
    .add = إضافة تأهيل آخر
    .remove = حذف التأهيل { $number }
ausbildung-ausbildung-art = النوع
    .option-beruf = تدريب مهني (Berufsausbildung)
    .option-studium = دراسة جامعية
    .option-andere = شيء آخر
ausbildung-ausbildung-fach = المهنة أو التخصص
ausbildung-ausbildung-einrichtung = الشركة أو المدرسة أو الجامعة
    .hint = الاسم والمدينة
ausbildung-ausbildung-abgeschlossen = هل اكتمل؟

step-sprache = اللغة الألمانية
sprache-nachweis = كيف يكون إثبات معرفتك بالألمانية؟
    .hint = تلزم معرفة بمستوى B1 (المادة 10 الفقرة 4 من StAG). وإذا كان الإثبات غير شهادة لغة، فنتحقق منه. ويمكنك تقديم الطلب قبل وجود أي إثبات.
    .option-b1 = بشهادة من مستوى B1 أو أعلى
    .option-schule = بشهادات من مدرسة لغتها الألمانية
    .option-abschluss = بشهادة مدرسية ألمانية أو تدريب مهني ألماني أو دراسة جامعية ألمانية
    .option-noch_nicht = ليس لدي إثبات بعد
    .option-ausnahme = لا أستطيع تقديم الإثبات وأطلب استثناء
sprache-grund = ما السبب؟
    .option-krankheit = المرض
    .option-behinderung = الإعاقة
    .option-alter = السن
    .option-gastarbeiter = أنا من جيل العمال الضيوف (Gastarbeiter) أو العمال المتعاقدين (Vertragsarbeiter)
    .option-bemueht = بذلت جهدًا جادًا ومتواصلًا، ومع ذلك تعذر عليّ الأمر أو يظل صعبًا جدًا بصورة دائمة
sprache-erklaerung = يُرجى شرح السبب باختصار
    .hint = لا يلزم ذكر تشخيص طبي هنا. وسنسأل لاحقًا عن شهادة طبية (Attest).
    .more = ينتمي إلى جيل العمال الضيوف من أتوا حتى 30 يونيو/حزيران 1974 إلى ألمانيا الاتحادية كعمال ضيوف (Gastarbeiter) أو حتى 13 يونيو/حزيران 1990 إلى ألمانيا الشرقية (DDR) كعمال متعاقدين (Vertragsarbeiter)، وأزواجهم وزوجاتهم الذين لحقوا بهم. ويكفيهم أن يستطيعوا التفاهم شفهيًا في الحياة اليومية. ولا يحتاجون إلى اختبار. وقد يسري الأمر نفسه عند بذل جهد جاد ومتواصل مع تعذر التعلم أو صعوبته الدائمة (المادة 10 الفقرتان 4a و6 من StAG). ويلزم إثبات ذلك.

step-test = المعرفة بألمانيا
test-nachweis = هل نجحت في اختبار التجنس (Einbürgerungstest)؟
    .hint = الاختبار هو الإثبات في العادة (المادة 10 الفقرة 5 من StAG). وإذا كانت لديك بدلًا منه شهادة ألمانية، فنتحقق منها. ويمكنك تقديم الطلب قبل وجود أي إثبات.
    .option-bestanden = نعم
    .option-abschluss = لا، ولكن لدي شهادة مدرسية ألمانية أو دراسة جامعية ألمانية
    .option-noch_nicht = ليس بعد
    .option-ausnahme = لا أستطيع أداءه وأطلب استثناء

## Work and income

step-einkommen = الدخل
einkommen-beruf = المهنة
    .hint = عملك الحالي أو آخر عمل لك
einkommen-art = ما المصدر الرئيسي لدخلك؟
    .option-angestellt = وظيفة لدى جهة عمل
    .option-selbststaendig = عمل لحسابي الخاص
    .option-rente = معاش تقاعدي
    .option-ausbildung = أنا في المدرسة أو في تدريب مهني أو أدرس في الجامعة
    .option-ohne = ليس لدي دخل حاليًا
    .option-sonstiges = مصدر آخر
einkommen-lebt_von = ما مصدر معيشتك؟
    .hint = مثلًا: من دخل الوالدين أو من أجر التدريب المهني
einkommen-netto = الدخل الشهري بعد جميع الاستقطاعات (netto)
    .hint = المبلغ باليورو، مثلًا: 2150,00. إذا لم يوجد دخل، فيُرجى إدخال 0.

step-arbeit = العمل
arbeit-arbeitgeber = جهة العمل
    .hint = الاسم والمدينة
arbeit-taetigkeit = العمل أو اسم الشركة
arbeit-befristet = هل العقد محدد المدة؟
arbeit-befristet_bis = محدد المدة حتى
arbeit-gekuendigt = هل صدر إشعار بإنهاء عقد العمل (Kündigung)؟

step-leistungen = الإعانات الاجتماعية
leistungen-bezogen = هل لديك أو لدى عائلتك إعانات اجتماعية، أو طلب مقدَّم للحصول عليها؟
    .hint = لا تدخل فيها إعانة الأطفال (Kindergeld).
leistungen-leistung = الإعانات
    .item = الإعانة { $number }
    .add = إضافة إعانة أخرى
    .remove = حذف الإعانة { $number }
leistungen-leistung-art = ما الإعانة؟
    .option-sgb2 = الضمان الأساسي للباحثين عن عمل (SGB II)، مثل Grundsicherungsgeld
    .option-sgb12 = المساعدة الاجتماعية أو الضمان الأساسي في الشيخوخة (SGB XII)
    .option-asyl = إعانات طالبي اللجوء (AsylbLG)
    .option-wohngeld = بدل السكن (Wohngeld) أو علاوة الأطفال (Kinderzuschlag)
    .option-andere = إعانة أخرى
leistungen-leistung-andere = ما هذه الإعانة؟
leistungen-leistung-grund = هل لديك ما يُقال عن السبب؟
    .hint = هذا اختياري. ولا يلزم ذكر مرض هنا. والسبب مهم قبل كل شيء لمن أتوا كعمال ضيوف (Gastarbeiter) أو عمال متعاقدين (Vertragsarbeiter).
leistungen-ausnahme = هل ينطبق عليك شيء مما يلي؟
    .hint = في هذه الحالة قد يكون التجنس ممكنًا أيضًا مع إعانات بموجب SGB II أو SGB XII.
    .option-keine = لا
    .option-gastarbeiter = قدوم حتى 30 يونيو/حزيران 1974 ضمن العمال الضيوف (Gastarbeiter)، أو لحاق بالزوج أو الزوجة منهم
    .option-vertragsarbeit = قدوم حتى 13 يونيو/حزيران 1990 إلى ألمانيا الشرقية (DDR) ضمن العمال المتعاقدين (Vertragsarbeiter)، أو لحاق بالزوج أو الزوجة منهم
    .option-vollzeit = أعمل بدوام كامل، وعملت كذلك 20 شهرًا على الأقل في آخر 24 شهرًا
    .option-ehepartner = أعيش مع طفل قاصر ومع زوجي أو زوجتي، وينطبق عليه أو عليها العمل بدوام كامل كما ورد أعلاه
    .option-unsicher = لا أعرف

step-wohnung = السكن
wohnung-verhaeltnis = ما وضع سكنك؟
    .option-miete = بالإيجار
    .option-eigentum = في بيت أو شقة أملكها
    .option-mietfrei = لدى آخرين من دون إيجار، مثلًا لدى الأقارب
wohnung-kosten = كم يكلف السكن شهريًا؟
    .hint = الإيجار أو الأقساط مع التكاليف الإضافية (Nebenkosten)، باليورو
wohnung-personen = كم عدد الأشخاص الذين يسكنون هناك؟
    .hint = بمن فيهم أنت

step-unterhalt = النفقة
unterhalt-zahlt = هل يجب عليك دفع نفقة؟
    .hint = مثلًا لأطفال لا يسكنون معك
unterhalt-pflicht = التزامات النفقة
    .item = النفقة { $number }
    .add = إضافة نفقة أخرى
    .remove = حذف النفقة { $number }
unterhalt-pflicht-person = لمن؟
unterhalt-pflicht-betrag = المبلغ الشهري
    .hint = باليورو

step-vorsorge = التأمين للشيخوخة
vorsorge-gesetzlich = هل كانت لك اشتراكات في التأمين التقاعدي الحكومي (gesetzliche Rentenversicherung)، الآن أو في السابق؟
vorsorge-privat = هل لديك تأمين للشيخوخة بطريقة أخرى؟
    .hint = مثلًا: معاش خاص أو معاش من الشركة أو تأمين على الحياة أو مسكن مملوك
vorsorge-privat_art = بأي طريقة؟

## Convictions and commitment

step-straftaten = الأحكام والإجراءات الجنائية
straftaten-belehrung = يُرجى قراءة هذا أولًا
    .hint =
        يحق لنا الاطلاع على جميع القيود في السجل الجنائي الاتحادي (Bundeszentralregister؛ المادة 41 الفقرة 1 البند 6 من BZRG). لذلك يجب ذكر الأحكام الجنائية حتى إذا لم تظهر في شهادة حسن السلوك (Führungszeugnis؛ المادة 53 الفقرة 2 من BZRG).

        لا يلزم ذكر ما يلي:

        - الأحكام التي حُذفت من السجل أو حان حذفها (المادتان 51 و53 من BZRG)
        - التدابير التربوية والتأديبية بموجب قانون محاكم الأحداث (Erziehungsmaßregeln, Zuchtmittel)، مثل ساعات العمل أو حجز الأحداث (المادة 64 من BZRG)
        - الغرامات الإدارية (Bußgelder)، مثلًا بسبب تجاوز السرعة

        أما الأحكام والإجراءات الجارية في الخارج فيُرجى ذكرها كلها (المادة 12a الفقرة 4 من StAG).

        لا يمنع الحكم التجنس دائمًا. ولا تُحتسب في العادة عقوبات صغيرة معينة، مثل الغرامات المالية التي لا يزيد عدد وحداتها اليومية (Tagessätze) على { $strafe_tagessaetze }. وتُجمع العقوبات المتعددة (المادة 12a الفقرة 1 من StAG). ونحن نتحقق من ذلك.

        يتوقف وقت الحذف على العقوبة (المادة 46 من BZRG). وعند الشك يمكنك سؤال المكتب الاتحادي للعدل (Bundesamt für Justiz) عما هو مسجل عنك (المادة 42 من BZRG).

        ولا يلزم كذلك ذكر عقوبة الأحداث (Jugendstrafe) إذا أزالت محكمة وصمتها (Strafmakel). والاستثناءات في المادة 41 الفقرة 2 الجملة 2 من BZRG.
straftaten-verurteilungen = هل توجد أحكام جنائية يجب ذكرها بحسب ما سبق؟
    .hint = في ألمانيا أو في الخارج، ولو كانت بسيطة. والأمر الجنائي (Strafbefehl) حكم أيضًا.
straftaten-urteil = الأحكام
    .item = الحكم { $number }
    .add = إضافة حكم آخر
    .remove = حذف الحكم { $number }
straftaten-urteil-gericht = المحكمة
straftaten-urteil-datum = تاريخ الحكم
    .hint = إذا كان اليوم غير معروف، فيكفي الشهر والسنة.
straftaten-urteil-aktenzeichen = رقم الملف (Aktenzeichen)
straftaten-urteil-tat = بسبب أي فعل؟
straftaten-urteil-strafe = ما العقوبة؟
    .hint = كما هي في الحكم، مثلًا: غرامة مالية بعدد 30 وحدة يومية (Geldstrafe, 30 Tagessätze)
straftaten-ermittlungen = هل يجري حاليًا تحقيق جنائي بشأنك، أو هل توجد إجراءات جنائية ضدك؟
    .hint = في ألمانيا أو في الخارج. والتحقيق الجنائي (Ermittlungsverfahren) تجريه الشرطة والنيابة العامة قبل أن يصل الأمر إلى محكمة.
straftaten-verfahren = الإجراءات الجارية
    .item = الإجراء { $number }
    .add = إضافة إجراء آخر
    .remove = حذف الإجراء { $number }
straftaten-verfahren-stelle = الشرطة أو النيابة العامة أو المحكمة
straftaten-verfahren-vorwurf = ما التهمة الموجهة إليك؟
straftaten-aussetzung = لا نبت في الطلب إلا بعد انتهاء الإجراءات
    .hint = هكذا ينص القانون (المادة 12a الفقرة 3 من StAG). ويمكنك تقديم الطلب رغم ذلك.

step-sperre = تجنس سابق
sperre-frueher = هل سبق سحب تجنسك، أو هل أثبتت دائرة تجنس وجود خداع أو بيانات غير صحيحة عن عمد من جانبك؟
    .hint = في هذه الحالة يُستبعد التجنس مدة { $einbuergerung_sperre_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $einbuergerung_sperre_jahre } سنوات
            [many] { $einbuergerung_sperre_jahre } سنة
           *[other] { $einbuergerung_sperre_jahre } سنة
        } (المادة 35a من StAG). ويمكنك تقديم الطلب رغم ذلك، مثلًا إذا انقضت المدة.
sperre-behoerde = أي دائرة كانت؟

step-mitgliedschaft = المنظمات المتطرفة
mitgliedschaft-mitglied = هل كانت لك عضوية في منظمة متطرفة أو دعم لها، الآن أو في السابق؟
    .hint = المقصود هو المنظمات التي تحارب النظام الأساسي الديمقراطي الحر أو تستخدم العنف لتحقيق أهدافها. ولا يلزم ذكر غيرها من الأحزاب والجمعيات والطوائف الدينية.
mitgliedschaft-erklaerung = أي منظمة، ومتى، وما موقفك منها اليوم؟

step-loyalitaet = إعلان الالتزام وإعلان الولاء
loyalitaet-bekenntnis = ما ينتظرك في الموعد
    .hint =
        يتطلب التجنس إعلان الالتزام (Bekenntnis) وإعلان الولاء (Loyalitätserklärung) (المادة 10 الفقرة 1 الجملة 1 البندان 1 و1a من StAG). ولا يمكن ذلك إلا شخصيًا، وليس عبر الإنترنت. ونتحدث معك عنهما قبل ذلك ونتحقق من فهم المضمون.

        يكون إعلان الالتزام:

        - بالنظام الأساسي الديمقراطي الحر (freiheitliche demokratische Grundordnung). ومنه مثلًا حقوق الإنسان والانتخابات الحرة والمحاكم المستقلة.
        - بالمسؤولية التاريخية الخاصة لألمانيا عن حكم الظلم النازي (Unrechtsherrschaft) وعواقبه، ولا سيما عن حماية الحياة اليهودية
        - بالتعايش السلمي بين الشعوب وبحظر شن حرب عدوانية

        ويتضمن إعلان الولاء عدم دعم أي شيء موجه ضد هذا النظام، الآن أو في السابق. وإذا كان هناك تخلٍّ عن دعم سابق، فيُرجى إخبارنا بذلك.
loyalitaet-informiert = أنا على علم بذلك: يكون إعلان الالتزام وإعلان الولاء شخصيًا في الموعد.

## The spouse who applies too

step-mit_person = الزوج أو الزوجة: بيانات أخرى
    .intro = يجيب عن هذا الجزء الشخص الذي يقدم الطلب معك. والمقصود بالمخاطَب في هذا القسم هو هذا الشخص.
step-mit_fruehere_ehen = الزوج أو الزوجة: الزيجات السابقة
    .intro = ومنها شراكات الحياة المسجلة
step-mit_kinder = الزوج أو الزوجة: أطفال آخرون
    .intro = فقط الأطفال الذين لم يُذكروا بعد في هذا الطلب
step-mit_eltern = الزوج أو الزوجة: الوالدان
mit_eltern-elternteil = الوالدان
    .item = أحد الوالدين { $number }
    .add = إضافة أحد الوالدين
    .remove = حذف أحد الوالدين { $number }
step-mit_angehoerigkeit = الزوج أو الزوجة: الجنسية
    .intro = يُرجى ذكر جميع جنسياتك، حتى إذا لم يعد لديك جواز سفر. ولا يُلزم القانون الألماني بالتخلي عن أي منها لأجل التجنس.
step-mit_ausweis = الزوج أو الزوجة: وثيقة الهوية وإثبات الهوية
step-mit_status = الزوج أو الزوجة: حماية خاصة أو وضع خاص
step-mit_wehrdienst = الزوج أو الزوجة: الخدمة العسكرية
step-mit_einreise = الزوج أو الزوجة: الدخول والأسفار الطويلة
step-mit_titel = الزوج أو الزوجة: سند الإقامة
step-mit_wohnorte = الزوج أو الزوجة: أماكن السكن منذ الولادة
step-mit_schule = الزوج أو الزوجة: المدرسة
step-mit_ausbildung = الزوج أو الزوجة: التدريب المهني والدراسة الجامعية
step-mit_sprache = الزوج أو الزوجة: اللغة الألمانية
step-mit_test = الزوج أو الزوجة: المعرفة بألمانيا
step-mit_einkommen = الزوج أو الزوجة: الدخل
step-mit_arbeit = الزوج أو الزوجة: العمل
step-mit_unterhalt = الزوج أو الزوجة: النفقة
step-mit_vorsorge = الزوج أو الزوجة: التأمين للشيخوخة
step-mit_straftaten = الزوج أو الزوجة: الأحكام والإجراءات الجنائية
mit_straftaten-eigen = سيكون لذلك نموذج مستقل
    .hint = لا نسأل هنا عن أحكام وإجراءات الزوج أو الزوجة. فالدائرة تسأل هذا الشخص نفسه. ولا تظهر لك إجاباته.
step-mit_mitgliedschaft = الزوج أو الزوجة: المنظمات المتطرفة
step-mit_loyalitaet = الزوج أو الزوجة: إعلان الالتزام وإعلان الولاء

## Documents

step-unterlagen_ausweis = وثيقة الهوية والإقامة
    .intro = صور أو ملفات PDF، حجم كل منها 20 ميغابايت على الأكثر. يجب أن يكون كل شيء واضح القراءة. ويُرجى إحضار الأصول إلى الموعد.
unterlagen_ausweis-pass = نسخة من جواز السفر أو وثيقة الهوية
    .hint = جميع الصفحات التي تتضمن بياناتك. لا نحتاج فورًا إلا إلى هذه النسخة.
unterlagen_ausweis-ersatz = وثائق أخرى تثبت هويتك
    .hint = مثلًا: جواز سفر منتهي الصلاحية أو رخصة قيادة
unterlagen_ausweis-titel = سند الإقامة
    .hint = الوجه الأمامي والخلفي
unterlagen_ausweis-status = القرار الخاص بالحماية أو الوضع (Bescheid)
unterlagen_ausweis-identitaet = مستندات للتثبت من الهوية
    .hint = مثلًا: رسائل السفارة أو شهادات أو وثائق رسمية

step-unterlagen_familie = الوثائق الرسمية
    .intro = يُرجى أيضًا رفع ترجمة الوثائق المكتوبة بلغات أخرى. وإذا وُجد تصديق (Legalisation) أو أبوستيل (Apostille)، فيُرجى رفعه معها.
unterlagen_familie-geburt = شهادة الميلاد
unterlagen_familie-ehe = وثيقة الزواج أو وثيقة شراكة الحياة
unterlagen_familie-scheidung = أحكام الطلاق أو الفسخ
    .hint = مع إشارة إلى أنها نهائية (rechtskräftig)
unterlagen_familie-sterbeurkunde = شهادة وفاة الشريك السابق أو الشريكة السابقة
unterlagen_familie-name = إثبات تغيير الاسم
unterlagen_familie-weitere = وثائق أخرى
    .hint = مثلًا عن التبني

step-unterlagen_vertretung = التمثيل
unterlagen_vertretung-ausweis = وثائق هوية الممثلين القانونيين
    .hint = لا يجوز رفع نسخة من البطاقة الشخصية الألمانية (Personalausweis) إلا بموافقة صاحبها. ويجب أن يظهر بوضوح أنها نسخة: مثلًا بكتابة كلمة «Kopie» عليها (المادة 20 الفقرة 2 من PAuswG). ولا نحتاج إلى رقم الوصول (Zugangsnummer)، ويجوز طمسه. ومن دون الموافقة يُرجى اختيار «سأقدّم هذا لاحقًا»، وتُبرز البطاقة عندئذ في الموعد.
unterlagen_vertretung-sorge = إثبات حق الحضانة (Sorgerecht) أو الوصاية (Vormundschaft)
    .hint = عند الحضانة المشتركة: موافقة الوالدين
unterlagen_vertretung-vollmacht = التوكيل (Vollmacht)
    .hint = يمكن للدائرة أن تطلبه (المادة 14 من Verwaltungsverfahrensgesetz).
unterlagen_vertretung-betreuung = شهادة القيّم (Betreuerausweis) أو قرار المحكمة

step-unterlagen_kinder = مستندات الأطفال
    .intro = لجميع الأطفال الذين سيتجنسون معك
unterlagen_kinder-geburt = شهادات الميلاد
unterlagen_kinder-ausweis = جوازات السفر وسندات الإقامة
unterlagen_kinder-zustimmung = موافقة الأشخاص الآخرين الذين لهم حق الحضانة
    .hint = مع التوقيع
unterlagen_kinder-schule = إفادة من المدرسة (Schulbescheinigung) وآخر شهادة

step-unterlagen_sprache = اللغة والاختبار
unterlagen_sprache-sprache = إثبات معرفة الألمانية
    .hint = شهادة لغة أو شهادات دراسية
unterlagen_sprache-test = اختبار التجنس (Einbürgerungstest) أو شهادة تحل محله
unterlagen_sprache-attest = شهادة طبية (Attest) أو إثبات آخر للاستثناء

step-unterlagen_arbeit = العمل والدخل
unterlagen_arbeit-vertrag = عقد العمل (Arbeitsvertrag)
unterlagen_arbeit-lohn = آخر 3 كشوف راتب (Lohnabrechnungen)
unterlagen_arbeit-arbeitgeber = شهادة من جهة العمل
    .hint = بعدم صدور إشعار بإنهاء العقد (Kündigung)
unterlagen_arbeit-steuer = آخر 3 إشعارات للتقدير الضريبي (Steuerbescheide)
unterlagen_arbeit-steuerberater = شهادة من المكتب الضريبي (Steuerbüro) عن آخر 3 أشهر
    .hint = مع الختم الدائري
unterlagen_arbeit-gewerbe = تسجيل النشاط التجاري (Gewerbeanmeldung) أو مستخرج من السجل التجاري (Handelsregister)
unterlagen_arbeit-unbedenklich = شهادة براءة الذمة الضريبية (Unbedenklichkeitsbescheinigung)
    .hint = من مكتب الضرائب (Finanzamt)
unterlagen_arbeit-rente = إشعار المعاش التقاعدي (Rentenbescheid)
unterlagen_arbeit-ausbildung = إفادة من المدرسة أو الجامعة أو الشركة
unterlagen_arbeit-sonstiges = إثبات مصدر معيشتك
    .hint = مثلًا: دخل الشخص الذي يعيلك

step-unterlagen_finanzen = الوضع المالي
unterlagen_finanzen-rentenverlauf = سجل التأمين التقاعدي (Rentenverlauf)
    .hint = من التأمين التقاعدي الألماني (Deutsche Rentenversicherung)
unterlagen_finanzen-vorsorge = إثبات التأمين الآخر للشيخوخة
unterlagen_finanzen-leistungen = قرارات الإعانات الاجتماعية (Bescheide)
unterlagen_finanzen-miete = عقد الإيجار (Mietvertrag)
unterlagen_finanzen-unterhalt = إثبات النفقة
unterlagen_finanzen-weitere = مستندات أخرى
    .hint = فقط عند الرغبة في تقديم شيء آخر

step-unterlagen_straftaten = الأحكام والإجراءات الجنائية
unterlagen_straftaten-urteile = الأحكام أو الأوامر الجنائية (Strafbefehle) أو الرسائل المتعلقة بالإجراءات

step-unterlagen_ehepartner = الزوج أو الزوجة
    .intro = المقصود بالمخاطَب في هذه الخطوة هو الزوج أو الزوجة. يُرجى أيضًا رفع ترجمة الوثائق المكتوبة بلغات أخرى. وإذا وُجد تصديق (Legalisation) أو أبوستيل (Apostille)، فيُرجى رفعه معها.
unterlagen_ehepartner-pass = نسخة من جواز السفر أو وثيقة الهوية
    .hint = أو وثائق أخرى تثبت هويتك
step-unterlagen_ehepartner_arbeit = الزوج أو الزوجة: العمل والدخل
    .intro = المقصود بالمخاطَب في هذه الخطوة هو الزوج أو الزوجة.

## End

step-gebuehr = الرسم المتوقع
gebuehr-summe = { $personen ->
        [one] طلب لشخص واحد: الرسم المتوقع { $summe } يورو
        [two] طلب لشخصين: الرسم المتوقع { $summe } يورو
        [few] طلب لعدد { $personen } أشخاص: الرسم المتوقع { $summe } يورو
        [many] طلب لعدد { $personen } شخصًا: الرسم المتوقع { $summe } يورو
       *[other] طلب لعدد { $personen } شخص: الرسم المتوقع { $summe } يورو
    }
    .hint =
        { $gebuehr_einbuergerung } يورو عن كل شخص. و{ $gebuehr_einbuergerung_kind } يورو عن الطفل القاصر الذي يتجنس مع أحد والديه وليس له دخل خاص بمفهوم قانون ضريبة الدخل. هكذا ينص القانون (المادة 38 من StAG). وعند الرفض أو السحب يبلغ الرسم من { $gebuehr_einbuergerung_mindestens } إلى { $gebuehr_einbuergerung } يورو.

        هذا للعلم فقط. فالدائرة هي التي تحدد الرسم. ولا يُدفع شيء الآن.

step-abschluss = تأكيدك
abschluss-vertretung = نحن الممثلون القانونيون للطفل ونطلب تجنسه.
abschluss-betreuung = القوامة القانونية على هذا الشخص لي، وأطلب تجنسه.
abschluss-vollmacht = لدي توكيل وأطلب تجنس هذا الشخص.
abschluss-wahrheit = بياناتي صحيحة وكاملة. وسأخبر الدائرة بالتغييرات فورًا.
    .hint =
        يعاقب القانون على البيانات غير الصحيحة أو الناقصة عن شروط جوهرية إذا كانت للحصول على التجنس بالخداع، لك أو لغيرك: بالسجن حتى { $erschleichen_strafe_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $erschleichen_strafe_jahre } سنوات
            [many] { $erschleichen_strafe_jahre } سنة
           *[other] { $erschleichen_strafe_jahre } سنة
        } أو بغرامة (المادة 42 من StAG). وإذا أثبتت الدائرة خداعًا أو بيانات غير صحيحة عن عمد، فيُستبعد التجنس مدة { $einbuergerung_sperre_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $einbuergerung_sperre_jahre } سنوات
            [many] { $einbuergerung_sperre_jahre } سنة
           *[other] { $einbuergerung_sperre_jahre } سنة
        } (المادة 35a من StAG).

        إذا تغير شيء مهم للطلب، فيُرجى إخبارنا فورًا (المادة 34 الجملة 2 من StAG والمادة 82 من Aufenthaltsgesetz): مثل العنوان أو العائلة أو العمل أو الإعانات أو سند الإقامة أو إجراءات جنائية.

        لا داعي للعجلة. وعند الشك يُرجى سؤالنا قبل الإرسال.
abschluss-wahrheit_ehepartner = للزوج أو الزوجة: أنا أيضًا أقدم الطلب. بياناتي صحيحة وكاملة. وسأخبر الدائرة بالتغييرات فورًا.
abschluss-datenschutz = معلومات حماية البيانات
    .hint = نحتاج إلى بياناتك للبت في التجنيس (المادة 31 من StAG). من يحصل عليها ومدة حفظها وحقوقك: كل ذلك في بيان حماية البيانات. والرابط إليه موجود في أسفل كل صفحة. وإذا كانت بينها بيانات عائلتك، فيُرجى إبلاغها بذلك. ففي بيان حماية البيانات جزء خاص بها لدى التجنيس.

## Why we ask

purpose-person = لكي نعرف من أنت ونتمكن من التواصل معك.
purpose-vertretung = لكي نعرف من يقدم الطلب وإلى من نكتب.
purpose-betreuung = قد تتعلق الإجابة بالصحة. نحتاج إليها لأن من يمكنه تقديم الطلب (المادة 34 من StAG) والشروط السارية (المادة 10 الفقرة 1 الجملة 2 من StAG) تتوقف عليها.
purpose-familie = لكي نعرف أفراد عائلتك.
purpose-pruefung = لكي نتحقق من استيفاء الشروط.
purpose-angehoerigkeit = قد يتعلق السبب بالاضطهاد أو الأصل أو الرأي السياسي. نحتاج إليه للتثبت من جنسيتك.
purpose-identitaet = قد يتعلق شرحك باللجوء أو الاضطهاد. نحتاج إليه للتثبت من هويتك (المادة 10 الفقرة 1 من StAG).
purpose-status = قد يتعلق وضع الحماية بالاضطهاد أو الأصل أو الدين. نحتاج إليه لأن المدد التي تُحتسب والإثباتات التي يمكننا طلبها تتوقف عليه.
purpose-ausnahme = قد تتعلق الإجابة بصحتك. نحتاج إليها فقط للتحقق من وجود استثناء (المادة 10 الفقرات 4 و4a و6 من StAG).
purpose-leistungen = قد يتعلق السبب بصحتك. نحتاج إليه للتحقق من تأمين نفقات معيشتك أو من وجود استثناء (المادة 10 الفقرة 1 الجملة 1 البند 3 من StAG).
purpose-mitgliedschaft = قد تتعلق الإجابة برأيك السياسي. نحتاج إليها للتحقق من إعلان الالتزام وإعلان الولاء (المادة 10 الفقرة 1 الجملة 1 البند 1 من StAG).
purpose-straftaten = يجب أن نتحقق مما إذا كان قد صدر حكم جنائي يمنع التجنس، ومما إذا كان علينا انتظار نهاية إجراءات (المادة 10 الفقرة 1 الجملة 1 البند 5 والمادة 12a من StAG).
purpose-sperre = يجب أن نتحقق مما إذا كانت مدة منع التجنس سارية (المادة 35a من StAG).

## Messages of the checks

check-geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-kind_ab_16 = بلغ هذا الطفل 16 عامًا. ويكون تقديم الطلب منه شخصيًا في العادة، باختيار «لي أنا» في البداية. يمكنك المتابعة رغم ذلك.
check-ehepartner_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-kind_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-weiteres_kind_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-mit_kind_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-kind_unter_16 = بلغ هذا الطفل 16 عامًا، ويكون له في العادة طلب مستقل. يُرجى نقل بياناته إلى الأطفال الآخرين. يمكنك المتابعة رغم ذلك.
check-plz_ort = يُرجى التحقق من الرمز البريدي والمدينة، فهما على حد علمنا غير متوافقين. يمكنك المتابعة رغم ذلك.
check-kontakt_fehlt = من دون بريد إلكتروني ورقم هاتف لا يمكننا إلا أن نراسلك بالبريد، وهذا يستغرق وقتًا أطول. يمكنك المتابعة رغم ذلك.
check-familienstand_seit_vergangen = هذا التاريخ في المستقبل. يُرجى مراجعة السنة.
check-ehe_alter = وفق هذه التواريخ كان زواجك في سن الطفولة. يُرجى التحقق من هذا التاريخ ومن تاريخ ميلادك. يمكنك المتابعة رغم ذلك.
check-ehepartner_ehe_alter = وفق هذه التواريخ كان زواج هذا الشخص في سن الطفولة. يُرجى التحقق من تاريخ الميلاد ومن يوم الزواج. يمكنك المتابعة رغم ذلك.
check-ehe_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.
check-mit_ehe_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.
check-ausweis_abgelaufen = انتهت صلاحية هذه الوثيقة. يمكنك المتابعة رغم ذلك. ويُرجى طلب وثيقة جديدة إذا أمكن.
check-mit_ausweis_abgelaufen = انتهت صلاحية هذه الوثيقة. يمكنك المتابعة رغم ذلك. ويُرجى طلب وثيقة جديدة إذا أمكن.
check-einreise_vergangen = هذا التاريخ في المستقبل. يُرجى مراجعة السنة.
check-mit_einreise_vergangen = هذا التاريخ في المستقبل. يُرجى مراجعة السنة.
check-titel_abgelaufen = هذا التاريخ قد مضى. يمكنك المتابعة رغم ذلك. يُرجى السعي إلى تمديد السند.
check-mit_titel_abgelaufen = هذا التاريخ قد مضى. يمكنك المتابعة رغم ذلك. يُرجى السعي إلى تمديد السند.
check-wohnort_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.
check-mit_wohnort_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.
check-wohnorte_heute = ينقص مكان السكن الحالي. يمكنك المتابعة رغم ذلك.
check-mit_deutsch = من لديه الجنسية الألمانية لا يحتاج إلى التجنس. يُرجى في هذه الحالة اختيار «لا» في السؤال «هل لدى زوجك أو زوجتك رغبة في التجنس أيضًا؟».
check-mit_wohnorte_heute = ينقص مكان السكن الحالي. يمكنك المتابعة رغم ذلك.
check-deutsch = من لديه الجنسية الألمانية لا يحتاج إلى التجنس. يُرجى التحقق من الرغبة في تقديم الطلب. يمكنك المتابعة رغم ذلك.
check-wohnorte_geburt = تنقص المدة التي تلي الولادة. يمكنك المتابعة رغم ذلك.
check-mit_wohnorte_geburt = تنقص المدة التي تلي الولادة. يمكنك المتابعة رغم ذلك.
check-wohnorte_ausland = كانت لك إقامة خارج ألمانيا تزيد على { $ausland_monate ->
        [one] شهر واحد
        [two] شهرين
        [few] { $ausland_monate } أشهر
        [many] { $ausland_monate } شهرًا
       *[other] { $ausland_monate } شهر
    }. هذه المدة ناقصة هنا. يمكنك المتابعة رغم ذلك.
check-mit_wohnorte_ausland = كانت لك إقامة خارج ألمانيا تزيد على { $ausland_monate ->
        [one] شهر واحد
        [two] شهرين
        [few] { $ausland_monate } أشهر
        [many] { $ausland_monate } شهرًا
       *[other] { $ausland_monate } شهر
    }. هذه المدة ناقصة هنا. يمكنك المتابعة رغم ذلك.
check-wohnorte_luecke = بين مكانين للسكن فجوة تزيد على شهر. يُرجى التحقق من عدم نقص مكان. يمكنك المتابعة رغم ذلك.
check-mit_wohnorte_luecke = بين مكانين للسكن فجوة تزيد على شهر. يُرجى التحقق من عدم نقص مكان. يمكنك المتابعة رغم ذلك.
check-wohnorte_doppelt = يتداخل مكانان للسكن أكثر من شهر. يُرجى مراجعة التواريخ. يمكنك المتابعة رغم ذلك.
check-mit_wohnorte_doppelt = يتداخل مكانان للسكن أكثر من شهر. يُرجى مراجعة التواريخ. يمكنك المتابعة رغم ذلك.
check-arbeit_seit_vergangen = هذا التاريخ في المستقبل. يُرجى إدخال تاريخ بدء العمل هناك.
check-mit_arbeit_seit_vergangen = هذا التاريخ في المستقبل. يُرجى إدخال تاريخ بدء العمل هناك.
check-arbeit_lohn_drei = عدد الملفات أقل من 3. هل تحتوي على كشوف الراتب الثلاثة؟ إذن يمكنك المتابعة.
check-mit_arbeit_lohn_drei = عدد الملفات أقل من 3. هل تحتوي على كشوف الراتب الثلاثة؟ إذن يمكنك المتابعة.
check-arbeit_steuer_drei = عدد الملفات أقل من 3. هل تحتوي على إشعارات التقدير الضريبي الثلاثة؟ إذن يمكنك المتابعة.
check-mit_arbeit_steuer_drei = عدد الملفات أقل من 3. هل تحتوي على إشعارات التقدير الضريبي الثلاثة؟ إذن يمكنك المتابعة.
check-leistung_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.

# Texts of the service "Verpflichtungserklärung". A translation; the German wording is the binding one.

## Service page

# The German word keeps its own direction, also where it is divided.
service-title = التعهد بالتكفل ({"\u2066"}Verpflichtungs{"\u00AD"}erklärung{"\u2069"})
service-short = دعوة ضيف من الخارج والتكفل بنفقاته
service-who =
    أنت تسكن في مدينتنا وترغب في دعوة ضيف من الخارج. يحتاج الضيف إلى تأشيرة لمدة 90 يومًا على الأكثر، ولا يستطيع إثبات قدرته على تحمل النفقات بنفسه. في هذه الحالة يمكنك تقديم تعهد بالتكفل (Verpflichtungserklärung). وبه تتعهد بأن تدفع النفقات التي تنشأ عن إقامة الضيف.

    يمكن للشركات أيضًا تقديم تعهد بالتكفل. ويمكن للزوجين أن يلتزما معًا.

    يلزم طلب مستقل لكل ضيف بالغ. ولا يشمل الطلب الواحد مع الضيف إلا زوجه أو زوجته وأولاده القاصرين، بشرط أن يسكنوا معه في العنوان نفسه وأن يسافروا معه. وفي الطلب الثاني تذكر رقم الطلب الأول. وعندئذ لا تحتاج إلى إدخال بيانات السكن والدخل وتقديم مستنداتك مرة أخرى.

    الجهة المختصة هي دائرة الأجانب (Ausländerbehörde) في مكان سكنك. إذا كنت لا تسكن في مدينتنا، فيُرجى التوجه إلى دائرة الأجانب في مكان سكنك.

    لا يمكنك تقديم تعهد بالتكفل إذا كان لديك إذن إقامة لطالبي اللجوء (Aufenthaltsgestattung) أو وقف مؤقت للترحيل (Duldung) أو تأشيرة (Visum) أو شهادة إقامة مؤقتة (Fiktionsbescheinigung).
service-prepare =
    هذه هي المستندات التي تحتاج إليها. يمكنك تصويرها أو رفعها كملفات PDF. وما ليس لديك الآن يمكنك تقديمه لاحقًا.

    - بطاقتك الشخصية (Personalausweis) أو جواز سفرك (Reisepass)
    - سند إقامتك (Aufenthaltstitel)، ما لم تكن من مواطني ألمانيا أو الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا
    - إذا كنت موظفًا: آخر 3 كشوف راتب (Lohnabrechnungen)
    - إذا كنت تعمل لحسابك الخاص: إشعار التقدير الضريبي (Steuerbescheid) وشهادة من مستشارك الضريبي (Steuerberater) مع الختم الدائري ومع اشتراكات التأمين الصحي
    - إذا كنت تتقاضى معاشًا تقاعديًا: إشعار المعاش (Rentenbescheid)
    - عقد الإيجار (Mietvertrag) أو مستخرج من السجل العقاري (Grundbuch)
    - التأمين الصحي للضيف أثناء السفر، إن وُجد
    - للشركات: مستخرج من السجل التجاري (Handelsregister)
    - إذا التزم الزوجان معًا: وثيقة الهوية وإثباتات الدخل لكليهما

    وتحتاج كذلك إلى بيانات الضيف كما هي مدونة في جواز سفره.
service-fee =
    رسم التعهد بالتكفل 29 يورو عن كل شخص أو شركة تلتزم به. فإذا التزم الزوجان معًا، كان الرسم 29 يورو مرتين. وقد يختلف الرسم عند دعوة عدة ضيوف. لا تدفع شيئًا في الطلب الإلكتروني.
service-duration =
    تستغرق الإجابة عن الأسئلة نحو 20 دقيقة. ويمكنك التوقف والمتابعة في أي وقت.

    تتوقف مدة دراسة الطلب على بياناتك ومستنداتك. وبعد ذلك تحضر إلى موعد في دائرة الأجانب.
service-law =
    - المواد من 66 إلى 68 من قانون الإقامة (Aufenthaltsgesetz, AufenthG): نطاق مسؤوليتك ومدتها
    - المادة 47 الفقرة 1 البند 12 من لائحة الإقامة (Aufenthaltsverordnung, AufenthV): الرسم
    - المادة 850c من قانون الإجراءات المدنية (Zivilprozessordnung, ZPO): الحدود التي نتحقق بموجبها من كفاية دخلك
service-data =
    تُشفَّر بياناتك على جهازك. ولا يستطيع قراءتها إلا دائرة الأجانب.

    تحتاج دائرة الأجانب إلى هذه البيانات لتتحقق من قدرتك على تحمل نفقات ضيفك ولتصدر التعهد بالتكفل. والأساس القانوني لذلك هو قانون الإقامة.

    تُحفظ الإثباتات المتعلقة بوضعك المالي في ملف خاص، منفصل عن بقية المستندات. ويُتلف هذا الملف عندما لا يعود بإمكان أحد المطالبة بمبالغ استنادًا إلى التعهد. ويوصى بحفظه 6 سنوات على الأقل بعد انتهاء صلاحية التعهد.

    تجد مزيدًا من المعلومات في بيان حماية البيانات.
service-after =
    - تدرس دائرة الأجانب بياناتك ومستنداتك.
    - تحضر إلى موعد في دائرة الأجانب. أحضر معك أصول جميع المستندات.
    - توقّع التعهد بالتكفل في الموعد. فالقانون يشترط الشكل الكتابي، ولذلك لا يكفي الطلب الإلكتروني وحده.
    - ترسل التعهد إلى ضيفك، ويقدمه هو عند طلب التأشيرة.

    هل يتعذر عليك الحضور بنفسك؟ يمكن لشخص آخر أن ينوب عنك بموجب توكيل خطي (Vollmacht).

## Sections

section-gastgeber = بياناتك
section-mitverpflichtet = من يلتزم معك
section-lebensverhaeltnisse = السكن والدخل
section-gast = بيانات الضيف
section-mitreisende = المسافرون مع الضيف
section-aufenthalt = الإقامة في ألمانيا
section-unterlagen = المستندات
section-erklaerungen = الإقرارات

## Host

step-gastgeber_art = من صاحب الدعوة؟
    .intro = من يقدم التعهد بالتكفل يكون مسؤولًا عن نفقات الضيف. ويمكن أن يكون شخصًا أو شركة.
gastgeber_art-art = لمن تقدم الطلب؟
    .option-person = لنفسي
    .option-ehepaar = لنفسي ولزوجي أو زوجتي معًا
    .option-firma = لشركة
gastgeber_art-eheleute = إذا التزمتما معًا
    .hint =
        في هذه الحالة يقدم كل منكما تعهدًا مستقلًا بالتكفل. ويبلغ الرسم 29 يورو مرتين.

        أنت تملأ هذا الطلب عن كليكما. ولذلك نسأل أيضًا عن دخل زوجك أو زوجتك. وتحضران معًا إلى الموعد.

        ويسري ذلك أيضًا على شركاء الحياة المسجلين (eingetragene Lebenspartner).
gastgeber_art-anderer_gast = هل سبق أن أرسلت طلبًا من أجل ضيف آخر؟
    .hint = اختر «نعم» فقط إذا لم يتغير شيء منذ ذلك الحين. عندئذ لا نسأل مرة أخرى عن السكن والدخل ومستنداتك.
gastgeber_art-frueherer_antrag = رقم ذلك الطلب
    .hint = يتكون الرقم من 36 رمزًا، بما فيها الشرطات. وهو مدون في التأكيد الذي رأيته بعد الإرسال. ألم يعد لديك الرقم؟ إذًا اختر «لا» في السؤال السابق.

step-firma = الشركة
    .intro = يوقّع عن الشركة شخص مخول بذلك وفقًا للسجل التجاري (Handelsregister). سنسألك عن هذا الشخص في الصفحات التالية.
firma-name = اسم الشركة
    .hint = كما هو مدون في السجل التجاري
firma-registernummer = رقم القيد في السجل
    .hint = مع محكمة السجل، مثلًا: HRB 12345, Amtsgericht Wuppertal
firma-funktion = ما صفة الشخص الذي يوقّع؟
    .option-geschaeftsfuehrung = مدير الشركة أو مديرتها (Geschäftsführung)
    .option-prokura = مفوَّض بالتوقيع (Prokura)
    .option-andere = صفة أخرى
firma-funktion_andere = ما هذه الصفة؟

step-person = اسمك
    .intro = اكتب اسمك كما هو مدون في وثيقة هويتك. إذا كنت تتصرف باسم شركة، فأدخل هنا بيانات الشخص الذي يوقّع.
person-familienname = اسم العائلة
person-vornamen = الأسماء الأولى
    .hint = جميع الأسماء الأولى
person-geburtsname = اسم العائلة عند الولادة
    .hint = فقط إذا كان اسمك مختلفًا في السابق

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
    .intro = تجدها في وثيقة هويتك أو جواز سفرك.
staatsangehoerigkeit-angehoerigkeit = ما جنسيتك؟
    .hint = إذا كانت لديك عدة جنسيات وإحداها الألمانية، فاختر «ألمانية».
    .option-deutsch = ألمانية
    .option-andere = جنسية أخرى
    .option-keine = لا شيء: أنا عديم الجنسية أو جنسيتي غير محددة
staatsangehoerigkeit-staat = ما الدولة؟

step-aufenthaltstitel = سند إقامتك
    .intro = يجب أن تمتد صلاحية سند إقامتك (Aufenthaltstitel) إلى ما بعد انتهاء إقامة ضيفك في ألمانيا.
aufenthaltstitel-art = نوع سند الإقامة
    .option-aufenthaltserlaubnis = تصريح إقامة محدد المدة (Aufenthaltserlaubnis)
    .option-niederlassungserlaubnis = تصريح إقامة دائمة (Niederlassungserlaubnis)
    .option-andere = وثيقة أخرى
aufenthaltstitel-art_andere = ما هذه الوثيقة؟
    .hint = مثلًا: البطاقة الزرقاء (Blaue Karte EU) أو بطاقة الإقامة (Aufenthaltskarte)
aufenthaltstitel-gueltig_bis = صالح حتى
    .hint = التاريخ مدون على الوثيقة.

step-ausweis = وثيقة هويتك
ausweis-art = نوع الوثيقة
    .option-personalausweis = بطاقة شخصية (Personalausweis)
    .option-reisepass = جواز سفر (Reisepass)
    .option-reiseausweis = وثيقة سفر للاجئين أو عديمي الجنسية أو الأجانب (Reiseausweis)
    .option-ausweisersatz = وثيقة بديلة عن الهوية (Ausweisersatz)
ausweis-nummer = الرقم التسلسلي للوثيقة
    .hint = رقم من حروف وأرقام، تجده على الوجه الأمامي أو في صفحة الصورة.

step-kontakt = كيف نتواصل معك
    .intro = يُرجى ذكر وسيلة اتصال واحدة على الأقل، ليسهل علينا الاستفسار منك وتحديد موعد معك.
kontakt-email = البريد الإلكتروني
kontakt-telefon = رقم الهاتف
    .hint = مع رمز المنطقة

step-anschrift = عنوانك
    .intro = أدخل العنوان المسجل رسميًا لسكنك. يجب أن يكون في مدينتنا. إذا كنت تتصرف باسم شركة، فأدخل عنوان الشركة.
anschrift-strasse = الشارع
anschrift-hausnummer = رقم المنزل
anschrift-zusatz = إضافة إلى العنوان
    .hint = مثلًا: Wohnung 12, bei Meier
anschrift-plz = الرمز البريدي
    .hint = 5 أرقام
anschrift-ort = المدينة

## Spouse who undertakes jointly

step-mitverpflichtet = اسم زوجك أو زوجتك
    .intro = اكتب الاسم كما هو مدون في وثيقة الهوية.
mitverpflichtet-geburtsname = اسم العائلة عند الولادة
    .hint = فقط إذا كان الاسم مختلفًا في السابق

step-mitverpflichtet_geburt = بيانات ولادة زوجك أو زوجتك

step-mitverpflichtet_staat = جنسية زوجك أو زوجتك
mitverpflichtet_staat-staat = الجنسية
    .hint = إذا كان للشخص عدة جنسيات وإحداها الألمانية، فاختر ألمانيا.

step-mitverpflichtet_titel = سند إقامة زوجك أو زوجتك
    .intro = يجب أن تمتد صلاحية هذا السند أيضًا إلى ما بعد انتهاء إقامة ضيفك في ألمانيا.

step-mitverpflichtet_ausweis = وثيقة هوية زوجك أو زوجتك

step-mitverpflichtet_anschrift = عنوان زوجك أو زوجتك
mitverpflichtet_anschrift-gleich = هل تسكنان في العنوان نفسه؟
    .hint = في هذه الحالة لا تحتاج إلى إدخال العنوان مرة أخرى.
mitverpflichtet_anschrift-anschrift = العنوان

## Housing and income

step-wohnung = سكنك
wohnung-verhaeltnis = ما وضع سكنك؟
    .option-miete = مستأجر
    .option-eigentum = في بيت أو شقة أملكها
    .option-mietfrei = لدى آخرين من دون إيجار، مثلًا لدى الأقارب
wohnung-flaeche = مساحة السكن بالمتر المربع
    .hint = مثلًا: 75 أو 71.5
wohnung-personen = كم عدد الأشخاص الذين يسكنون هناك؟
    .hint = بمن فيهم أنت، ومن دون الضيف

step-einkommen = دخلك
    .intro = نتحقق بهذه البيانات من قدرتك على تحمل نفقات ضيفك. ولا نتخذ قرارًا إلا بعد الاطلاع على مستنداتك.
einkommen-beruf = المهنة
    .hint = المهنة الحالية أو آخر مهنة
einkommen-art = ما المصدر الرئيسي للدخل؟
    .option-angestellt = وظيفة لدى صاحب عمل
    .option-selbststaendig = عمل للحساب الخاص
    .option-rente = معاش تقاعدي
    .option-sonstiges = مصدر آخر
einkommen-arbeitgeber = صاحب العمل
    .hint = الاسم والمدينة
einkommen-beschaeftigt_seit = تاريخ بدء العمل هناك
    .hint = هل اليوم غير معروف؟ يكفي الشهر والسنة.
einkommen-sonstiges = من أين يأتي الدخل؟
    .hint = مثلًا: تأجير عقار
einkommen-netto = الدخل الشهري بعد جميع الاستقطاعات (netto)
    .hint = المبلغ باليورو، مثلًا: 2150,00. إذا كان الدخل متغيرًا، فأدخل المتوسط.
    .more =
        لا تُحتسب هذه الإعانات دخلًا:

        - الإعانات بموجب SGB II (الضمان الأساسي للباحثين عن عمل)
        - الإعانات بموجب SGB XII (المساعدة الاجتماعية والضمان الأساسي في الشيخوخة)
        - بدل السكن (Wohngeld)
        - إعانة الدراسة (BAföG)
        - المنح الدراسية (Stipendien)
        - إعانة الأطفال (Kindergeld)

        هذه القائمة ليست كاملة. نتحقق من كفاية الدخل وفقًا للحدود الواردة في المادة 850c من قانون الإجراءات المدنية (ZPO)، وهي تبين الجزء الذي لا يجوز الحجز عليه من الدخل.

step-mitverpflichtet_einkommen = دخل زوجك أو زوجتك
    .intro = نتحقق بهذه البيانات من قدرة زوجك أو زوجتك أيضًا على تحمل نفقات الضيف.

step-belastungen = ما تدفعه بانتظام
belastungen-eheleute = بيانات لكليكما
    .hint = اجمع ما يدفعه كلاكما. واحسب كل شخص مرة واحدة فقط.
belastungen-unterhaltsberechtigte = كم عدد الأشخاص الذين تعيلهم من دخلك؟
    .hint = مثلًا أولادك أو زوجك أو زوجتك. إذا كنت لا تعيل أحدًا، فأدخل 0.
belastungen-unterhalt = هل تدفع نفقة؟
    .hint = مثلًا لأولاد لا يسكنون معك
belastungen-unterhalt_betrag = كم تدفع من النفقة شهريًا؟
    .hint = المبلغ باليورو
belastungen-kredite = هل تسدد قروضًا؟
    .hint = مثلًا لشراء مسكن أو سيارة
belastungen-kredite_betrag = كم تدفع شهريًا لجميع القروض؟
    .hint = المبلغ باليورو

## Guest

step-gast = ضيفك
    .intro = اكتب الأسماء بالحروف اللاتينية تمامًا كما هي مدونة في جواز سفر الضيف. يلزم طلب مستقل لكل ضيف بالغ آخر. وسنسألك لاحقًا عن زوج الضيف أو زوجته وعن أولاده.
gast-familienname = اسم عائلة الضيف
gast-vornamen = الأسماء الأولى للضيف
    .hint = إذا لم يكن في الجواز اسم أول، فاكتب شرطة: -
gast-beziehung = ما صلة الضيف بك؟
    .hint = الضيف هو …
    .option-ehe = زوجتي أو زوجي أو شريك حياتي
    .option-eltern = أمي أو أبي
    .option-kind = ابنتي أو ابني
    .option-geschwister = أختي أو أخي
    .option-verwandt = قريب آخر أو نسيب
    .option-bekannt = صديق أو أحد المعارف
    .option-geschaeftlich = شريك في الأعمال
    .option-andere = صلة أخرى
gast-beziehung_andere = كيف تعرف الضيف؟

step-gast_geburt = بيانات ولادة الضيف
gast_geburt-geburtsdatum = تاريخ ولادة الضيف
    .hint = هل لا يظهر في الجواز سوى السنة؟ إذن اترك اليوم والشهر فارغين.
gast_geburt-geburtsort = مكان ولادة الضيف

step-gast_pass = جنسية الضيف وجواز سفره
gast_pass-angehoerigkeit = ما جنسية الضيف؟
    .option-staat = جنسية دولة
    .option-keine = لا شيء: الضيف عديم الجنسية أو جنسيته غير محددة
gast_pass-staat = ما الدولة؟
gast_pass-passnummer = رقم جواز السفر
    .hint = رقم الجواز الذي سيسافر به الضيف

step-gast_anschrift = عنوان الضيف في بلده
    .intro = يُرجى كتابة العنوان بالحروف اللاتينية.
gast_anschrift-strasse = الشارع ورقم المنزل
    .hint = أو كما يُكتب العنوان عادةً هناك
gast_anschrift-plz = الرمز البريدي
gast_anschrift-ort = المدينة
gast_anschrift-land = البلد

## People travelling with the guest

step-ehepartner = زوج الضيف أو زوجته
ehepartner-weitere_gaeste = هل يأتي ضيوف بالغون آخرون؟
    .hint = قدم لكل منهم طلبًا مستقلًا، واذكر فيه رقم هذا الطلب. يظهر لك الرقم بعد الإرسال. وعندئذ لا تحتاج إلى إدخال بيانات السكن والدخل وتقديم مستنداتك مرة أخرى.
ehepartner-reist_mit = هل يسافر مع الضيف زوجه أو زوجته؟
    .hint = فقط إذا كانا يسكنان في العنوان نفسه. وإلا فيلزم طلب مستقل.

step-ehepartner_daten = بيانات زوج الضيف أو زوجته
    .intro = اكتب الأسماء كما هي مدونة في جواز السفر.
ehepartner_daten-vornamen = الأسماء الأولى
ehepartner_daten-gleicher_name = هل اسم العائلة هو نفسه اسم عائلة الضيف؟
ehepartner_daten-familienname = اسم العائلة
ehepartner_daten-geburtsdatum = تاريخ الولادة
    .hint = هل لا يظهر في الجواز سوى السنة؟ إذن اترك اليوم والشهر فارغين.
ehepartner_daten-geschlecht = الجنس
    .option-w = أنثى
    .option-m = ذكر
    .option-d = جنس آخر (divers)
    .option-x = غير محدد

step-kinder = أولاد الضيف
kinder-reisen_mit = هل يسافر مع الضيف أولاد له دون سن 18 عامًا؟
    .hint = فقط الأولاد الذين يسكنون مع الضيف في العنوان نفسه. ويلزم طلب مستقل للأولاد البالغين.

step-kinder_daten = بيانات الأولاد
    .intro = اكتب الأسماء كما هي مدونة في جواز السفر.
kinder_daten-kind = الأولاد المسافرون مع الضيف
    .item = الولد { $number }
    .add = إضافة ولد آخر
    .remove = حذف الولد { $number }
kinder_daten-kind-vornamen = الأسماء الأولى
kinder_daten-kind-gleicher_name = هل اسم العائلة هو نفسه اسم عائلة الضيف؟
kinder_daten-kind-familienname = اسم العائلة
kinder_daten-kind-geburtsdatum = تاريخ الولادة
    .hint = هل لا يظهر في الجواز سوى السنة؟ إذن اترك اليوم والشهر فارغين.
kinder_daten-kind-geschlecht = الجنس
    .option-w = أنثى
    .option-m = ذكر
    .option-d = جنس آخر (divers)
    .option-x = غير محدد

## Stay

step-reisezeit = موعد السفر
    .intro = لا يجوز أن تزيد الزيارة على 90 يومًا. ويُحتسب فيها يوم الدخول ويوم المغادرة.
reisezeit-von = يوم دخول الضيف إلى ألمانيا
reisezeit-bis = يوم مغادرة الضيف

step-unterkunft = مكان إقامة الضيف
unterkunft-bei_gastgeber = هل يسكن الضيف عندك؟
    .hint = في هذه الحالة لا تحتاج إلى إدخال عنوانك مرة أخرى.
unterkunft-anschrift = عنوان مكان الإقامة في ألمانيا
unterkunft-anschrift-name = اسم مكان الإقامة
    .hint = مثلًا اسم الفندق أو اسم الشخص الذي يسكن الضيف عنده
unterkunft-anschrift-strasse = الشارع
unterkunft-anschrift-hausnummer = رقم المنزل
unterkunft-anschrift-plz = الرمز البريدي
    .hint = 5 أرقام
unterkunft-anschrift-ort = المدينة

step-reisezweck = سبب السفر
reisezweck-zweck = لماذا يأتي الضيف؟
    .option-familie = زيارة العائلة
    .option-freunde = زيارة أصدقاء أو معارف
    .option-urlaub = إجازة
    .option-geschaeftlich = أعمال
    .option-veranstaltung = فعالية، مثلًا معرض تجاري أو حفل
    .option-andere = سبب آخر
reisezweck-zweck_andere = ما هذا السبب؟
reisezweck-weitere_orte = أماكن أخرى في ألمانيا سيزورها الضيف
reisezweck-krankenversicherung = هل لدى الضيف تأمين صحي للسفر؟
    .hint = يدفع التأمين إذا مرض الضيف أثناء السفر. إذا أجبت بنعم، فسنطلب منك الإثبات لاحقًا.

## Documents

step-unterlagen_gastgeber = مستنداتك
    .intro = صور أو ملفات PDF، حجم كل منها 20 ميغابايت على الأكثر. يجب أن يكون كل شيء واضح القراءة. وما ليس لديك الآن يمكنك تقديمه لاحقًا.
unterlagen_gastgeber-ausweis = بطاقتك الشخصية أو جواز سفرك
    .hint = جميع الصفحات التي تتضمن بياناتك، ووجها البطاقة الشخصية
unterlagen_gastgeber-aufenthaltstitel = سند إقامتك
    .hint = الوجه الأمامي والخلفي
unterlagen_gastgeber-registerauszug = مستخرج من السجل التجاري (Handelsregister)
    .hint = يجب أن يبين المستخرج من يحق له التوقيع عن الشركة.
unterlagen_gastgeber-vollmacht = توكيل بالتوقيع عن الشركة (Vollmacht)

step-unterlagen_einkommen = إثباتات الوضع المالي
    .intro = تُحفظ هذه الإثباتات في ملف خاص، منفصل عن بقية المستندات.
unterlagen_einkommen-lohnabrechnungen = آخر 3 كشوف راتب (Lohnabrechnungen)
unterlagen_einkommen-steuerbescheid = إشعار التقدير الضريبي (Steuerbescheid)
    .hint = آخر إشعار وصلك من مكتب الضرائب (Finanzamt)
unterlagen_einkommen-steuerberater = شهادة من مستشارك الضريبي (Steuerberater)
    .hint = مع الختم الدائري ومع اشتراكات التأمين الصحي
unterlagen_einkommen-rentenbescheid = إشعار المعاش التقاعدي (Rentenbescheid)
unterlagen_einkommen-einkommensnachweis = إثبات دخلك
unterlagen_einkommen-weitere = إثباتات أخرى للوضع المالي
    .hint = فقط إذا أردت تقديم شيء آخر

step-unterlagen_wohnung = إثبات السكن
unterlagen_wohnung-mietvertrag = عقد الإيجار (Mietvertrag)
    .hint = الصفحات التي تتضمن الأسماء والعنوان والمساحة والتوقيعات
unterlagen_wohnung-grundbuchauszug = مستخرج من السجل العقاري (Grundbuch)

step-unterlagen_mitverpflichtet = مستندات زوجك أو زوجتك
unterlagen_mitverpflichtet-ausweis = وثيقة الهوية أو جواز السفر
    .hint = جميع الصفحات التي تتضمن البيانات الشخصية، ووجها البطاقة الشخصية
unterlagen_mitverpflichtet-aufenthaltstitel = سند الإقامة
    .hint = الوجه الأمامي والخلفي
unterlagen_mitverpflichtet-einkommen = إثباتات الدخل
    .hint =
        تُحفظ هذه الإثباتات في ملف خاص، منفصل عن بقية المستندات.

        - في حالة الوظيفة: آخر 3 كشوف راتب (Lohnabrechnungen)
        - في حالة العمل للحساب الخاص: آخر إشعار للتقدير الضريبي (Steuerbescheid) وشهادة من المستشار الضريبي (Steuerberater)
        - في حالة المعاش التقاعدي: إشعار المعاش (Rentenbescheid)

step-unterlagen_gast = مستندات الضيف
unterlagen_gast-reisepass = نسخة من جواز السفر
    .hint = صفحة الصورة. تساعدنا على تجنب الأخطاء الإملائية.
unterlagen_gast-krankenversicherung = إثبات التأمين الصحي للسفر

## Declarations

step-haftung = نطاق مسؤوليتك
haftung-folgen = يُرجى قراءة هذا بعناية
    .hint =
        بالتعهد بالتكفل (Verpflichtungserklärung) تصبح مسؤولًا ماليًا عن ضيفك. وهذا يعني: إذا دفعت جهة حكومية مبالغ لأجل الضيف، فإنها تطالبك بردها.

        تشمل مسؤوليتك:

        - نفقات معيشة الضيف، كالطعام والملابس
        - السكن أو مكان الإقامة
        - نفقات المرض والرعاية
        - نفقات المغادرة، بما فيها نفقات الترحيل

        تستمر مسؤوليتك 5 سنوات. وتبدأ السنوات الخمس بدخول الضيف إلى ألمانيا.

        وهذا منصوص عليه في المواد من 66 إلى 68 من قانون الإقامة (AufenthG).
haftung-einverstanden = أعلم أنني مسؤول عن نفقات ضيفي لمدة 5 سنوات (المواد من 66 إلى 68 من AufenthG).
haftung-firma_einverstanden = أعلم أن الشركة مسؤولة عن نفقات الضيف لمدة 5 سنوات (المواد من 66 إلى 68 من AufenthG).
haftung-eheleute = كلاكما مسؤول
    .hint = يقدم زوجك أو زوجتك تعهدًا مستقلًا بالتكفل. ومن يقدم تعهدًا تقع عليه المسؤولية المبينة هنا. ويوقّع كلاكما في الموعد.
haftung-eheleute_einverstanden = يريد زوجي أو زوجتي الالتزام أيضًا، ويعرف هذه العواقب، ويعلم أنني أقدم هذه البيانات.

step-hinweise = معلومات عن نشرة الإرشادات
hinweise-merkblatt = أهم ما في نشرة الإرشادات
    .hint =
        توجد نشرة إرشادات (Merkblatt) عن التعهد بالتكفل، وهي موحدة في جميع أنحاء ألمانيا. تحصل عليها من دائرة الأجانب. ومما جاء فيها:

        - الجهة المختصة هي دائرة الأجانب في مكان سكنك.
        - يمكن لشخص آخر أن ينوب عنك بموجب توكيل خطي.
        - تُحفظ إثباتات وضعك المالي في ملف خاص، وتُتلف عندما لا يعود بإمكان أحد المطالبة بمبالغ استنادًا إلى التعهد. ويوصى بحفظها 6 سنوات على الأقل بعد انتهاء صلاحية التعهد.
hinweise-gelesen = قرأت هذه المعلومات وفهمتها.

step-abschluss = تأكيدك
    .intro = سترى بعد قليل جميع بياناتك مجتمعة مرة أخرى. وبعد ذلك يمكنك إرسال الطلب.
abschluss-wahrheit = بياناتي صحيحة وكاملة.
abschluss-datenschutz = قرأت معلومات حماية البيانات.

## Messages of the checks

check-geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-funktion_vollmacht = يحق التوقيع عن الشركة لمن هو مخول بذلك في السجل التجاري (Handelsregister). ويحتاج أي شخص آخر إلى توكيل خطي (Vollmacht). يمكنك المتابعة.
check-titel_art = لا يمكنك تقديم تعهد بالتكفل بموجب Aufenthaltsgestattung أو Duldung أو تأشيرة أو Fiktionsbescheinigung. إذا كانت لديك وثيقة أخرى، فسندرسها. يمكنك المتابعة.
check-titel_abgelaufen = هذا التاريخ قد مضى. يجب أن تمتد صلاحية سند إقامتك إلى ما بعد الزيارة. يمكنك المتابعة رغم ذلك.
check-kontakt_fehlt = من دون بريد إلكتروني ورقم هاتف لا يمكننا إلا أن نراسلك بالبريد، وهذا يستغرق وقتًا أطول. يمكنك المتابعة رغم ذلك.
check-beschaeftigt_seit_vergangen = هذا التاريخ في المستقبل. أدخل تاريخ بدء عملك هناك.
check-gast_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-ehepartner_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-kind_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-kind_minderjaehrig = بلغ هذا الشخص 18 عامًا. يُرجى تقديم طلب مستقل له وحذفه من هنا.
check-von_ab_heute = يوم الدخول قد مضى. أدخل تاريخ اليوم أو يومًا بعده.
check-bis_nach_von = يوم المغادرة يسبق يوم الدخول. يُرجى مراجعة اليومين.
check-hoechstens_90_tage = المدة تزيد على 90 يومًا. أدخل يوم مغادرة أقرب.
check-titel_reicht = تنتهي صلاحية سند إقامتك قبل مغادرة الضيف. يجب أن تكون أطول. يمكنك المتابعة رغم ذلك، وسنتحدث معك بشأنه.
check-mitverpflichtet_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-mitverpflichtet_titel_art = لا يمكن الالتزام بموجب Aufenthaltsgestattung أو Duldung أو تأشيرة أو Fiktionsbescheinigung. أما أي وثيقة أخرى فسندرسها. يمكنك المتابعة.
check-mitverpflichtet_beschaeftigt_seit = هذا التاريخ في المستقبل. أدخل تاريخ بدء الشخص عمله هناك.
check-mitverpflichtet_titel_reicht = تنتهي صلاحية سند إقامة زوجك أو زوجتك قبل مغادرة الضيف. يجب أن تكون أطول. يمكنك المتابعة رغم ذلك، وسنتحدث معك بشأنه.

## Why we ask

purpose-gastgeber = لكي نعرف من يقدّم التعهد ونتمكن من التواصل معك.
purpose-bonitaet = لكي نتحقق من قدرتك على تحمّل تكاليف الزيارة.
purpose-gast = لكي يتضح لمن ولأي زيارة تقدّم التعهد.

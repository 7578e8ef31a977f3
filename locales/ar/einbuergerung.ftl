# Texts of the service "Einbürgerung". A translation; the German wording is the binding one.

## Service page

# The German word keeps its own direction.
service-title = التجنس ({"\u2066"}Einbürgerung{"\u2069"})
service-short = طلب الحصول على الجنسية الألمانية
service-who =
    أنت تعيش في ألمانيا منذ مدة طويلة وترغب في أن تصبح مواطنًا ألمانيًا. لأجل ذلك تقدم طلبًا للتجنس (Einbürgerung). ولا يلزمك القانون الألماني بالتخلي عن جنسيتك الحالية.

    تسري في العادة هذه الشروط:

    - تعيش في ألمانيا بصورة قانونية منذ 5 سنوات على الأقل.
    - يحق لك البقاء بصورة دائمة أو لديك سند إقامة (Aufenthaltstitel) مناسب.
    - هويتك وجنسيتك ثابتتان.
    - تعيش أنت وعائلتك من مالكم الخاص.
    - تتكلم الألمانية بدرجة كافية.
    - تعرف أسس الحياة في ألمانيا. وتثبت ذلك غالبًا باختبار التجنس (Einbürgerungstest).
    - لم يُحكم عليك بسبب جريمة خطيرة.
    - تعلن التزامك بالنظام الأساسي الديمقراطي الحر (freiheitliche demokratische Grundordnung) وبالمسؤولية التاريخية الخاصة لألمانيا.

    توجد استثناءات من بعض الشروط. وإذا لم تستوفِ شرطًا منها، فيمكنك تقديم الطلب رغم ذلك. نحن ندرس كل طلب على حدة.

    يمكن أن يشمل الطلب نفسه زوجك أو زوجتك وأولادك دون سن 16 عامًا. ومن بلغ 16 عامًا يقدم الطلب بنفسه. أما الأولاد دون سن 16 عامًا فيقدم الطلب عنهم ممثلوهم القانونيون، وهم في الغالب الوالدان.
service-prepare =
    هذه هي المستندات التي تحتاج إليها. يمكنك تصويرها أو رفعها كملفات PDF. لا نحتاج فورًا إلا إلى نسخة من جواز سفرك. وكل ما عداها يمكنك تقديمه لاحقًا.

    - جواز السفر أو وثيقة الهوية وسند إقامتك (Aufenthaltstitel)
    - وثائق الولادة والزواج والطلاق والتبني
    - إثباتات اللغة واختبار التجنس (Einbürgerungstest)
    - إذا كنت موظفًا: عقد العمل (Arbeitsvertrag) وآخر 3 كشوف راتب (Lohnabrechnungen) وشهادة من صاحب العمل بأنك لم تُفصل وسجل تأمينك التقاعدي (Rentenverlauf)
    - إذا كنت تعمل لحسابك الخاص: آخر 3 إشعارات للتقدير الضريبي (Steuerbescheide) وشهادة من مكتبك الضريبي (Steuerbüro) عن آخر 3 أشهر مع الختم الدائري وتسجيل النشاط التجاري (Gewerbeanmeldung) أو مستخرج من السجل التجاري (Handelsregister) وشهادة براءة الذمة الضريبية (steuerliche Unbedenklichkeitsbescheinigung)
    - إذا كان لديك تأمين خاص للشيخوخة: إثبات بذلك
    - إذا كنت مستأجرًا: عقد الإيجار (Mietvertrag)

    تحتاج الوثائق المكتوبة بلغة أخرى إلى ترجمة. ويحتاج بعضها أيضًا إلى تصديق (Legalisation) أو أبوستيل (Apostille)، أي تأكيد بأن الوثيقة أصلية.
service-fee =
    رسم التجنس 255 يورو عن كل شخص.

    ويبلغ الرسم 51 يورو عن الولد القاصر الذي يتجنس مع أحد والديه. وإذا كان للولد دخل خاص، فالرسم 255 يورو.

    يمكن أن يُفرض رسم أيضًا إذا رفضنا الطلب أو سحبته أنت. لا تدفع شيئًا في الطلب الإلكتروني.
service-duration =
    تستغرق الإجابة عن الأسئلة نحو 45 دقيقة، ومع العائلة مدة أطول. ويمكنك التوقف والمتابعة في أي وقت.

    تتوقف مدة دراسة الطلب على بياناتك ومستنداتك.
service-law =
    - المادة 10 من قانون الجنسية (Staatsangehörigkeitsgesetz, StAG): الشروط
    - المادة 37 من StAG: من يقدم الطلب بنفسه
    - المادة 12a من StAG: الأحكام القضائية التي تُحتسب
    - المادة 38 من StAG: الرسم
service-data =
    تُشفَّر بياناتك على جهازك. ولا يستطيع قراءتها إلا دائرة التجنس (Einbürgerungsbehörde).

    تحتاج الدائرة إلى هذه البيانات لتبت في طلبك. والأساس القانوني هو قانون الجنسية (المادة 31 وما بعدها من StAG). وتستفسر الدائرة لدراسة الطلب من جهات أخرى أيضًا، مثل دائرة الأجانب (Ausländerbehörde) والسلطات الأمنية.

    بعض البيانات محمية حماية خاصة، مثل البيانات المتعلقة بالصحة أو بالعضويات السياسية أو بالإجراءات الجنائية. ونذكر عند هذه الأسئلة لماذا نحتاج إلى الإجابة.

    تجد مزيدًا من المعلومات في بيان حماية البيانات.
service-after =
    - تحصل على تأكيد بوصول الطلب.
    - تدرس الدائرة بياناتك. وإذا نقص شيء، استفسرت منك.
    - تحضر إلى موعد. أحضر معك أصول جميع المستندات.
    - تقدم إعلان الالتزام (Bekenntnis) وإعلان الولاء (Loyalitätserklärung) شخصيًا. ونتحدث معك عنهما قبل ذلك.
    - لا تصبح مواطنًا ألمانيًا إلا بعد أن تتسلم وثيقة التجنس (Einbürgerungsurkunde).

## Sections

section-person = بياناتك
section-familie = العائلة
section-angehoerigkeit = الجنسية والهوية
section-aufenthalt = الإقامة
section-bildung = التعليم واللغة
section-wirtschaft = العمل والدخل
section-erklaerungen = الجرائم وإعلان الالتزام
section-mit_ehepartner = الزوج أو الزوجة، طلب مشترك
section-unterlagen = المستندات
section-abschluss = الختام

## Texts that occur in many places

zeit-von = من
    .hint = هل لا تتذكر اليوم؟ يكفي الشهر والسنة.
zeit-bis = إلى
    .hint = هل ما زال مستمرًا؟ إذن اترك الحقل فارغًا.
zeit-seit = منذ متى؟
    .hint = هل لا تتذكر اليوم؟ يكفي الشهر والسنة.
zeit-land = البلد

## Person

step-person = الاسم
    .intro = لمن هذا الطلب؟ أدخل هنا بيانات هذا الشخص. إذا كنت تطلب التجنس لولدك دون سن 16 عامًا فقط، فالمقصود بالمخاطَب في الطلب كله هو ولدك. اكتب الأسماء دائمًا بالحروف اللاتينية كما هي مدونة في جواز السفر.
person-familienname = اسم العائلة
person-vornamen = الأسماء الأولى
    .hint = جميع الأسماء الأولى. إذا لم يكن في الجواز اسم أول، فاكتب شرطة: -
person-geburtsname = اسم العائلة عند الولادة
    .hint = فقط إذا كان مختلفًا عن اسم العائلة
person-namensteile = أجزاء أخرى من الاسم
    .hint = مثلًا: اسم الأب أو الاسم الأوسط

step-fruehere_namen = الأسماء السابقة
fruehere_namen-gab_es = هل كانت لك أسماء أخرى في السابق؟
    .hint = ومنها طرق أخرى لكتابة الاسم في الوثائق. ولا تحتاج إلى تكرار اسم العائلة عند الولادة.
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
    .hint = هل لا يظهر في الوثيقة سوى السنة؟ إذن اترك اليوم والشهر فارغين.
geburt-vertretung = دون سن 16 عامًا
    .hint = يقدم الممثلون القانونيون الطلب عن الولد دون سن 16 عامًا. وسنسأل عنهم لاحقًا.
geburt-selbst = في سن 16 و17 عامًا
    .hint = تقدم الطلب بنفسك. ولا يلزم أن يوافق والداك.
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
vertretung_1-sorge = من يمثل الولد؟
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
    .option-ea = زواج مفسوخ
    .option-lv = شراكة حياة انتهت بالوفاة
    .option-la = شراكة حياة مفسوخة
    .option-le = شراكة حياة انتهت بإعلان الوفاة
    .option-nb = غير معروفة
familienstand-ort = مكان عقد الزواج
    .hint = أو المكان الذي عُقدت فيه شراكة الحياة

step-fruehere_ehen = الزيجات السابقة
    .intro = ومنها شراكات الحياة المسجلة
fruehere_ehen-gab_es = هل سبق لك الزواج من قبل؟
fruehere_ehen-ehe = الزيجات أو شراكات الحياة السابقة
    .item = الزواج { $number }
    .add = إضافة زواج آخر
    .remove = حذف الزواج { $number }
fruehere_ehen-ehe-von = يوم عقد الزواج
    .hint = هل لا تتذكر اليوم؟ يكفي الشهر والسنة.
fruehere_ehen-ehe-bis = انتهى في
    .hint = عند الطلاق: اليوم الذي أصبح فيه الطلاق نهائيًا (rechtskräftig)
fruehere_ehen-ehe-ende = كيف انتهى؟
    .option-scheidung = الطلاق
    .option-aufhebung = الفسخ
    .option-tod = الوفاة أو إعلان الوفاة
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
    .hint = منذ الولادة؟ إذن اترك الحقل فارغًا.
ehepartner_angehoerigkeit-stellt_mit = هل يرغب زوجك أو زوجتك في التجنس أيضًا؟
    .hint = إذا أجبت بنعم، فستقدمان الطلب معًا. وسنطرح أسئلة أخرى عن ذلك لاحقًا. هل يحمل الشخص الجنسية الألمانية بالفعل؟ إذن اختر «لا».
ehepartner_angehoerigkeit-seit = في ألمانيا منذ
    .hint = هل لا يعيش الشخص في ألمانيا؟ إذن اترك الحقل فارغًا.

step-kinder = الأولاد
kinder-haben = هل لديك أولاد؟
    .hint = ومنهم البالغون والمتبنَّون والمولودون خارج الزواج
kinder-einbuergern = هل تريد أن يتجنس معك ولد دون سن 16 عامًا؟
    .hint = من بلغ 16 عامًا يقدم الطلب بنفسه.
kinder-weitere = هل لديك أولاد آخرون؟
step-kinder_mit = الأولاد الذين يرغبون في التجنس معك
kinder_mit-kind = الأولاد
    .item = الولد { $number }
    .add = إضافة ولد آخر
    .remove = حذف الولد { $number }
kinder_mit-kind-seit = في ألمانيا منذ
kinder_mit-kind-titel = سند إقامة الولد
    .hint = مثلًا: تصريح إقامة دائمة (Niederlassungserlaubnis). إذا لم يكن لديه سند، فاترك الحقل فارغًا.
kinder_mit-kind-wohnt = لدى من يسكن الولد؟
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
    .hint = فقط إذا كان الولد يذهب إلى المدرسة
step-kinder_weitere = أولادك الآخرون

step-elternteil_1 = والداك: الشخص الأول
elternteil_1-angaben = هل يمكنك تقديم بيانات عن هذا الشخص؟
    .hint = هل ينقصك جزء من البيانات فقط؟ إذن اختر «نعم».
elternteil_1-verstorben = هل توفي هذا الشخص؟
step-elternteil_2 = والداك: الشخص الثاني

## Nationality and identity

step-angehoerigkeit = الجنسية
    .intro = اذكر جميع جنسياتك، حتى إذا لم يعد لديك جواز سفر. ولا يلزمك التخلي عن أي منها لأجل التجنس.
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
angehoerigkeit-ungeklaert = عديم الجنسية أو جنسيتك غير محددة
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
ausweis-erklaerung = ماذا ينقص، وماذا حاولت حتى الآن؟
    .hint = يمكنك تقديم الطلب رغم ذلك. اذكر كل ما قد يساعد: وثائق قديمة، شهادات، اتصالات بالسفارة.

step-status = حماية خاصة أو وضع خاص
status-status = هل ينطبق عليك شيء مما يلي؟
    .option-keiner = لا، لا شيء منها
    .option-fluechtling = معترف بي كلاجئ
    .option-asyl = لدي حق اللجوء (asylberechtigt)
    .option-staatenlos = معترف بي كعديم الجنسية
    .option-spaetaussiedler = أنا من العائدين المتأخرين ذوي الأصول الألمانية (Spätaussiedler)
    .option-andere = لدي حماية أخرى
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
einreise-erste = متى أتيت إلى ألمانيا أول مرة لتعيش فيها؟
    .hint = هل لا تتذكر اليوم؟ يكفي الشهر والسنة.
einreise-unter_fuenf = أقل من 5 سنوات
    .hint = يجب في العادة أن تكون قد عشت في ألمانيا بصورة قانونية 5 سنوات (المادة 10 من StAG). وقد تكفي سنوات أقل للأزواج والزوجات والأولاد الذين يتجنسون مع شخص آخر. يمكنك إرسال الطلب رغم ذلك. اسألنا عما يسري في حالتك.
einreise-unterbrochen = هل كنت بعد ذلك خارج ألمانيا مدة متواصلة تزيد على 6 أشهر؟
    .hint = هل ولدت في ألمانيا؟ إذن تُحتسب المدة منذ الولادة.
einreise-grund = لماذا بقيت خارج ألمانيا هذه المدة الطويلة؟
    .hint = إذا حدث ذلك أكثر من مرة، فيُرجى ذكر كل سبب. أما متى كان ذلك وأين، فنسأل عنه مع أماكن السكن.

step-titel = سند الإقامة
titel-art = ما سند الإقامة الساري حاليًا؟
    .option-niederlassungserlaubnis = تصريح إقامة دائمة (Niederlassungserlaubnis)
    .option-daueraufenthalt_eu = تصريح إقامة دائمة في الاتحاد الأوروبي (Erlaubnis zum Daueraufenthalt-EU)
    .option-blaue_karte = البطاقة الزرقاء (Blaue Karte EU)
    .option-aufenthaltserlaubnis = تصريح إقامة (Aufenthaltserlaubnis)
    .option-aufenthaltskarte = بطاقة إقامة لأفراد عائلات مواطني الاتحاد الأوروبي (Aufenthaltskarte)
    .option-fiktionsbescheinigung = شهادة إقامة مؤقتة (Fiktionsbescheinigung)
    .option-aufenthaltsgestattung = إذن إقامة لطالبي اللجوء (Aufenthaltsgestattung)
    .option-duldung = وقف مؤقت للترحيل (Duldung)
    .option-andere = وثيقة أخرى
    .option-keiner = لا يوجد
titel-andere = ما هذه الوثيقة؟
titel-zweifel = يُرجى أن تسألنا عن ذلك
    .hint = يتطلب التجنس في العادة سند إقامة يتيح البقاء بصورة دائمة (المادة 10 من StAG). يمكنك تقديم الطلب رغم ذلك. اسألنا هل تُحتسب المدة بهذه الوثيقة وأي سند إقامة ممكن. لا تُحتسب المدد بوقف مؤقت للترحيل (Duldung). ولا تُحتسب المدد بإذن إقامة لطالبي اللجوء (Aufenthaltsgestattung) إلا في بعض الحالات.
titel-rechtsgrundlage = المادة القانونية لسند الإقامة (Paragraf)
    .hint = مدونة على الوثيقة، مثلًا: {"\u2066"}§ 28 Abs. 1 AufenthG{"\u2069"}
    .more =
        بعض تصاريح الإقامة لا تكفي وحدها للتجنس. وهي الصادرة بموجب هذه المواد من قانون الإقامة (AufenthG): 16a و16b و16d و16e و16f و17 و18f و19 و19b و19e و20 و22 و23a و24 و25 الفقرات من 3 إلى 5 و104c.

        هل توجد إحداها على وثيقتك؟ يمكنك تقديم الطلب رغم ذلك. اسألنا أي سند إقامة آخر ممكن لك.
titel-gueltig_bis = صالح حتى

step-wohnorte = أماكن السكن منذ الولادة
    .intro = اذكر جميع الأماكن التي سكنت فيها، في ألمانيا وفي الخارج. ابدأ بالمكان الذي تسكن فيه اليوم.
wohnorte-ausland = الإقامات الطويلة في الخارج
    .hint = أدخل هذه المدد أيضًا، كل مدة كمكان سكن مستقل.
wohnorte-zeit = أماكن السكن
    .item = مكان السكن { $number }
    .add = إضافة مكان سكن آخر
    .remove = حذف مكان السكن { $number }
wohnorte-zeit-ort = المدينة
wohnorte-zeit-titel = سند الإقامة في هذه المدة
    .hint = مثلًا: تأشيرة (Visum) أو Aufenthaltserlaubnis أو Duldung

## Education and language

step-schule = المدرسة
schule-besucht = هل ذهبت إلى المدرسة؟
    .hint = أو تذهب إليها الآن
schule-schule = المدارس
    .item = المدرسة { $number }
    .add = إضافة مدرسة أخرى
    .remove = حذف المدرسة { $number }
schule-schule-name = اسم المدرسة أو نوعها
schule-schule-ort = المدينة
schule-schule-abschluss = الشهادة
    .hint = مثلًا: الشهادة المتوسطة (Realschulabschluss). إذا لم تحصل على شهادة، فاترك الحقل فارغًا.

step-ausbildung = التدريب المهني والدراسة الجامعية
ausbildung-begonnen = هل بدأت تدريبًا مهنيًا أو دراسة جامعية؟
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
ausbildung-ausbildung-abgeschlossen = هل أتممته؟

step-sprache = اللغة الألمانية
sprache-nachweis = كيف تثبت معرفتك بالألمانية؟
    .option-b1 = بشهادة من مستوى B1 أو أعلى
    .option-schule = درست 4 سنوات على الأقل في مدرسة لغتها الألمانية
    .option-abschluss = بشهادة مدرسية ألمانية أو تدريب مهني ألماني أو دراسة جامعية ألمانية
    .option-noch_nicht = ليس لدي إثبات بعد
    .option-ausnahme = لا أستطيع تقديم الإثبات وأطلب استثناء
sprache-grund = ما السبب؟
    .option-krankheit = المرض
    .option-behinderung = الإعاقة
    .option-alter = السن
    .option-gastarbeiter = أنا من جيل العمال الضيوف (Gastarbeiter) أو العمال المتعاقدين (Vertragsarbeiter)
    .option-haerte = مشقة خاصة أخرى (besondere Härte)
sprache-erklaerung = اشرح السبب باختصار
    .hint = لا يلزمك ذكر تشخيص طبي هنا. وسنسأل لاحقًا عن شهادة طبية (Attest).
    .more = ينتمي إلى جيل العمال الضيوف من أتوا حتى 30 يونيو 1974 إلى ألمانيا الاتحادية كعمال ضيوف (Gastarbeiter) أو حتى 13 يونيو 1990 إلى ألمانيا الشرقية (DDR) كعمال متعاقدين (Vertragsarbeiter)، وأزواجهم وزوجاتهم الذين لحقوا بهم. ويكفيهم أن يستطيعوا التفاهم شفهيًا في الحياة اليومية. ولا يحتاجون إلى اختبار.

step-test = المعرفة بألمانيا
test-nachweis = هل نجحت في اختبار التجنس (Einbürgerungstest)؟
    .option-bestanden = نعم
    .option-abschluss = لا أحتاج إليه: لدي شهادة مدرسية ألمانية أو دراسة جامعية ألمانية مناسبة
    .option-noch_nicht = ليس بعد
    .option-ausnahme = لا أستطيع أداءه وأطلب استثناء

## Work and income

step-einkommen = الدخل
einkommen-beruf = المهنة
    .hint = عملك الحالي أو آخر عمل لك
einkommen-art = ما المصدر الرئيسي لدخلك؟
    .option-angestellt = وظيفة لدى صاحب عمل
    .option-selbststaendig = عمل لحسابي الخاص
    .option-rente = معاش تقاعدي
    .option-ausbildung = أنا في المدرسة أو في تدريب مهني أو أدرس في الجامعة
    .option-ohne = ليس لدي دخل حاليًا
    .option-sonstiges = مصدر آخر
einkommen-lebt_von = مم تعيش؟
    .hint = مثلًا: من دخل الوالدين أو من أجر التدريب المهني
einkommen-netto = الدخل الشهري بعد جميع الاستقطاعات (netto)
    .hint = المبلغ باليورو، مثلًا: 2150,00. إذا لم يكن لديك دخل، فأدخل 0.

step-arbeit = العمل
arbeit-arbeitgeber = صاحب العمل
    .hint = الاسم والمدينة
arbeit-taetigkeit = العمل أو اسم الشركة
arbeit-befristet = هل العقد محدد المدة؟
arbeit-befristet_bis = محدد المدة حتى
arbeit-gekuendigt = هل أُنهي عقد العمل (gekündigt)؟

step-leistungen = الإعانات الاجتماعية
leistungen-bezogen = هل تحصل أنت أو عائلتك على إعانات اجتماعية، أو هل طلبتم إعانات؟
    .hint = لا تدخل فيها إعانة الأطفال (Kindergeld).
leistungen-leistung = الإعانات
    .item = الإعانة { $number }
    .add = إضافة إعانة أخرى
    .remove = حذف الإعانة { $number }
leistungen-leistung-art = ما الإعانة؟
    .option-sgb2 = الضمان الأساسي للباحثين عن عمل (SGB II)، مثل Bürgergeld
    .option-sgb12 = المساعدة الاجتماعية أو الضمان الأساسي في الشيخوخة (SGB XII)
    .option-asyl = إعانات طالبي اللجوء (AsylbLG)
    .option-wohngeld = بدل السكن (Wohngeld) أو علاوة الأطفال (Kinderzuschlag)
    .option-andere = إعانة أخرى
leistungen-leistung-andere = ما هذه الإعانة؟
leistungen-leistung-grund = لماذا تحتاج إلى الإعانة؟
leistungen-ausnahme = هل ينطبق عليك شيء مما يلي؟
    .hint = في هذه الحالة قد يكون التجنس ممكنًا أيضًا مع إعانات بموجب SGB II أو SGB XII.
    .option-keine = لا
    .option-gastarbeiter = أتيت حتى 30 يونيو 1974 كعامل ضيف (Gastarbeiter) أو لحقت بزوجي أو زوجتي
    .option-vertragsarbeit = أتيت حتى 13 يونيو 1990 إلى ألمانيا الشرقية (DDR) كعامل متعاقد (Vertragsarbeiter) أو لحقت بزوجي أو زوجتي
    .option-vollzeit = أعمل بدوام كامل، وعملت كذلك 20 شهرًا على الأقل في آخر 24 شهرًا
    .option-familie = أعيش مع شخص يعمل كذلك بدوام كامل ومع ولد قاصر
    .option-unsicher = لا أعرف

step-wohnung = السكن
wohnung-verhaeltnis = ما وضع سكنك؟
    .option-miete = مستأجر
    .option-eigentum = في بيت أو شقة أملكها
    .option-mietfrei = لدى آخرين من دون إيجار، مثلًا لدى الأقارب
wohnung-kosten = كم يكلف السكن شهريًا؟
    .hint = الإيجار أو الأقساط مع التكاليف الإضافية (Nebenkosten)، باليورو
wohnung-personen = كم عدد الأشخاص الذين يسكنون هناك؟
    .hint = بمن فيهم أنت

step-unterhalt = النفقة
unterhalt-zahlt = هل يجب عليك دفع نفقة؟
    .hint = مثلًا لأولاد لا يسكنون معك
unterhalt-pflicht = التزامات النفقة
    .item = النفقة { $number }
    .add = إضافة نفقة أخرى
    .remove = حذف النفقة { $number }
unterhalt-pflicht-person = لمن؟
unterhalt-pflicht-betrag = المبلغ الشهري
    .hint = باليورو

step-vorsorge = التأمين للشيخوخة
vorsorge-gesetzlich = هل تدفع اشتراكات التأمين التقاعدي الحكومي (gesetzliche Rentenversicherung)، أو دفعتها في السابق؟
vorsorge-privat = هل تؤمّن شيخوختك بطريقة أخرى؟
    .hint = مثلًا: معاش خاص أو معاش من الشركة أو تأمين على الحياة أو مسكن تملكه
vorsorge-privat_art = بأي طريقة؟

## Convictions and commitment

step-straftaten = الجرائم
    .intro = الحكم القضائي لا يعني دائمًا أن التجنس مستبعد. فالعقوبات الصغيرة لا تُحتسب في كثير من الأحيان. ونحن نتحقق من ذلك.
straftaten-verurteilt = هل حُكم عليك في ألمانيا أو في الخارج بسبب جريمة؟
    .hint = ومن ذلك الأمر الجنائي (Strafbefehl). ولا تدخل فيه الغرامات الإدارية (Bußgelder)، مثلًا بسبب تجاوز السرعة.
straftaten-urteil = الأحكام
    .item = الحكم { $number }
    .add = إضافة حكم آخر
    .remove = حذف الحكم { $number }
straftaten-urteil-gericht = المحكمة
straftaten-urteil-datum = تاريخ الحكم
    .hint = هل لا تتذكر اليوم؟ يكفي الشهر والسنة.
straftaten-urteil-aktenzeichen = رقم الملف (Aktenzeichen)
straftaten-urteil-tat = بسبب أي فعل؟
straftaten-urteil-strafe = ما العقوبة؟
    .hint = مثلًا: غرامة مالية، 30 يومًا (Tagessätze)
straftaten-ermittlung = هل تجري ضدك حاليًا إجراءات جنائية في ألمانيا أو في الخارج؟
straftaten-verfahren = الإجراءات الجارية
    .item = الإجراء { $number }
    .add = إضافة إجراء آخر
    .remove = حذف الإجراء { $number }
straftaten-verfahren-stelle = الشرطة أو النيابة العامة أو المحكمة
straftaten-verfahren-vorwurf = ما التهمة الموجهة إليك؟

step-mitgliedschaft = المنظمات المتطرفة
mitgliedschaft-mitglied = هل أنت أو كنت عضوًا في منظمة متطرفة، أو هل تدعم أو دعمت منظمة كهذه؟
    .hint = المقصود هو المنظمات التي تحارب النظام الأساسي الديمقراطي الحر أو تستخدم العنف لتحقيق أهدافها. ولا يلزمك ذكر غيرها من الأحزاب والجمعيات والطوائف الدينية.
mitgliedschaft-erklaerung = أي منظمة، ومتى، وما موقفك منها اليوم؟

step-loyalitaet = إعلان الالتزام وإعلان الولاء
loyalitaet-bekenntnis = ما ينتظرك في الموعد
    .hint =
        لأجل التجنس تقدم إعلان الالتزام (Bekenntnis) وإعلان الولاء (Loyalitätserklärung) (المادة 10 الفقرة 1 الجملة 1 البندان 1 و1a من StAG). ولا يمكن ذلك إلا شخصيًا، وليس عبر الإنترنت. ونتحدث معك عنهما قبل ذلك ونتحقق من فهمك للمضمون.

        تعلن التزامك:

        - بالنظام الأساسي الديمقراطي الحر (freiheitliche demokratische Grundordnung). ومنه مثلًا حقوق الإنسان والانتخابات الحرة والمحاكم المستقلة.
        - بالمسؤولية التاريخية الخاصة لألمانيا عن الحكم النازي وعواقبه، ولا سيما عن حماية الحياة اليهودية
        - بالتعايش السلمي بين الشعوب وبحظر شن حرب عدوانية

        وتعلن كذلك أنك لا تدعم ولم تدعم شيئًا موجهًا ضد هذا النظام. وإذا كنت قد تخليت عن ذلك، فأخبرنا به.
loyalitaet-informiert = أنا على علم بذلك: أقدم إعلان الالتزام وإعلان الولاء شخصيًا في الموعد.

## The spouse who applies too

step-mit_person = الزوج أو الزوجة: بيانات أخرى
    .intro = يجيب عن هذا الجزء الشخص الذي يقدم الطلب معك. والمقصود بالمخاطَب في هذا القسم هو هذا الشخص.
step-mit_fruehere_ehen = الزوج أو الزوجة: الزيجات السابقة
    .intro = ومنها شراكات الحياة المسجلة
step-mit_kinder = الزوج أو الزوجة: أولاد آخرون
    .intro = فقط الأولاد الذين لم يُذكروا بعد في هذا الطلب
step-mit_eltern = الزوج أو الزوجة: الوالدان
mit_eltern-elternteil = الوالدان
    .item = أحد الوالدين { $number }
    .add = إضافة أحد الوالدين
    .remove = حذف أحد الوالدين { $number }
step-mit_angehoerigkeit = الزوج أو الزوجة: الجنسية
    .intro = اذكر جميع جنسياتك، حتى إذا لم يعد لديك جواز سفر. ولا يلزمك التخلي عن أي منها لأجل التجنس.
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
step-mit_straftaten = الزوج أو الزوجة: الجرائم
step-mit_mitgliedschaft = الزوج أو الزوجة: المنظمات المتطرفة
step-mit_loyalitaet = الزوج أو الزوجة: إعلان الالتزام وإعلان الولاء

## Documents

step-unterlagen_ausweis = وثيقة الهوية والإقامة
    .intro = صور أو ملفات PDF، حجم كل منها 20 ميغابايت على الأكثر. يجب أن يكون كل شيء واضح القراءة. وتحضر الأصول معك إلى الموعد.
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
    .intro = يُرجى أيضًا رفع ترجمة الوثائق المكتوبة بلغات أخرى. وإذا كان لديك تصديق (Legalisation) أو أبوستيل (Apostille)، فارفعه معها.
unterlagen_familie-geburt = شهادة الميلاد
unterlagen_familie-ehe = وثيقة الزواج أو وثيقة شراكة الحياة
unterlagen_familie-scheidung = أحكام الطلاق أو الفسخ
    .hint = مع إشارة إلى أنها نهائية (rechtskräftig)
unterlagen_familie-sterbeurkunde = شهادة وفاة الشريك السابق أو الشريكة السابقة
unterlagen_familie-name = إثبات تغيير الاسم
unterlagen_familie-weitere = وثائق أخرى
    .hint = مثلًا عن التبني

step-unterlagen_vertretung = التمثيل القانوني
unterlagen_vertretung-ausweis = وثائق هوية الممثلين القانونيين
unterlagen_vertretung-sorge = إثبات حق الحضانة (Sorgerecht) أو الوصاية (Vormundschaft)
    .hint = عند الحضانة المشتركة: موافقة الوالدين

step-unterlagen_kinder = مستندات الأولاد
    .intro = لجميع الأولاد الذين يرغبون في التجنس معك
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
unterlagen_arbeit-arbeitgeber = شهادة من صاحب العمل
    .hint = بأنك لم تُفصل
unterlagen_arbeit-steuer = آخر 3 إشعارات للتقدير الضريبي (Steuerbescheide)
unterlagen_arbeit-steuerberater = شهادة من المكتب الضريبي (Steuerbüro) عن آخر 3 أشهر
    .hint = مع الختم الدائري
unterlagen_arbeit-gewerbe = تسجيل النشاط التجاري (Gewerbeanmeldung) أو مستخرج من السجل التجاري (Handelsregister)
unterlagen_arbeit-unbedenklich = شهادة براءة الذمة الضريبية (Unbedenklichkeitsbescheinigung)
    .hint = من مكتب الضرائب (Finanzamt)
unterlagen_arbeit-rente = إشعار المعاش التقاعدي (Rentenbescheid)
unterlagen_arbeit-ausbildung = إفادة من المدرسة أو الجامعة أو الشركة
unterlagen_arbeit-sonstiges = إثبات ما تعيش منه
    .hint = مثلًا: دخل الشخص الذي يعيلك

step-unterlagen_finanzen = الوضع المالي
unterlagen_finanzen-rentenverlauf = سجل التأمين التقاعدي (Rentenverlauf)
    .hint = من التأمين التقاعدي الألماني (Deutsche Rentenversicherung)
unterlagen_finanzen-vorsorge = إثبات التأمين الآخر للشيخوخة
unterlagen_finanzen-leistungen = قرارات الإعانات الاجتماعية (Bescheide)
unterlagen_finanzen-miete = عقد الإيجار (Mietvertrag)
unterlagen_finanzen-unterhalt = إثبات النفقة
unterlagen_finanzen-weitere = مستندات أخرى
    .hint = فقط إذا أردت تقديم شيء آخر

step-unterlagen_straftaten = الجرائم
unterlagen_straftaten-urteile = الأحكام أو الأوامر الجنائية (Strafbefehle) أو الرسائل المتعلقة بالإجراءات

step-unterlagen_ehepartner = الزوج أو الزوجة
    .intro = المقصود بالمخاطَب في هذه الخطوة هو الزوج أو الزوجة. يُرجى أيضًا رفع ترجمة الوثائق المكتوبة بلغات أخرى. وإذا كان لديك تصديق (Legalisation) أو أبوستيل (Apostille)، فارفعه معها.
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
       *[other] طلب لعدد { $personen } شخصًا: الرسم المتوقع { $summe } يورو
    }
    .hint =
        255 يورو عن كل شخص. و51 يورو عن الولد القاصر الذي يتجنس مع أحد والديه. وإذا كان للولد دخل خاص، فالرسم 255 يورو.

        هذا لعلمك فقط. فالدائرة هي التي تحدد الرسم. ولا تدفع شيئًا الآن.

step-abschluss = تأكيدك
    .intro = سترى بعد قليل جميع بياناتك مجتمعة مرة أخرى. وبعد ذلك يمكنك إرسال الطلب.
abschluss-vertretung = نحن الممثلون القانونيون للولد ونطلب تجنسه.
abschluss-wahrheit = بياناتي صحيحة وكاملة.
abschluss-wahrheit_ehepartner = للزوج أو الزوجة: أنا أيضًا أقدم الطلب. بياناتي صحيحة وكاملة.
abschluss-datenschutz = قرأت معلومات حماية البيانات.

## Why we ask

purpose-person = لكي نعرف من أنت ونتمكن من التواصل معك.
purpose-familie = لكي نعرف أفراد عائلتك.
purpose-pruefung = لكي نتحقق من استيفاء الشروط.
purpose-angehoerigkeit = قد يتعلق السبب بالاضطهاد أو الأصل أو الرأي السياسي. نحتاج إليه للتثبت من جنسيتك.
purpose-identitaet = قد يتعلق شرحك باللجوء أو الاضطهاد. نحتاج إليه للتثبت من هويتك (المادة 10 الفقرة 1 من StAG).
purpose-status = قد يتعلق وضع الحماية بالاضطهاد أو الأصل أو الدين. نحتاج إليه لأن المدد التي تُحتسب والإثباتات التي يمكننا طلبها تتوقف عليه.
purpose-ausnahme = قد تتعلق الإجابة بصحتك. نحتاج إليها فقط للتحقق من وجود استثناء (المادة 10 الفقرتان 4 و6 من StAG).
purpose-leistungen = قد يتعلق السبب بصحتك. نحتاج إليه للتحقق من تأمين نفقات معيشتك أو من وجود استثناء (المادة 10 الفقرة 1 الجملة 1 البند 3 من StAG).
purpose-mitgliedschaft = قد تتعلق الإجابة برأيك السياسي. نحتاج إليها للتحقق من إعلان الالتزام وإعلان الولاء (المادة 10 الفقرة 1 الجملة 1 البند 1 من StAG).
purpose-straftaten = يجب أن نتحقق مما إذا كان قد حُكم عليك بسبب جريمة تمنع التجنس (المادة 10 الفقرة 1 الجملة 1 البند 5 والمادة 12a من StAG).

## Messages of the checks

check-geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-ehepartner_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-kind_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-weiteres_kind_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-mit_kind_geburtsdatum_vergangen = تاريخ الولادة في المستقبل. يُرجى مراجعة السنة.
check-kind_unter_16 = بلغ هذا الولد 16 عامًا، فيقدم الطلب بنفسه. يُرجى إدخاله مع الأولاد الآخرين. يمكنك المتابعة رغم ذلك.
check-kontakt_fehlt = من دون بريد إلكتروني ورقم هاتف لا يمكننا إلا أن نراسلك بالبريد، وهذا يستغرق وقتًا أطول. يمكنك المتابعة رغم ذلك.
check-familienstand_seit_vergangen = هذا التاريخ في المستقبل. يُرجى مراجعة السنة.
check-ehe_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.
check-mit_ehe_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.
check-ausweis_abgelaufen = انتهت صلاحية هذه الوثيقة. يمكنك المتابعة رغم ذلك. اطلب وثيقة جديدة إذا أمكن.
check-mit_ausweis_abgelaufen = انتهت صلاحية هذه الوثيقة. يمكنك المتابعة رغم ذلك. اطلب وثيقة جديدة إذا أمكن.
check-einreise_vergangen = هذا التاريخ في المستقبل. يُرجى مراجعة السنة.
check-mit_einreise_vergangen = هذا التاريخ في المستقبل. يُرجى مراجعة السنة.
check-titel_abgelaufen = هذا التاريخ قد مضى. يمكنك المتابعة رغم ذلك. يُرجى السعي إلى تمديد السند.
check-mit_titel_abgelaufen = هذا التاريخ قد مضى. يمكنك المتابعة رغم ذلك. يُرجى السعي إلى تمديد السند.
check-wohnort_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.
check-mit_wohnort_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.
check-wohnorte_heute = ينقص المكان الذي تسكن فيه اليوم. يمكنك المتابعة رغم ذلك.
check-mit_deutsch = من يحمل الجنسية الألمانية لا يحتاج إلى التجنس. اختر في هذه الحالة «لا» في السؤال «هل يرغب زوجك أو زوجتك في التجنس أيضًا؟».
check-mit_wohnorte_heute = ينقص المكان الذي تسكن فيه اليوم. يمكنك المتابعة رغم ذلك.
check-wohnorte_geburt = تنقص المدة التي تلي الولادة. يمكنك المتابعة رغم ذلك.
check-mit_wohnorte_geburt = تنقص المدة التي تلي الولادة. يمكنك المتابعة رغم ذلك.
check-wohnorte_ausland = كنت خارج ألمانيا أكثر من 6 أشهر. هذه المدة ناقصة هنا. يمكنك المتابعة رغم ذلك.
check-mit_wohnorte_ausland = كنت خارج ألمانيا أكثر من 6 أشهر. هذه المدة ناقصة هنا. يمكنك المتابعة رغم ذلك.
check-wohnorte_luecke = بين مكانين للسكن فجوة تزيد على شهر. يُرجى التحقق من عدم نقص مكان. يمكنك المتابعة رغم ذلك.
check-mit_wohnorte_luecke = بين مكانين للسكن فجوة تزيد على شهر. يُرجى التحقق من عدم نقص مكان. يمكنك المتابعة رغم ذلك.
check-wohnorte_doppelt = يتداخل مكانان للسكن أكثر من شهر. يُرجى مراجعة التواريخ. يمكنك المتابعة رغم ذلك.
check-mit_wohnorte_doppelt = يتداخل مكانان للسكن أكثر من شهر. يُرجى مراجعة التواريخ. يمكنك المتابعة رغم ذلك.
check-arbeit_seit_vergangen = هذا التاريخ في المستقبل. أدخل تاريخ بدء عملك هناك.
check-mit_arbeit_seit_vergangen = هذا التاريخ في المستقبل. أدخل تاريخ بدء عملك هناك.
check-leistung_reihenfolge = النهاية تسبق البداية. يُرجى مراجعة التاريخين.

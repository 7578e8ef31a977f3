# Texts of the quick check of "Einbürgerung". A translation; the German wording is the binding one.

service-title = الاختبار السريع للتجنس
service-short = بضعة أسئلة لمعرفة الشروط المستوفاة على الأرجح

step-fragen = وضعك
    .intro = لا نحفظ شيئًا ولا نرسل شيئًا. والنتيجة معلومة فقط. يسري الاختبار على البالغين واليافعين ابتداءً من 16 عامًا.
fragen-aufenthalt = منذ متى إقامتك القانونية في ألمانيا؟
    .hint = بصورة قانونية تعني: بسند إقامة (Aufenthaltstitel) أو بحق حرية التنقل (Freizügigkeit). لا تُحتسب المدد بوقف مؤقت للترحيل (Duldung). وتُحتسب المدد بإذن إقامة لطالبي اللجوء (Aufenthaltsgestattung) إذا جاء بعدها الاعتراف بحق اللجوء أو بصفة لاجئ أو بالحماية الفرعية.
    .option-fuenf = منذ { $aufenthalt_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $aufenthalt_jahre } سنوات
            [many] { $aufenthalt_jahre } سنة
           *[other] { $aufenthalt_jahre } سنة
        } على الأقل
    .option-drei = منذ { $aufenthalt_ehe_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        } على الأقل وأقل من { $aufenthalt_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $aufenthalt_jahre } سنوات
            [many] { $aufenthalt_jahre } سنة
           *[other] { $aufenthalt_jahre } سنة
        }
    .option-weniger = منذ أقل من { $aufenthalt_ehe_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        }
    .option-unsicher = لا أعرف
fragen-ehe = هل لدى زوجك أو زوجتك أو شريك حياتك المسجل الجنسية الألمانية؟
    .option-nein = لا
    .option-zwei = نعم، ومدة الزواج { $ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $ehe_jahre } سنوات
            [many] { $ehe_jahre } سنة
           *[other] { $ehe_jahre } سنة
        } على الأقل
    .option-kuerzer = نعم، ومدة الزواج أقل من { $ehe_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $ehe_jahre } سنوات
            [many] { $ehe_jahre } سنة
           *[other] { $ehe_jahre } سنة
        }
    .option-frueher = انتهى الزواج، لكن طفلنا الألماني يسكن معي
fragen-titel = ما الحق الذي تستند إليه إقامتك في ألمانيا؟
    .option-unbefristet = تصريح إقامة دائمة (Niederlassungserlaubnis) أو تصريح إقامة طويلة الأمد – الاتحاد الأوروبي (Erlaubnis zum Daueraufenthalt-EU)
    .option-eu = لدي جنسية إحدى دول الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا
    .option-befristet = تصريح إقامة (Aufenthaltserlaubnis) أو البطاقة الزرقاء (Blaue Karte EU)
    .option-andere = وثيقة أخرى، مثل Fiktionsbescheinigung أو Aufenthaltsgestattung أو Duldung
fragen-paragraf = هل توجد على سند إقامتك إحدى هذه المواد (Paragrafen)؟
    .hint = المواد 16a و16b و16d و16e و16f و17 و18f و19 و19b و19e و20 و20a و22 و23a و24 و25 الفقرات من 3 إلى 5 أو 104c من AufenthG
    .option-nein = لا
    .option-ja = نعم
    .option-unsicher = لا أعرف
fragen-unterhalt = هل معيشتك ومعيشة عائلتك من دون الضمان الأساسي أو المساعدة الاجتماعية؟
    .hint = المقصود هو الإعانات بموجب SGB II (مثل Grundsicherungsgeld) وSGB XII.
    .option-ja = نعم
    .option-nein = لا
    .option-unsicher = لا أعرف
fragen-sprache = هل يمكنك إثبات معرفة جيدة بالألمانية؟
    .hint = تلزم معرفة بمستوى B1.
    .option-ja = نعم، بشهادة من مستوى B1 أو أعلى
    .option-anders = نعم، بشهادات من مدرسة لغتها الألمانية أو بشهادة ألمانية
    .option-nein = ليس بعد
    .option-ausnahme = لا أستطيع ذلك، مثلًا بسبب المرض أو الإعاقة أو السن
fragen-test = هل نجحت في اختبار التجنس (Einbürgerungstest)؟
    .option-ja = نعم
    .option-anders = لا، ولكن لدي شهادة مدرسية ألمانية أو دراسة جامعية ألمانية
    .option-nein = ليس بعد
    .option-ausnahme = لا أستطيع ذلك، مثلًا بسبب المرض أو الإعاقة أو السن
fragen-straftaten = هل صدر بشأنك حكم جنائي، أو هل يجري بشأنك تحقيق جنائي؟
    .hint = في ألمانيا أو في الخارج. ولا تُحتسب الأحكام المحذوفة من السجل ولا التدابير التربوية والتأديبية للأحداث.
    .option-nein = لا
    .option-ja = نعم

step-ergebnis = نتيجتك
    .intro = لا تبت في الطلب إلا الدائرة. وهي تدرس كل طلب على حدة.
ergebnis-aufenthalt_gut = الإقامة: تبدو جيدة
    .hint = تكفي { $aufenthalt_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $aufenthalt_jahre } سنوات
            [many] { $aufenthalt_jahre } سنة
           *[other] { $aufenthalt_jahre } سنة
        } في العادة.
    .law = المادة 10 الفقرة 1 الجملة 1 من StAG
ergebnis-aufenthalt_ehe = الإقامة: تبدو جيدة
    .hint = لأزواج وزوجات الألمان والألمانيات تكفي في العادة { $aufenthalt_ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        } إذا مضت على الزواج أو شراكة الحياة { $ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $ehe_jahre } سنوات
            [many] { $ehe_jahre } سنة
           *[other] { $ehe_jahre } سنة
        }.
    .law = المادة 9 الفقرة 1 من StAG
ergebnis-aufenthalt_ehe_frage = الإقامة: يُرجى الاستفسار
    .hint = لأزواج وزوجات الألمان والألمانيات تكفي في العادة { $aufenthalt_ehe_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $aufenthalt_ehe_jahre } سنوات
            [many] { $aufenthalt_ehe_jahre } سنة
           *[other] { $aufenthalt_ehe_jahre } سنة
        } إذا مضت على الزواج أو شراكة الحياة { $ehe_jahre ->
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
        }، فقد تكفي في حالات خاصة مدة أقصر. وبعد الوفاة أو الطلاق يسري ذلك { $ehe_ende_jahre ->
            [one] سنة واحدة
            [two] سنتين
            [few] { $ehe_ende_jahre } سنوات
            [many] { $ehe_ende_jahre } سنة
           *[other] { $ehe_ende_jahre } سنة
        } إذا كان لك حق حضانة طفل قاصر ألماني من هذا الزواج يسكن معك. يُرجى سؤال الدائرة: متى يكون تجنسي ممكنًا؟
    .law = المادة 9 من StAG
ergebnis-aufenthalt_frage = الإقامة: يُرجى الاستفسار
    .hint = يلزم في العادة { $aufenthalt_jahre ->
            [one] سنة واحدة
            [two] سنتان
            [few] { $aufenthalt_jahre } سنوات
            [many] { $aufenthalt_jahre } سنة
           *[other] { $aufenthalt_jahre } سنة
        }. يُرجى سؤال الدائرة: متى يكون تجنسي ممكنًا؟ وهل تسري عليّ قاعدة أخرى لأن زوجي أو زوجتي أو والديَّ يتجنسون؟
    .law = المادة 10 الفقرة 1 الجملة 1 والفقرة 2 من StAG
ergebnis-aufenthalt_unsicher = الإقامة: يُرجى الاستفسار
    .hint = يُرجى سؤال الدائرة: أي مدد إقامتي في ألمانيا تُحتسب؟
    .law = المادة 10 الفقرة 1 الجملة 1 من StAG
ergebnis-titel_gut = حق الإقامة: يبدو جيدًا
    .hint = يمكن التجنس به في العادة.
    .law = المادة 10 الفقرة 1 الجملة 1 البند 2 من StAG
ergebnis-titel_paragraf = حق الإقامة: يُرجى الاستفسار
    .hint = سند الإقامة بموجب إحدى هذه المواد لا يكفي وحده. يُرجى سؤال الدائرة: هل يكفي سند إقامتي؟ وأي سند آخر ممكن لي؟
    .law = المادة 10 الفقرة 1 الجملة 1 البند 2 من StAG
ergebnis-titel_frage = حق الإقامة: يُرجى الاستفسار
    .hint = يُرجى سؤال الدائرة: هل تكفي وثيقتي؟ وأي سند إقامة ممكن لي، وهل تُحتسب المدة حتى ذلك الحين؟
    .law = المادة 10 الفقرة 1 الجملة 1 البند 2 من StAG
ergebnis-unterhalt_gut = نفقات المعيشة: تبدو جيدة
    .hint = يكون الإثبات بمستندات عن دخلك.
    .law = المادة 10 الفقرة 1 الجملة 1 البند 3 من StAG
ergebnis-unterhalt_frage = نفقات المعيشة: يُرجى الاستفسار
    .hint = توجد استثناءات، مثلًا لكثير ممن يعملون بدوام كامل ولجيل العمال الضيوف (Gastarbeiter) والعمال المتعاقدين (Vertragsarbeiter). يُرجى سؤال الدائرة: هل يسري عليّ استثناء؟
    .law = المادة 10 الفقرة 1 الجملة 1 البند 3 من StAG
ergebnis-sprache_gut = اللغة: تبدو جيدة
    .hint = يُرجى إرفاق الإثبات بالطلب أو تقديمه لاحقًا.
    .law = المادة 10 الفقرة 1 الجملة 1 البند 6 والفقرة 4 من StAG
ergebnis-sprache_anders = اللغة: يُرجى تقديم شهادتك
    .hint = تتحقق الدائرة هل تثبت الشهادة مستوى B1. يُرجى سؤال الدائرة: هل تكفي شهادتي للإثبات؟
    .law = المادة 10 الفقرة 1 الجملة 1 البند 6 والفقرة 4 من StAG
ergebnis-sprache_frage = اللغة: ما زال الإثبات ناقصًا
    .hint = تلزم في العادة شهادة من مستوى B1. يُرجى سؤال الدائرة: ما الإثباتات المقبولة؟ وحتى متى يمكنني تقديم إثباتي لاحقًا؟
    .law = المادة 10 الفقرة 1 الجملة 1 البند 6 والفقرة 4 من StAG
ergebnis-sprache_ausnahme = اللغة: يُرجى الاستفسار عن استثناء
    .hint = يُرجى سؤال الدائرة: هل يسري عليّ استثناء؟ وأي شهادة طبية (Attest) تلزمني لذلك؟
    .law = المادة 10 الفقرات 4 و4a و6 من StAG
ergebnis-test_gut = المعرفة بألمانيا: تبدو جيدة
    .hint = يُرجى إرفاق الشهادة بالطلب أو تقديمها لاحقًا.
    .law = المادة 10 الفقرة 1 الجملة 1 البند 7 والفقرة 5 من StAG
ergebnis-test_anders = المعرفة بألمانيا: يُرجى تقديم شهادتك
    .hint = تُثبت هذه المعرفة في العادة باختبار التجنس. يُرجى سؤال الدائرة: هل تكفي شهادتي أيضًا؟
    .law = المادة 10 الفقرة 1 الجملة 1 البند 7 والفقرة 5 من StAG
ergebnis-test_frage = المعرفة بألمانيا: ما زال الاختبار ناقصًا
    .hint = يُرجى سؤال الدائرة: أين يمكنني أداء اختبار التجنس؟ وهل يمكنني تقديم النتيجة لاحقًا؟
    .law = المادة 10 الفقرة 1 الجملة 1 البند 7 والفقرة 5 من StAG
ergebnis-test_ausnahme = المعرفة بألمانيا: يُرجى الاستفسار عن استثناء
    .hint = يُرجى سؤال الدائرة: هل يسري عليّ استثناء؟ وأي شهادة طبية (Attest) تلزمني لذلك؟
    .law = المادة 10 الفقرة 6 من StAG
ergebnis-straftaten_gut = الأحكام الجنائية: يبدو الوضع جيدًا
    .hint = تستفسر الدائرة عن ذلك من جهات أخرى أيضًا.
    .law = المادة 10 الفقرة 1 الجملة 1 البند 5 من StAG
ergebnis-straftaten_frage = الأحكام الجنائية: يُرجى الاستفسار
    .hint = لا يُحتسب كل حكم: فلا تُحتسب في العادة مثلًا غرامة مالية لا يزيد عدد وحداتها اليومية (Tagessätze) على { $strafe_tagessaetze }. وتُجمع العقوبات المتعددة. وإذا كان التحقيق أو الإجراء جاريًا، فلا تبت الدائرة إلا بعد نهايته. يُرجى سؤال الدائرة: هل يُحتسب الحكم الصادر عليّ، وكم من الوقت؟
    .law = المادة 10 الفقرة 1 الجملة 1 البند 5 والمادة 12a من StAG
ergebnis-weiter = ما لا يسأل عنه الاختبار السريع
    .hint = يجب أن تكون هويتك ثابتة. ويكون إعلان الالتزام (Bekenntnis) وإعلان الولاء (Loyalitätserklärung) شخصيًا. هل ينقص شيء؟ يمكنك تقديم الطلب رغم ذلك وتقديم المستندات لاحقًا.
    .law = المادة 10 الفقرة 1 من StAG

## Why we ask

purpose-sprache = قد تتعلق الإجابة بصحتك. نحتاج إليها لهذه النتيجة فقط. ولا تُحفظ.
purpose-straftaten = نحتاج إلى الإجابة لهذه النتيجة فقط. ولا تُحفظ.

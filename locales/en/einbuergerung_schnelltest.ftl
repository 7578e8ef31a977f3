# Texts of the quick check of "Einbürgerung". A translation; the German wording is the binding one.

service-title = Quick check for naturalisation (Einbürgerung)
service-short = Find out with a few questions which conditions you probably meet

step-fragen = Your situation
    .intro = We store and send nothing. The result is only information. The check is for adults and young people from the age of 16.
fragen-aufenthalt = How long have you been living in Germany lawfully?
    .hint = Lawfully means: with a residence title (Aufenthaltstitel) or the right to freedom of movement (Freizügigkeit). Times with a temporary suspension of deportation (Duldung) do not count. Times with a permission to reside for asylum seekers (Aufenthaltsgestattung) count if you were later recognised as a refugee, as entitled to asylum or as having subsidiary protection.
    .option-fuenf = For at least { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } year
           *[other] { $aufenthalt_jahre } years
        }
    .option-drei = For at least { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } year
           *[other] { $aufenthalt_ehe_jahre } years
        }, but less than { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } year
           *[other] { $aufenthalt_jahre } years
        }
    .option-weniger = For less than { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } year
           *[other] { $aufenthalt_ehe_jahre } years
        }
    .option-unsicher = I do not know
fragen-ehe = Is your spouse or registered civil partner German?
    .option-nein = No
    .option-zwei = Yes, and we have been married for at least { $ehe_jahre ->
            [one] { $ehe_jahre } year
           *[other] { $ehe_jahre } years
        }
    .option-kuerzer = Yes, and we have been married for less than { $ehe_jahre ->
            [one] { $ehe_jahre } year
           *[other] { $ehe_jahre } years
        }
    .option-frueher = Not any more, but I live together with our German child
fragen-titel = What right do you have to live in Germany?
    .option-unbefristet = A permanent settlement permit (Niederlassungserlaubnis) or an EU long-term residence permit (Erlaubnis zum Daueraufenthalt-EU)
    .option-eu = I am a national of an EU country, Iceland, Liechtenstein, Norway or Switzerland
    .option-befristet = A temporary residence permit (Aufenthaltserlaubnis) or an EU Blue Card (Blaue Karte EU)
    .option-andere = Something else, for example Fiktionsbescheinigung, Aufenthaltsgestattung or Duldung
fragen-paragraf = Is one of these sections (Paragrafen) printed on your title?
    .hint = §§ 16a, 16b, 16d, 16e, 16f, 17, 18f, 19, 19b, 19e, 20, 20a, 22, 23a, 24, 25 (3) to (5) (Absatz 3 bis 5) or 104c AufenthG
    .option-nein = No
    .option-ja = Yes
    .option-unsicher = I do not know
fragen-unterhalt = Do you and your family live without basic income support or social assistance?
    .hint = This means benefits under SGB II (for example Grundsicherungsgeld) and SGB XII.
    .option-ja = Yes
    .option-nein = No
    .option-unsicher = I do not know
fragen-sprache = Can you show that you speak German well?
    .hint = You need German at level B1.
    .option-ja = Yes, with a certificate, B1 or higher
    .option-anders = Yes, with school reports from a German-speaking school or a German qualification
    .option-nein = Not yet
    .option-ausnahme = I am not able to, for example because of illness, disability or age
fragen-test = Have you passed the naturalisation test (Einbürgerungstest)?
    .option-ja = Yes
    .option-anders = No, but I have a German school-leaving qualification or a German degree
    .option-nein = Not yet
    .option-ausnahme = I am not able to, for example because of illness, disability or age
fragen-straftaten = Have you been convicted of a criminal offence, or are you under criminal investigation?
    .hint = In Germany or abroad. Convictions that have been deleted and educational or disciplinary measures under youth criminal law do not count.
    .option-nein = No
    .option-ja = Yes

step-ergebnis = Your result
    .intro = Only the authority can decide. It examines every application individually.
ergebnis-aufenthalt_gut = Residence: looks good
    .hint = { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } year is
           *[other] { $aufenthalt_jahre } years are
        } usually enough.
    .law = Section 10 (1) sentence 1 StAG
ergebnis-aufenthalt_ehe = Residence: looks good
    .hint = For spouses and civil partners of Germans, { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } year is
           *[other] { $aufenthalt_ehe_jahre } years are
        } usually enough if the marriage or civil partnership has lasted for { $ehe_jahre ->
            [one] { $ehe_jahre } year
           *[other] { $ehe_jahre } years
        }.
    .law = Section 9 (1) StAG
ergebnis-aufenthalt_ehe_frage = Residence: please ask
    .hint = For spouses and civil partners of Germans, { $aufenthalt_ehe_jahre ->
            [one] { $aufenthalt_ehe_jahre } year is
           *[other] { $aufenthalt_ehe_jahre } years are
        } usually enough if the marriage or civil partnership has lasted for { $ehe_jahre ->
            [one] { $ehe_jahre } year
           *[other] { $ehe_jahre } years
        }. If it has lasted for { $ehe_verkuerzung_jahre ->
            [one] { $ehe_verkuerzung_jahre } year
           *[other] { $ehe_verkuerzung_jahre } years
        }, a shorter stay can be enough in special cases. After a death or divorce this still applies for { $ehe_ende_jahre ->
            [one] one year
           *[other] { $ehe_ende_jahre } years
        } if you live together with your German child under 18 from the marriage and have custody. Ask the authority: When can I be naturalised?
    .law = Section 9 StAG
ergebnis-aufenthalt_frage = Residence: please ask
    .hint = Usually you need { $aufenthalt_jahre ->
            [one] { $aufenthalt_jahre } year
           *[other] { $aufenthalt_jahre } years
        }. Ask the authority: When can I be naturalised? Does something else apply to me because my spouse or my parents are being naturalised?
    .law = Section 10 (1) sentence 1 and (2) StAG
ergebnis-aufenthalt_unsicher = Residence: please ask
    .hint = Ask the authority: Which of my times in Germany count?
    .law = Section 10 (1) sentence 1 StAG
ergebnis-titel_gut = Right of residence: looks good
    .hint = With this you can usually be naturalised.
    .law = Section 10 (1) sentence 1 number 2 StAG
ergebnis-titel_paragraf = Right of residence: please ask
    .hint = A title under one of these sections is not enough on its own. Ask the authority: Is my title enough? What other one can I get?
    .law = Section 10 (1) sentence 1 number 2 StAG
ergebnis-titel_frage = Right of residence: please ask
    .hint = Ask the authority: Is my document enough? Which title can I get, and does the time until then count?
    .law = Section 10 (1) sentence 1 number 2 StAG
ergebnis-unterhalt_gut = Means of support: looks good
    .hint = You can show this with evidence of your income.
    .law = Section 10 (1) sentence 1 number 3 StAG
ergebnis-unterhalt_frage = Means of support: please ask
    .hint = There are exceptions, for example for many who work full-time, and for the generation of guest workers (Gastarbeiter) and contract workers (Vertragsarbeiter). Ask the authority: Does an exception apply to me?
    .law = Section 10 (1) sentence 1 number 3 StAG
ergebnis-sprache_gut = Language: looks good
    .hint = Add the evidence to the application or submit it later.
    .law = Section 10 (1) sentence 1 number 6 and (4) StAG
ergebnis-sprache_anders = Language: show your certificate
    .hint = The authority checks whether it shows German at level B1. Ask the authority: Is my certificate sufficient evidence?
    .law = Section 10 (1) sentence 1 number 6 and (4) StAG
ergebnis-sprache_frage = Language: the evidence is still missing
    .hint = Usually you need a B1 certificate. Ask the authority: What evidence is accepted? By when can I submit mine?
    .law = Section 10 (1) sentence 1 number 6 and (4) StAG
ergebnis-sprache_ausnahme = Language: please ask about an exception
    .hint = Ask the authority: Does an exception apply to me? Which medical certificate (Attest) do I need for it?
    .law = Section 10 (4), (4a) and (6) StAG
ergebnis-test_gut = Knowledge of Germany: looks good
    .hint = Add the certificate to the application or hand it in later.
    .law = Section 10 (1) sentence 1 number 7 and (5) StAG
ergebnis-test_anders = Knowledge of Germany: show your certificate
    .hint = People usually show this knowledge with the naturalisation test. Ask the authority: Is my certificate sufficient as well?
    .law = Section 10 (1) sentence 1 number 7 and (5) StAG
ergebnis-test_frage = Knowledge of Germany: the test is still missing
    .hint = Ask the authority: Where can I take the naturalisation test? Can I hand in the result later?
    .law = Section 10 (1) sentence 1 number 7 and (5) StAG
ergebnis-test_ausnahme = Knowledge of Germany: please ask about an exception
    .hint = Ask the authority: Does an exception apply to me? Which medical certificate (Attest) do I need for it?
    .law = Section 10 (6) StAG
ergebnis-straftaten_gut = Criminal offences: looks good
    .hint = The authority also asks other bodies about this.
    .law = Section 10 (1) sentence 1 number 5 StAG
ergebnis-straftaten_frage = Criminal offences: please ask
    .hint = Not every conviction counts: usually not, for example, a fine of up to { $strafe_tagessaetze } daily rates (Tagessätze); several sentences are added together. If an investigation or proceedings are under way, the authority decides only when they have ended. Ask the authority: Does my conviction count, and for how long?
    .law = Section 10 (1) sentence 1 number 5 and section 12a StAG
ergebnis-weiter = What the quick check does not ask
    .hint = Your identity has to be established. You also make a statement of commitment (Bekenntnis) and a declaration of loyalty (Loyalitätserklärung) in person. Is something missing? You can still apply and submit documents later.
    .law = Section 10 (1) StAG

## Why we ask

purpose-sprache = The answer may concern your health. We need it only for this result. It is not stored.
purpose-straftaten = We need the answer only for this result. It is not stored.

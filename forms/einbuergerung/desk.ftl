# How clerks read this form. Declarations and options stay as they were given.

## Person and family

section-person = Angaben zur Person
antrag-fuer = Für wen die Einbürgerung beantragt wird
antrag-vertreten = Vertretung mit Vollmacht
fruehere_namen-gab_es = Frühere Namen
geburt-abweichend = Anderes Geburtsdatum in einem Dokument
minderjaehrig-mit_elternteil = Mutter oder Vater stellt auch einen Antrag
familienstand-stand = Familienstand
familienstand-getrennt = Lebt getrennt
familienstand-mehrere = Gleichzeitig mit mehreren Personen verheiratet
fruehere_ehen-gab_es = Frühere Ehen
ehepartner_angehoerigkeit-stellt_mit = Ehepartnerin oder Ehepartner möchte auch eingebürgert werden
kinder-haben = Kinder
kinder-einbuergern = Kind unter 16 Jahren soll mit eingebürgert werden
kinder-weitere = Weitere Kinder
step-kinder_mit = Kinder, die mit eingebürgert werden sollen
step-kinder_weitere = Weitere Kinder
step-elternteil_1 = Eltern: erster Elternteil
elternteil_1-angaben = Angaben zu diesem Elternteil möglich
step-elternteil_2 = Eltern: zweiter Elternteil

## Nationality and identity

angehoerigkeit-staat-erworben = Wie erworben
angehoerigkeit-staat-nachweis = Nachweis durch
angehoerigkeit-fruehere = Frühere Staatsangehörigkeit
angehoerigkeit-frueher-grund = Grund des Verlusts
ausweis-art = Art des Dokuments
ausweis-identitaet = Identität durch Dokumente nachweisbar
ausweis-erklaerung = Was fehlt und was schon versucht wurde
status-status = Davon trifft zu
wehrdienst-geleistet = Wehrdienst oder Militärdienst geleistet

## Stay, school and work

einreise-erste = Erste Einreise nach Deutschland, um hier zu leben
einreise-unterbrochen = Danach länger als 6 Monate am Stück im Ausland
einreise-frist = Längere Frist erlaubt und in dieser Frist zurückgekehrt
einreise-haelfte = In den letzten Jahren mehr als die Hälfte der Zeit im Ausland
einreise-grund = Grund des Aufenthalts im Ausland
schule-besucht = Zur Schule gegangen
ausbildung-begonnen = Ausbildung oder Studium begonnen
ausbildung-ausbildung-abgeschlossen = Abgeschlossen
sprache-nachweis = Nachweis der Deutschkenntnisse
sprache-erklaerung = Grund, weshalb der Nachweis fehlt
test-nachweis = Einbürgerungstest
einkommen-art = Haupteinkommen
einkommen-lebt_von = Lebensunterhalt
leistungen-bezogen = Sozialleistungen für die Person oder die Familie, bezogen oder beantragt
leistungen-leistung-grund = Grund der Leistung
leistungen-ausnahme = Davon trifft zu
wohnung-verhaeltnis = Wohnverhältnis
unterhalt-zahlt = Muss Unterhalt zahlen
vorsorge-gesetzlich = Beiträge zur gesetzlichen Rentenversicherung, jetzt oder früher
vorsorge-privat = Andere Altersvorsorge

## Convictions and declarations

straftaten-verurteilungen = Verurteilungen, die danach zu nennen sind
straftaten-ermittlungen = Laufende Ermittlungen oder ein Strafverfahren
straftaten-verfahren-vorwurf = Vorwurf
sperre-frueher = Frühere Einbürgerung zurückgenommen, oder Täuschung oder falsche Angaben festgestellt
mitgliedschaft-mitglied = Mitglied oder Unterstützung einer extremistischen Organisation, jetzt oder früher
mitgliedschaft-erklaerung = Organisation, Zeit und heutige Haltung
unterlagen_ausweis-ersatz = Andere Dokumente zur Identität
unterlagen_arbeit-sonstiges = Nachweis zum Lebensunterhalt
step-abschluss = Bestätigung

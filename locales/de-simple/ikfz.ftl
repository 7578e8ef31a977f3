# Texts of the service "i-Kfz", which is offered elsewhere, in Leichte Sprache. A draft: no test readers have reviewed it.
# One sentence per line, at most 12 words. The wording in locales/de is the binding one.

service-title = Fahrzeug anmelden, ummelden oder abmelden: i-Kfz
service-words = Auto Wagen Fahrzeug Motor-Rad Anhänger Zulassung anmelden abmelden ummelden Kennzeichen Nummern-Schild
service-short = Zur Internet-Seite von der Zulassungs-Behörde
service-who =
    Sie möchten ein Fahrzeug anmelden oder ummelden.
    Anmelden heißt auch: zulassen.
    Oder Sie möchten ein Fahrzeug abmelden.
    Das heißt auch: außer Betrieb setzen.
    Das geht im Internet mit i-Kfz.
    i-Kfz heißt: internet-basierte Fahrzeug-Zulassung.
service-why =
    i-Kfz gibt es nicht auf dieser Internet-Seite.
    Es gibt dafür ein eigenes Portal.
    Ein Portal ist eine andere Internet-Seite.
    Das hat 2 Gründe.

    Der erste Grund ist die Sicherheit.
    Für diese Portale gibt es Regeln vom Kraftfahrt-Bundes-Amt.
    Fach-Leute von außen prüfen das Portal.
    Sie müssen bestätigen: Das Portal hält die Regeln ein.

    Der zweite Grund: Sie müssen dort zeigen, wer Sie sind.
    Das geht zum Beispiel mit einem Nutzer-Konto und dem Online-Ausweis.
    Nur für das Abmelden ist das nicht nötig.

    Unsere Internet-Seite schickt keine Daten an das Portal.
    Was passiert dort mit Ihren Daten?
    Das steht im Portal auf der Seite zum Daten-Schutz.
service-prepare =
    Was brauchen Sie?
    Wie viel Geld kostet es?
    Das sagt Ihnen das Portal.
service-law = Fahrzeug-Zulassungs-Verordnung, Paragraf 18 bis Paragraf 20: Wie weisen Sie sich aus?

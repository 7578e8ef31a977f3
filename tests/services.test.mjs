// Every service is applied for three times: as briefly as it can be, with everything that can be
// said, and where the questions branch most. What is not decided here is made up on the way.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { assertAccessible, assertLanguage, drawn, launch, visit } from "./lib/browser.mjs";
import { fragmentOf } from "./lib/handover.mjs";
import { MadeUpApplication } from "./lib/made-up.mjs";
import { temporaryFolder } from "./lib/program.mjs";
import { assertReceived, received } from "./lib/received.mjs";
import { Stack, builtSite } from "./lib/stack.mjs";
import { saidWholly, services } from "./lib/texts.mjs";

let browser;
let stack;
let clerk;
let folder;
/** The services that were applied for. */
const applied = new Set();

before(async () => {
  folder = temporaryFolder("files");
  [stack, browser] = await Promise.all([Stack.start({ site: builtSite() }), launch()]);
  clerk = await stack.clerk();
});

after(async () => {
  await browser?.close();
  await stack?.close();
});

/**
 * One application from its first question to the clerk.
 *
 * @param given.own whether the device is the applicant's own
 * @param given.byLink whether it is a second party's part, which a link opens
 * @param given.axe whether axe looks at every step
 * @param given.look sees every step when it is filled: page, step, application
 * @param given.asked steps that have to be asked, as far as they are named
 * @param given.unasked steps that must not be asked
 */
function applies(name, given) {
  const { own = false, axe = false, byLink, look, asked = [], unasked = [], ...options } = given;
  test(name, () =>
    visit(browser, {}, async (visitor) => {
      const { page } = visitor;
      const application = new MadeUpApplication(page, { folder, ...options });
      if (byLink) {
        const link = { v: 1, s: randomBytes(16).toString("base64url") };
        await page.goto(stack.siteOrigin + application.path + fragmentOf(link));
        await page.locator("#handed-go").click();
        await application.answer(own);
      } else {
        await application.open(stack.siteOrigin, { own });
      }
      await assertLanguage(page, application.language);
      await application.fillAll(async (step) => {
        // What the last answer brings is said.
        await drawn(page);
        await look?.(page, step, application);
        if (axe) {
          await assertAccessible(page, step);
        }
      });
      for (const step of asked) {
        assert.ok(application.steps.includes(step), `${step} is not asked`);
      }
      for (const step of unasked) {
        assert.ok(!application.steps.includes(step), `${step} is asked`);
      }
      if (axe) {
        await assertAccessible(page, "the review");
      }
      await application.press();
      await page.locator(".receipt .kern-alert--success").first().waitFor();
      const next = page.locator("section", { has: page.locator("#receipt-next") });
      assert.match(await next.innerText(), saidWholly(application.language, application.service, "service-after"));
      applied.add(application.service);
      const announced = visitor.sent.find(({ path }) => path === "/api/v2/submissions");
      const seen = await received(clerk, JSON.parse(announced.body).caseId);
      await assertReceived(clerk, seen, application.expected);
      assert.equal(seen.isUnbound, false);
    }));
}

/** What the page says beside the questions of a step. */
const notes = async (page, kind) =>
  (await page.locator(`main form .kern-alert${kind}`).allInnerTexts()).join("\n");

const warnings = (page) => page.locator("main form .kern-warning").count();

describe("Einbürgerung", () => {
  const service = "einbuergerung";

  applies("short: a citizen of the Union who was born here", {
    service,
    language: "en",
    decided: {
      antrag: { fuer: "mich", vertreten: false },
      geburt: { geburtsdatum: "1990-01-31", land: "DE" },
      angehoerigkeit: { staat: [{ land: "FR" }] },
      ausweis: { art: "keiner" },
      sprache: { nachweis: "noch_nicht" },
      test: { nachweis: "noch_nicht" },
      einkommen: { art: "rente" },
    },
    unasked: ["titel", "vorsorge", "arbeit", "unterlagen_sprache", "mit_person", "vertretung_1"],
    look: async (page, step) => {
      if (step === "gebuehr") {
        assert.match(await notes(page, ""), /255/);
      }
    },
  });

  const child = { land: "SY", staat: [{ land: "SY" }, { land: "FR" }], geburtsdatum: "2015-05" };
  applies("long: a refugee who works for himself, with spouse and children", {
    service,
    all: true,
    own: true,
    axe: true,
    decided: {
      antrag: { fuer: "mich", vertreten: true },
      fruehere_namen: { name: [{}, {}] },
      geburt: { geburtsdatum: "1980-06", land: "SY", anderes_datum: [{ datum: "1980" }] },
      familienstand: { stand: "vh" },
      ehepartner: { geburtsdatum: "1982-12-31", land: "IQ" },
      mit_angehoerigkeit: { staat: [{ land: "SY" }, { land: "ungeklaert" }] },
      kinder_mit: {
        kind: [
          { ...child, wohnt: "bei_mir", sorge: "gemeinsam", zustimmung: "ja" },
          { ...child, wohnt: "anderer", sorge: "allein", geburtsdatum: "2024" },
        ],
      },
      kinder_weitere: { kind: [{ geburtsdatum: "2001-02-03", wohnt: "woanders" }] },
      angehoerigkeit: {
        staat: [{ land: "SY", nachweis: "pass" }, { land: "staatenlos" }],
        frueher: [{ land: "IQ" }],
      },
      ausweis: { art: "reiseausweis", gueltig_bis: "2099-01-31", identitaet: "teilweise" },
      status: { status: "fluechtling" },
      einreise: { erste: "2015-09" },
      titel: { art: "niederlassungserlaubnis" },
      wohnorte: {
        zeit: [
          { von: "1980-06", bis: "2014-12", land: "SY" },
          // Three years nobody accounts for.
          { von: "2018", bis: null, land: "DE" },
        ],
      },
      sprache: { nachweis: "b1" },
      test: { nachweis: "bestanden" },
      einkommen: { art: "selbststaendig" },
      mit_ausweis: { art: "reisepass", identitaet: "ja" },
      mit_titel: { art: "andere", gueltig_bis: "2020-01-01" },
      mit_einreise: { erste: "2016" },
      mit_wohnorte: { zeit: [{ von: "1982", bis: null, land: "DE" }] },
      mit_sprache: { nachweis: "ausnahme", grund: "krankheit" },
      mit_einkommen: { art: "angestellt" },
    },
    asked: ["bevollmaechtigt", "mit_person", "mit_arbeit", "unterlagen_ehepartner", "unterlagen_kinder", "vorsorge"],
    unasked: ["vertretung_1", "minderjaehrig", "betreuung"],
    look: async (page, step, application) => {
      if (step === "mit_straftaten") {
        // The spouse's convictions are nobody else's to see.
        assert.match(await notes(page, "--info"), /Formular/);
        assert.equal(await page.locator("main form input").count(), 0);
      }
      if (["wohnorte", "mit_titel"].includes(step)) {
        assert.ok((await warnings(page)) > 0, `${step} warns of nothing`);
      }
      // Stays abroad, which were named before, belong to the places of residence.
      if (["angehoerigkeit", "wohnorte"].includes(step)) {
        assert.notEqual(await notes(page, "--info"), "", `${step} notes nothing`);
      }
      if (step === "gebuehr") {
        // Two adults and two children.
        assert.match(await notes(page, ""), /612/);
        assert.ok(application.takenOver.length > 5, `${application.takenOver}`);
      }
    },
  });

  applies("branching: a girl of ten with two nationalities, and both parents", {
    service,
    language: "ar",
    all: true,
    decided: {
      antrag: { fuer: "kind", vertreten: false },
      geburt: { geburtsdatum: "2016-03-01", land: "TR", abweichend: false },
      vertretung_1: { sorge: "gemeinsam", familienname: "Öztürk" },
      vertretung_2: { familienname: "Öztürk" },
      angehoerigkeit: {
        staat: [{ land: "TR" }, { land: "BR" }, { land: "ungeklaert" }],
        fruehere: false,
      },
      ausweis: { art: "reisepass", gueltig_bis: "2000-01-01" },
      status: { status: "keiner" },
      einreise: { erste: "2023-01-01", unterbrochen: false },
      titel: { art: "duldung" },
      wohnorte: { zeit: [{ von: "2016", bis: "2023", land: "TR" }, { von: "2023", bis: null, land: "DE" }] },
      einkommen: { art: "ohne" },
    },
    asked: ["minderjaehrig", "vertretung_1", "vertretung_2", "unterlagen_vertretung"],
    unasked: ["familienstand", "kinder", "test", "sprache", "loyalitaet", "wehrdienst", "straftaten"],
    look: async (page, step) => {
      if (["einreise", "titel"].includes(step)) {
        assert.notEqual(await notes(page, "--warning"), "", `${step} says nothing of a doubt`);
      }
      if (step === "gebuehr") {
        // In whatever digits.
        assert.match(await notes(page, ""), /51|٥١/);
      }
    },
  });

  applies("branching: widowed, divorced and married, exceptions and a conviction", {
    service,
    language: "de-simple",
    decided: {
      antrag: { fuer: "mich", vertreten: false },
      geburt: { geburtsdatum: "1950", land: "VN" },
      familienstand: { stand: "vh", seit: "2001", ort: "Huế" },
      fruehere_ehen: {
        gab_es: true,
        ehe: [
          { von: "1970", bis: "1980-05", ende: "tod" },
          { von: "1981-02-03", bis: "1990", ende: "scheidung", staat: "staatenlos" },
        ],
      },
      ehepartner_angehoerigkeit: { staat: [{ land: "DE" }] },
      kinder: { haben: true, einbuergern: false },
      kinder_weitere: { kind: [{ geburtsdatum: "2012", sorge: "andere" }, { geburtsdatum: "1971" }] },
      angehoerigkeit: { staat: [{ land: "VN" }] },
      ausweis: { art: "keiner", identitaet: "nein" },
      titel: { art: "andere" },
      wohnorte: { zeit: [{ land: "DE" }] },
      sprache: { nachweis: "ausnahme", grund: "gastarbeiter" },
      test: { nachweis: "ausnahme", grund: "alter" },
      einkommen: { art: "rente" },
      leistungen: { bezogen: true, leistung: [{ art: "wohngeld" }, { art: "sgb12" }] },
      straftaten: { verurteilungen: true, urteil: [{}, {}], ermittlungen: true },
      unterhalt: { zahlt: true, pflicht: [{}, {}] },
      mitgliedschaft: { mitglied: true },
    },
    asked: ["fruehere_ehen", "kinder_weitere", "unterlagen_straftaten", "unterlagen_sprache"],
    unasked: ["kinder_mit", "mit_person", "unterlagen_kinder", "vorsorge"],
  });
});

describe("Beschäftigungserlaubnis", () => {
  const service = "beschaeftigungserlaubnis";

  applies("short: the form of the employer is on paper", {
    service,
    decided: { dokument: { gueltig_bis: "2099-01-01" }, erklaerung_weg: { weg: "papier" } },
    unasked: ["uebergabe"],
  });

  applies("long: another kind of work, another kind of document", {
    service,
    language: "en",
    all: true,
    own: true,
    axe: true,
    decided: {
      geburt: { geburtsdatum: "1999" },
      taetigkeit: { beginn: null, berufserlaubnis: "ja" },
      erklaerung_weg: { weg: "papier" },
    },
    look: async (page, step) => {
      if (step === "dokument") {
        // It has expired.
        assert.equal(await warnings(page), 1);
      }
    },
  });

  applies("branching: training, from a safe country, the employer gets a link", {
    service,
    language: "ar",
    own: true,
    decided: {
      staatsangehoerigkeit: { staat: "GH" },
      dokument: { art: "duldung", gueltig_bis: "2099-01-01" },
      arbeit: { anlass: "erste", art: "ausbildung" },
      taetigkeit: { beginn: "2099-09-01" },
      erklaerung_weg: { weg: "link" },
      kontakt: { email: "ama@example.org" },
    },
    asked: ["uebergabe"],
    look: async (page, step) => {
      if (step === "dokument") {
        assert.equal(await warnings(page), 1);
      }
    },
  });
});

describe("Erklärung zum Beschäftigungsverhältnis", () => {
  const service = "erklaerung_beschaeftigung";
  const byLink = true;
  const taetigkeit = { art: "beschaeftigung" };

  applies("short: a permanent job", {
    service,
    language: "en",
    byLink,
    decided: { taetigkeit, urlaub: { tage: 30 }, lohn: { zeitraum: "stunde", betrag: "20.00" } },
  });

  applies("long: agency work in several places, with all that is paid besides", {
    service,
    all: true,
    own: true,
    byLink,
    axe: true,
    decided: {
      dauer: { von: "2099-01", bis: "2099-12-31" },
      arbeitsort: { art: "andere", ort: [{}, {}] },
      taetigkeit,
      qualifikation: { benoetigt: "andere" },
      urlaub: { tage: 30 },
      zulagen: { zulage: [{}, {}] },
      sachleistungen: { leistung: [{ art: "unterkunft" }, { art: "andere" }] },
      berechtigung: { funktion: "bevollmaechtigt" },
    },
    look: async (page, step) => {
      if (step === "leiharbeit") {
        assert.notEqual(await notes(page, "--warning"), "");
      }
    },
  });

  applies("branching: too little pay and leave, in changing places", {
    service,
    language: "ar",
    byLink,
    decided: {
      arbeitsort: { art: "wechselnd" },
      taetigkeit,
      qualifikation: { benoetigt: "studium" },
      arbeitszeit: { wochenstunden: 40, tage: 5 },
      urlaub: { tage: 19, ueberstunden: true },
      lohn: { zeitraum: "monat", betrag: "1000" },
      regelungen: { tarif: true },
    },
    look: async (page, step) => {
      if (["urlaub", "lohn"].includes(step)) {
        assert.equal(await warnings(page), 1, step);
      }
    },
  });
});

describe("Verpflichtungserklärung", () => {
  const service = "verpflichtungserklaerung";
  const reisezeit = { von: "2099-05-01", bis: "2099-06-30" };

  applies("short: a German who invites again", {
    service,
    language: "ar",
    decided: {
      gastgeber_art: {
        anderer_gast: true,
        frueherer_antrag: "0f8fad5b-d9cb-469f-a165-70867728950e",
      },
      geburt: { geburtsdatum: "1970-01-01" },
      staatsangehoerigkeit: { angehoerigkeit: "deutsch" },
      gast_pass: { staat: "staatenlos" },
      reisezeit,
      unterkunft: { bei_gastgeber: true },
    },
    unasked: [
      "wohnung", "einkommen", "vermoegen", "belastungen", "andere_erklaerungen", "unterlagen_gastgeber",
      "aufenthaltstitel",
    ],
  });

  applies("long: spouses who undertake it together, a family that comes", {
    service,
    language: "en",
    all: true,
    own: true,
    axe: true,
    decided: {
      gastgeber_art: { art: "ehepaar", anderer_gast: false },
      staatsangehoerigkeit: { angehoerigkeit: "andere", staat: "UA" },
      aufenthaltstitel: { art: "aufenthaltserlaubnis", gueltig_bis: "2099-05-31" },
      mitverpflichtet_staat: { staat: "staatenlos" },
      mitverpflichtet_titel: { gueltig_bis: "2099-12-31" },
      mitverpflichtet_anschrift: { gleich: false },
      wohnung: { verhaeltnis: "eigentum" },
      einkommen: { art: "selbststaendig" },
      mitverpflichtet_einkommen: { art: "angestellt" },
      kinder_daten: { kind: [{ geburtsdatum: "2020-02-29" }, { geburtsdatum: "2015" }] },
      reisezeit,
      unterkunft: { bei_gastgeber: false },
    },
    asked: ["unterlagen_mitverpflichtet", "mitverpflichtet_titel", "unterlagen_wohnung"],
    look: async (page, step) => {
      if (step === "reisezeit") {
        // The title ends before the journey does.
        assert.equal(await warnings(page), 1);
      }
    },
  });

  applies("branching: a company, signed by somebody whom no register names", {
    service,
    language: "de-simple",
    decided: {
      gastgeber_art: { art: "firma" },
      firma: { funktion: "andere" },
      geburt: { geburtsdatum: "1970" },
      staatsangehoerigkeit: { angehoerigkeit: "keine" },
      gast: { beziehung: "geschaeftlich" },
      ehepartner: { reist_mit: true },
      reisezeit,
      reisezweck: { zweck: "andere", krankenversicherung: true },
    },
    asked: ["firma", "ehepartner_daten"],
    unasked: ["wohnung", "einkommen", "aufenthaltstitel", "unterlagen_wohnung", "mitverpflichtet"],
    look: async (page, step) => {
      if (step === "firma") {
        assert.equal(await warnings(page), 1);
      }
    },
  });
});

describe("Bewohnerparken", () => {
  const service = "bewohnerparken";

  applies("short: a car of one's own", {
    service,
    language: "ar",
    decided: {
      fahrzeug: { carsharing: false },
      halter: { selbst: true },
      zeitraum: { von: "2099-01-01" },
    },
  });

  applies("long: everything that can be said, and a renewal", {
    service,
    language: "de-simple",
    all: true,
    own: true,
    axe: true,
    decided: {
      vorgang: { art: "verlaengerung" },
      fahrzeug: { carsharing: false },
      halter: { selbst: true },
      zeitraum: { von: "2099-01-01", bis: "2099-12-31" },
    },
  });

  applies("branching: another vehicle, which belongs to somebody else", {
    service,
    language: "en",
    decided: {
      vorgang: { art: "fahrzeugwechsel", ausweisnummer: "B 4711" },
      fahrzeug: { carsharing: false },
      halter: { selbst: false, nutzung: "andere" },
      zeitraum: { von: "2099-01-01" },
    },
    look: async (page, step) => {
      if (step === "kontakt") {
        assert.equal(await warnings(page), 1);
      }
    },
  });
});

describe("Barriere melden", () => {
  const service = "barriere_melden";

  applies("short: nobody need answer", { service, language: "de-simple" });

  applies("long: somebody who wants an answer", { service, language: "en", all: true, own: true, axe: true });
});

test("every service was applied for", () => {
  assert.deepEqual([...applied].sort(), services().sort());
});

test("all parts are well afterwards", () => stack.assertHealthy());

import { randomUUID, randomBytes } from "node:crypto";
import { Edge, until } from "./lib/edge.mjs";
import { ScriptedIntake } from "./lib/scripted-intake.mjs";
import * as fc from "./lib/fit-connect.mjs";
import { setTimeout as pause } from "node:timers/promises";
const dest = randomUUID(), secret = fc.newSecret();
const [sig, enc] = await Promise.all([fc.keyPair("sig-00000001","sig"), fc.keyPair("enc-00000001","enc")]);
const intake = await new ScriptedIntake(dest, secret, sig).open();
intake.script = async () => { await pause(Math.random()*60); if (Math.random()<0.2) return {status: 503}; };
const edge = await Edge.create([{destinationId: dest, intake: `http://127.0.0.1:${intake.port}`}], {[dest]: secret}, {bindings: {TIMES: {firstRetrySeconds: 0.2, longestRetrySeconds: 1, waitSeconds: 2}}});
await edge.start();
const put = async (path, body, type) => { const text = typeof body==="string"?body:JSON.stringify(body); const r= await fc.call("PUT", edge.origin+path, {body: text, type: type??"application/json", headers: fc.hmac(secret,"PUT",path,text)}); if(r.status!==204) throw new Error(r.text); };
const base = `/api/v2/destinations/${dest}`;
await put(`${base}/keys/${sig.kid}`, sig.jwk); await put(`${base}/keys/${enc.kid}`, enc.jwk);
await put(base, {destinationId: dest, status: "active", encryptionKid: enc.kid, publicServices: [], metadataVersions:[]});
await put(`${base}/trust`, await fc.trust(sig, dest, [sig, enc]), "application/jose");
// a persistent client: repeats each step until it has an answer
async function step(fn) { for (;;) { try { const r = await fn(); if (r.status < 500 ) return r; } catch {} await pause(30); } }
async function application() {
  const submissionId = randomUUID(), caseId = randomUUID(), token = fc.newSecret(); const ids=[randomUUID(),randomUUID()];
  const a = await step(()=>fc.call("POST", edge.api+"/submissions", {body:{destinationId:dest, announcedAttachments: ids, publicService:{name:"x"}, caseAccess: fc.sha256(token), submissionId, caseId}}));
  if (a.status!==201) throw new Error("announce "+a.text);
  const jwes = new Map();
  for (const id of ids) { jwes.set(id, await fc.encrypt(enc, randomBytes(200000))); const r = await step(()=>fc.call("PUT", `${edge.api}/submissions/${submissionId}/attachments/${id}`, {body: jwes.get(id)})); if (r.status!==204) throw new Error("attach "+r.text); }
  const body = {encryptedMetadata: await fc.encrypt(enc,"{}"), encryptedData: await fc.encrypt(enc,"{}")};
  const r = await step(()=>fc.call("PUT", `${edge.api}/submissions/${submissionId}`, {body})); if (![200,202].includes(r.status)) throw new Error("complete "+r.text);
  await until(async()=>{ try { const e = await fc.call("GET", `${edge.api}/cases/${caseId}/events`, {headers:{authorization:`Bearer ${token}`}}); return e.body?.relay?.state==="delivered" && e.body.eventLog.length===1; } catch { return false; } }, "delivery of "+submissionId, 60);
  const got = intake.submission(submissionId);
  for (const [id,j] of jwes) if (got.attachments.get(id)!==j) throw new Error("attachment differs");
  return r.status;
}
let done=false; let kills=0;
const killer = (async()=>{ while(!done && kills<25){ await pause(300+Math.random()*900); if (done) break; await edge.kill(); kills++; await pause(Math.random()*100); await edge.start(); } })();
const results = await Promise.allSettled(Array.from({length: 40}, async (_,i)=>{ await pause(i*250); return application(); }));
done=true; await killer;
console.log("kills", kills, results.map(r=>r.value??r.reason.message).join(" "));
if (results.some(r=>r.status==="rejected")) 0;
const fails = edge.log.split("\n").filter(l=>/failure|panick|rror/.test(l)); console.log([...new Set(fails)].slice(0,20));
if (results.some(r=>r.status==="rejected")) { await pause(20000); await edge.kill(); const {cpSync}=await import("node:fs"); cpSync(edge.folder, "/tmp/w/kill-state", {recursive:true}); (await import("node:fs")).writeFileSync("/tmp/w/kill-state/log.txt", edge.log); }
await edge.close(); await intake.close();

// An identity provider that is not ours: npm's oidc-provider, as a municipality's would be, on another site than the inbox.

import { once } from "node:events";
import { createServer } from "node:http";
import { SignJWT, exportJWK, generateKeyPair } from "jose";
import { Provider } from "oidc-provider";

export const CLIENT = "amtsweg";
export const SECRET = "a secret of the town hall and its provider";

export class IdentityProvider {
  /** Who there is: by subject, what the provider says of them. */
  people = {};
  /** What is done to the claims of each ID token from now on. */
  change;
  #server;

  /** One that an inbox at this origin signs in at. */
  static async start(port, inboxOrigin) {
    const provider = new IdentityProvider();
    // Not the inbox's site, whose cookies are its own.
    provider.issuer = `http://localhost:${port}`;
    const { privateKey } = await generateKeyPair("RS256", { extractable: true });
    provider.key = privateKey;
    const jwk = { ...(await exportJWK(privateKey)), kid: "one", alg: "RS256", use: "sig" };
    provider.oidc = new Provider(provider.issuer, provider.#configuration(jwk, inboxOrigin));
    // What a provider says that is not as it should be, well signed.
    provider.oidc.use(async (context, next) => {
      await next();
      if (context.path === "/token" && context.body?.id_token && provider.change) {
        const [, payload] = context.body.id_token.split(".");
        const claims = JSON.parse(Buffer.from(payload, "base64url"));
        provider.change(claims);
        const header = { alg: "RS256", kid: "one" };
        context.body.id_token = await new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
      }
    });
    provider.port = port;
    await provider.open();
    return provider;
  }

  #configuration(jwk, inboxOrigin) {
    return {
      clients: [
        {
          client_id: CLIENT,
          client_secret: SECRET,
          redirect_uris: [`${inboxOrigin}/anmelden/dienst/antwort`],
          post_logout_redirect_uris: [`${inboxOrigin}/anmelden`],
          backchannel_logout_uri: `${inboxOrigin}/anmelden/dienst/abgemeldet`,
          backchannel_logout_session_required: true,
        },
      ],
      jwks: { keys: [jwk] },
      cookies: { keys: ["what the provider signs its cookies with"] },
      claims: { openid: ["sub"], profile: ["preferred_username", "groups"] },
      // It asks no machine of the inside by itself, as a provider should not; here all of them are.
      fetch: (url, { dispatcher, ...options }) => fetch(url, options),
      pkce: { required: () => true },
      features: {
        devInteractions: { enabled: true },
        backchannelLogout: { enabled: true },
        rpInitiatedLogout: { enabled: true },
      },
      findAccount: (_, id) => this.people[id] && { accountId: id, claims: () => ({ sub: id, ...this.people[id] }) },
      // Nobody is asked whether their own employer may know them.
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
        grant.addOIDCScope("openid profile");
        await grant.save();
        return grant;
      },
      ttl: { AccessToken: 60, IdToken: 300, Session: 3600, Grant: 3600, Interaction: 600 },
    };
  }

  async open() {
    this.#server = createServer(this.oidc.callback()).listen(this.port, "localhost");
    await once(this.#server, "listening");
  }

  /** It is away; what it knows stays. */
  async close() {
    this.#server?.closeAllConnections();
    await new Promise((done) => (this.#server ? this.#server.close(done) : done()));
    this.#server = undefined;
  }

  /** Somebody types who they are at the provider's page. */
  static async type(page, subject) {
    await page.locator("input[name=login]").fill(subject);
    await page.locator("input[name=password]").fill("whatever");
    await page.getByRole("button", { name: "Sign-in" }).click();
  }
}

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Access = "rw" | "ro";

export interface Keys {
  publicKeyFile: string;
  token(access: Access): string;
}

/** One key pair a database, so that a token of the published database opens nothing else. */
export function loadKeys(folder: string, database: string): Keys {
  const privateKeyFile = join(folder, `${database}.key`);
  const publicKeyFile = join(folder, `${database}.pub`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(privateKeyFile)) {
    const { privateKey } = generateKeyPairSync("ed25519");
    const pem = privateKey.export({ type: "pkcs8", format: "pem" });
    writeFileSync(privateKeyFile, pem, { mode: 0o600, flag: "wx" });
  }
  const privateKey = createPrivateKey(readFileSync(privateKeyFile));
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "pem" });
  writeFileSync(publicKeyFile, publicKey, { mode: 0o600 });
  return { publicKeyFile, token: (access) => signToken(privateKey, access) };
}

function signToken(privateKey: KeyObject, access: Access): string {
  const header = encode({ alg: "EdDSA", typ: "JWT" });
  const claims = encode({ a: access, iat: Math.floor(Date.now() / 1000) });
  const signature = sign(null, Buffer.from(`${header}.${claims}`), privateKey);
  return `${header}.${claims}.${signature.toString("base64url")}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

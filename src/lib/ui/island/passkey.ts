/**
 * `<use-passkey>`: a form that asks the browser for a passkey, or to make one, and sends what it
 * says. Where the browser knows no passkeys the form stays hidden and the other ways in are used.
 */
class UsePasskey extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector('form');
		const field = this.querySelector<HTMLInputElement>('input[name=credential]');
		if (!form || !field || !('credentials' in navigator) || !window.PublicKeyCredential) return;
		this.hidden = false;
		form.addEventListener('submit', (event) => {
			if (field.value !== '') return;
			event.preventDefault();
			void this.ask().then(
				(credential) => {
					field.value = JSON.stringify(credential);
					form.submit();
				},
				() => this.querySelector('[role=status]')?.removeAttribute('hidden')
			);
		});
	}

	private async ask(): Promise<unknown> {
		const making = this.dataset['make'];
		const credential = making
			? await navigator.credentials.create({ publicKey: creation(JSON.parse(making)) })
			: await navigator.credentials.get({ publicKey: request(await this.options()) });
		if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey');
		return plain(credential);
	}

	private async options(): Promise<PublicKeyCredentialRequestOptionsJSON> {
		const answer = await fetch('/sign-in/passkey/options', { method: 'POST' });
		return answer.json();
	}
}

function creation(
	json: PublicKeyCredentialCreationOptionsJSON
): PublicKeyCredentialCreationOptions {
	const { challenge, user, excludeCredentials = [], pubKeyCredParams, rp } = json;
	const { timeout, attestation, authenticatorSelection } = json;
	return {
		rp,
		pubKeyCredParams: pubKeyCredParams.map(({ alg }) => ({ alg, type: 'public-key' })),
		...(timeout ? { timeout } : {}),
		...(attestation === 'none' ? { attestation } : {}),
		...(authenticatorSelection ? { authenticatorSelection } : {}),
		challenge: bytes(challenge),
		user: { ...user, id: bytes(user.id) },
		excludeCredentials: excludeCredentials.map(({ id }) => ({ type: 'public-key', id: bytes(id) }))
	};
}

function request(json: PublicKeyCredentialRequestOptionsJSON): PublicKeyCredentialRequestOptions {
	return {
		challenge: bytes(json.challenge),
		userVerification: 'required',
		...(json.rpId ? { rpId: json.rpId } : {}),
		...(json.timeout ? { timeout: json.timeout } : {})
	};
}

/** What the server reads. Browsers of a few years ago have no `toJSON` of their own. */
function plain({ id, type, rawId, response }: PublicKeyCredential): unknown {
	const common = { id, type, rawId: text(rawId), clientExtensionResults: {} };
	const clientDataJSON = text(response.clientDataJSON);
	if (response instanceof AuthenticatorAttestationResponse) {
		return {
			...common,
			response: { clientDataJSON, attestationObject: text(response.attestationObject) }
		};
	}
	if (!(response instanceof AuthenticatorAssertionResponse)) throw new Error('Unknown answer');
	return {
		...common,
		response: {
			clientDataJSON,
			authenticatorData: text(response.authenticatorData),
			signature: text(response.signature)
		}
	};
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
	const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
	return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

function text(buffer: ArrayBuffer): string {
	const binary = String.fromCharCode(...new Uint8Array(buffer));
	return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

customElements.define('use-passkey', UsePasskey);

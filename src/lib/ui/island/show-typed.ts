/** `<show-typed>`: a hidden field and a box that shows what is typed. Without it the box stays away. */
class ShowTyped extends HTMLElement {
	connectedCallback(): void {
		const field = this.querySelector<HTMLInputElement>('input[type=password]');
		const label = this.querySelector<HTMLLabelElement>('label.show');
		const box = label?.querySelector<HTMLInputElement>('input[type=checkbox]');
		if (!field || !label || !box) return;
		label.hidden = false;
		box.addEventListener('change', () => {
			field.type = box.checked ? 'text' : 'password';
		});
		// Sent hidden again, so that the browser does not offer it as something typed before.
		field.form?.addEventListener('submit', () => {
			field.type = 'password';
		});
	}
}

customElements.define('show-typed', ShowTyped);

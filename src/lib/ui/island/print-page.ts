/** `<print-page>`: shows the button that prints the page. Without it the browser's menu does. */
class PrintPage extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) return;
		button.hidden = false;
		button.addEventListener('click', () => print());
	}
}

customElements.define('print-page', PrintPage);

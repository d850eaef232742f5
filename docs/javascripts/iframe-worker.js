// Browsers start no workers for a page that is opened from disk, so that the search runs in a hidden frame there.
// It stands in for what the offline plugin of mkdocs-material loads from the web under the same name.
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(address) {
      super()
      this.onmessage = null
      this.waiting = []
      this.frame = document.createElement("iframe")
      this.frame.hidden = true
      document.body.appendChild(this.frame)
      const inner = this.frame.contentWindow
      const answer = data => setTimeout(() => {
        const event = new MessageEvent("message", { data })
        if (this.onmessage) this.onmessage(event)
        this.dispatchEvent(event)
      })
      inner.document.open()
      inner.document.write("<!doctype html><html><body></body></html>")
      inner.document.close()
      // Within a worker these two do what frames do otherwise.
      inner.postMessage = answer
      inner.importScripts = (...addresses) => addresses.reduce((before, one) => before.then(() => new Promise((done, failed) => {
        const script = inner.document.createElement("script")
        script.src = new URL(one, address)
        script.onload = done
        script.onerror = failed
        inner.document.body.appendChild(script)
      })), Promise.resolve())
      // What the page itself has read already, the search's words among it.
      if (window.__index) inner.__index = window.__index
      const script = inner.document.createElement("script")
      script.src = address
      script.onload = () => {
        this.ready = true
        this.waiting.splice(0).forEach(data => this.hand(data))
      }
      script.onerror = error => { if (this.onerror) this.onerror(error) }
      inner.document.body.appendChild(script)
    }

    hand(data) {
      this.frame.contentWindow.dispatchEvent(new MessageEvent("message", { data }))
    }

    postMessage(data) {
      if (this.ready) setTimeout(() => this.hand(data))
      else this.waiting.push(data)
    }

    terminate() {
      this.frame.remove()
    }
  }
}

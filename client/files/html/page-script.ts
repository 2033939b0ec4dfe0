/**
 * What an offline page does: steps by key, black, overview, notes in a window of its own. A classic script, fixed, so that the
 * policy of the page can name it by its hash; it asks nothing of anybody and makes every element by hand.
 */
export const pageScript = `(function () {
  'use strict'
  var steps = Array.prototype.slice.call(document.querySelectorAll('.step'))
  var byId = function (id) { return document.getElementById(id) }
  var texts = byId('texts').dataset
  var at = 0
  var typed = ''
  var began = Date.now()
  var other = null
  var wide = window.matchMedia('(min-width: 60rem)')
  document.documentElement.classList.add('has-script')

  function fill(text, n) { return text.replace('{n}', n).replace('{of}', steps.length) }
  function titleOf(step) { return step.querySelector('h1').textContent }

  function show(to, focus) {
    at = Math.max(0, Math.min(steps.length - 1, to))
    steps.forEach(function (step, i) { step.classList.toggle('is-shown', i === at) })
    byId('where').textContent = fill(texts.step, at + 1)
    byId('back').disabled = at === 0
    byId('on').disabled = at === steps.length - 1
    try { history.replaceState(null, '', '#' + steps[at].id) } catch (_) { /* not everywhere from disk */ }
    if (focus) {
      byId('said').textContent = fill(texts.step, at + 1) + ', ' + titleOf(steps[at])
      var head = steps[at].querySelector('h1')
      head.focus({ preventScroll: wide.matches })
      if (wide.matches) window.scrollTo(0, 0)
      else steps[at].scrollIntoView()
    }
    tell()
  }

  function black(to) {
    var on = to === undefined ? !document.documentElement.classList.contains('is-black') : to
    document.documentElement.classList.toggle('is-black', on)
    byId('black').hidden = !on
    byId('said').textContent = on ? texts.black : texts.lit
  }
  function toggle(dialog) { if (dialog.open) dialog.close(); else dialog.showModal() }
  function full() {
    if (document.fullscreenElement) document.exitFullscreen()
    else if (document.documentElement.requestFullscreen) document.documentElement.requestFullscreen()
  }

  function make(doc, name, text, className) {
    var made = doc.createElement(name)
    made.textContent = text
    if (className) made.className = className
    return made
  }
  function openNotes() {
    if (texts.notes !== 'yes') return
    if (other && !other.closed) { other.focus(); return }
    other = window.open('', 'ketenkaart-notes', 'popup,width=720,height=640')
    if (!other) { byId('said').textContent = texts.blocked; return }
    var doc = other.document
    doc.documentElement.lang = document.documentElement.lang
    doc.title = texts.notesTitle
    document.querySelectorAll('style').forEach(function (style) {
      doc.head.appendChild(make(doc, 'style', style.textContent))
    })
    other.addEventListener('keydown', onKey)
    tell()
    other.focus()
  }
  function clock() {
    var seconds = Math.floor((Date.now() - began) / 1000)
    return Math.floor(seconds / 60) + ':' + ('0' + (seconds % 60)).slice(-2)
  }
  function tell() {
    if (!other || other.closed) return
    var doc = other.document
    var main = doc.createElement('main')
    main.className = 'console'
    main.appendChild(make(doc, 'p', fill(texts.step, at + 1), 'kicker'))
    main.appendChild(make(doc, 'h1', titleOf(steps[at])))
    var notes = steps[at].querySelector('.notes')
    ;(notes ? notes.textContent : texts.noNotes).split('\\n').forEach(function (line) {
      main.appendChild(make(doc, 'p', line, 'noted'))
    })
    if (at + 1 < steps.length) main.appendChild(make(doc, 'p', texts.next + ' ' + titleOf(steps[at + 1]), 'next'))
    var time = make(doc, 'p', clock(), 'clock')
    main.appendChild(time)
    doc.body.replaceChildren(main)
  }
  setInterval(function () {
    if (!other || other.closed) return
    var time = other.document.querySelector('.clock')
    if (time) time.textContent = clock()
  }, 1000)

  function within(event) {
    var on = event.target
    return on && on.closest && on.closest('button, a, summary, input, dialog')
  }
  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    var key = event.key
    var open = document.querySelector('dialog[open]')
    if (open && event.view === window) {
      if ((key === 'o' && open === byId('overview')) || (key === '?' && open === byId('keys'))) open.close()
      return
    }
    if (key >= '0' && key <= '9') { typed += key; return }
    if (key === 'Enter' && typed !== '') { event.preventDefault(); show(Number(typed) - 1, true); typed = ''; return }
    typed = ''
    if (key === ' ' && within(event)) return
    var done = true
    if (key === 'ArrowRight' || key === 'PageDown' || (key === ' ' && !event.shiftKey)) show(at + 1, true)
    else if (key === 'ArrowLeft' || key === 'PageUp' || key === ' ') show(at - 1, true)
    else if (key === 'Home') show(0, true)
    else if (key === 'End') show(steps.length - 1, true)
    else if (key === 'f' || key === 'F') full()
    else if (key === 'b' || key === 'B' || key === '.') black()
    else if (key === 'l' || key === 'L') document.documentElement.classList.toggle('no-legend')
    else if (key === 'o' || key === 'O') toggle(byId('overview'))
    else if (key === 'n' || key === 'N') openNotes()
    else if (key === 't' || key === 'T') { began = Date.now(); tell() }
    else if (key === '?') toggle(byId('keys'))
    else if (key === 'Escape' && document.documentElement.classList.contains('is-black')) black(false)
    else done = false
    if (done) event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  byId('back').addEventListener('click', function () { show(at - 1, true) })
  byId('on').addEventListener('click', function () { show(at + 1, true) })
  byId('black').addEventListener('click', function () { black(false) })
  document.querySelectorAll('[data-open]').forEach(function (button) {
    button.addEventListener('click', function () { toggle(byId(button.dataset.open)) })
  })
  document.querySelectorAll('[data-lists-of]').forEach(function (twin) {
    var lists = Array.prototype.slice.call(byId(twin.dataset.listsOf).querySelector('.twin').children, 1)
    twin.replaceChildren.apply(twin, [twin.firstChild].concat(lists.map(function (list) { return list.cloneNode(true) })))
  })
  var noted = byId('open-notes')
  if (noted) noted.addEventListener('click', openNotes)
  document.querySelectorAll('#overview a').forEach(function (link, i) {
    link.addEventListener('click', function (event) { event.preventDefault(); byId('overview').close(); show(i, true) })
  })
  var asked = steps.findIndex(function (step) { return '#' + step.id === location.hash })
  show(asked < 0 ? 0 : asked, false)
})()
`

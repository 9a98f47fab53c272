;;; session.el --- A short session of a person in Emacs -*- lexical-binding: t -*-

;; What they saw is written to $SEEN as JSON; what they changed is saved.

(require 'eglot)
(require 'json)

(defvar seen nil "What was seen so far, by name.")

(defun saw (name value)
  (push (cons name value) seen))

(defun wait (what condition)
  "Wait until CONDITION gives something, and give that."
  (let ((end (+ (float-time) 20)) (result nil))
    (while (not (setq result (funcall condition)))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02))
    result))

(defun go-to (words)
  (goto-char (point-min))
  (search-forward words)
  (goto-char (match-beginning 0)))

(defun text ()
  (buffer-substring-no-properties (point-min) (point-max)))

(defun finding (code)
  (seq-find (lambda (found) (equal (plist-get found :code) code))
            (mapcar (lambda (found) (alist-get 'eglot-lsp-diag (flymake-diagnostic-data found)))
                    (flymake-diagnostics))))

(defun session ()
  (find-file "journey.dfes")
  (saw 'filetype (string-remove-suffix "-mode" (symbol-name major-mode)))
  ;; What starts the server stands behind the command that opened the file.
  (run-hooks 'post-command-hook)
  (wait "the server" #'eglot-current-server)
  (let* ((slip (wait "findings" (lambda () (finding "unknown-label"))))
         (start (plist-get (plist-get slip :range) :start)))
    (saw 'slip `((code . ,(plist-get slip :code))
                 (source . ,(plist-get slip :source))
                 (line . ,(1+ (plist-get start :line)))
                 (column . ,(1+ (plist-get start :character))))))

  (go-to "chanel")
  (let ((actions (eglot-code-actions (point) (point) nil nil)))
    (saw 'actions (vconcat (mapcar (lambda (action) (plist-get action :title)) actions)))
    (eglot--apply-workspace-edit (plist-get (car actions) :edit)))
  ;; Changes are sent when the person is idle, which a batch never is.
  (eglot--signal-textDocument/didChange)
  (wait "the finding to go" (lambda () (not (finding "unknown-label"))))

  (go-to "Rest")
  (eglot-hover-eldoc-function (lambda (documentation &rest _) (saw 'hover documentation)))
  (wait "the hover" (lambda () (alist-get 'hover seen)))

  ;; To the declaration, and back.
  (go-to "Host")
  (call-interactively #'xref-find-definitions)
  (saw 'definition `((file . ,(file-name-nondirectory buffer-file-name)) (line . ,(line-number-at-pos))))
  (xref-pop-marker-stack)

  ;; As `completion-at-point' asks; there is no menu without a window.
  (go-to "future")
  (kill-word 1)
  (pcase-let ((`(,start ,end ,table . ,_) (eglot-completion-at-point)))
    (let ((words (all-completions "" table)))
      (saw 'completion (vconcat (mapcar #'substring-no-properties words)))
      (completion--replace start end (substring-no-properties (nth 2 words)))))

  (go-to "Host")
  (eglot-rename "Porter")
  (eglot-format-buffer)
  (save-some-buffers t))

(let ((problem nil))
  (condition-case failure (session)
    (error (setq problem (error-message-string failure)) (saw 'problem problem)))
  (with-temp-file (getenv "SEEN") (insert (json-encode seen)))
  (kill-emacs (if problem 1 0)))

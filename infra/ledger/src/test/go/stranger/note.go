package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// A checkpoint is the tree that a log has signed.
type checkpoint struct {
	origin string
	tree   tlog.Tree
}

func readCheckpoint(file, logKey string, witnesses []string) (checkpoint, error) {
	signed, err := os.ReadFile(file)
	if err != nil {
		return checkpoint{}, wrong(signature, "there is no signed checkpoint: %v", err)
	}
	return openCheckpoint(signed, logKey, witnesses)
}

// openCheckpoint takes what the log has signed, and every witness asked for has cosigned.
func openCheckpoint(signed []byte, logKey string, witnesses []string) (checkpoint, error) {
	verifier, err := note.NewVerifier(strings.TrimSpace(logKey))
	if err != nil {
		return checkpoint{}, wrong(usage, "this is no verifier key: %v", err)
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	var unverified *note.UnverifiedNoteError
	if errors.As(err, &unverified) {
		return checkpoint{}, wrong(unknownKey, "the checkpoint is not signed with the key %s", verifier.Name())
	}
	if err != nil {
		return checkpoint{}, wrong(signature, "the checkpoint is not what was signed: %v", err)
	}
	head, err := parseCheckpoint(opened.Text)
	if err != nil {
		return checkpoint{}, err
	}
	if head.origin != verifier.Name() {
		return checkpoint{}, wrong(unknownKey, "this is the checkpoint of %s", head.origin)
	}
	for _, witness := range witnesses {
		if err := cosigned(opened, witness); err != nil {
			return checkpoint{}, err
		}
	}
	return head, nil
}

// parseCheckpoint reads the three lines of a tlog-checkpoint.
func parseCheckpoint(text string) (checkpoint, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[0] == "" || lines[3] != "" {
		return checkpoint{}, wrong(signature, "a checkpoint has three lines")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 || strconv.FormatInt(size, 10) != lines[1] {
		return checkpoint{}, wrong(signature, "this is no size of a tree: %q", lines[1])
	}
	root, err := base64.StdEncoding.Strict().DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return checkpoint{}, wrong(signature, "this is no root: %q", lines[2])
	}
	head := checkpoint{origin: lines[0], tree: tlog.Tree{N: size}}
	copy(head.tree.Hash[:], root)
	return head, nil
}

// cosigned looks for the cosignature/v1 of a witness. Go's note package does not know this kind, so it lists the line
// among those it could not verify.
func cosigned(opened *note.Note, vkey string) error {
	name, id, public, err := witnessKey(vkey)
	if err != nil {
		return err
	}
	for _, line := range opened.UnverifiedSigs {
		if line.Name != name || line.Hash != id {
			continue
		}
		raw, err := base64.StdEncoding.DecodeString(line.Base64)
		if err != nil || len(raw) != 4+8+ed25519.SignatureSize {
			return wrong(signature, "the cosignature of %s cannot be read", name)
		}
		message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", binary.BigEndian.Uint64(raw[4:12]), opened.Text)
		if !ed25519.Verify(public, []byte(message), raw[12:]) {
			return wrong(signature, "the cosignature of %s is wrong", name)
		}
		return nil
	}
	return wrong(consistency, "%s has not cosigned this checkpoint", name)
}

// witnessKey reads name+hash+key, where the key begins with the number of the kind: 4.
func witnessKey(vkey string) (string, uint32, ed25519.PublicKey, error) {
	parts := strings.SplitN(strings.TrimSpace(vkey), "+", 3)
	if len(parts) != 3 {
		return "", 0, nil, wrong(usage, "this is no key of a witness: %q", vkey)
	}
	key, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(key) != 1+ed25519.PublicKeySize || key[0] != 4 {
		return "", 0, nil, wrong(usage, "this is no key of a witness: %q", vkey)
	}
	sum := sha256.Sum256(bytes.Join([][]byte{[]byte(parts[0]), key}, []byte("\n")))
	id := binary.BigEndian.Uint32(sum[:4])
	if fmt.Sprintf("%08x", id) != parts[1] {
		return "", 0, nil, wrong(usage, "the key of the witness %s contradicts itself", parts[0])
	}
	return parts[0], id, ed25519.PublicKey(key[1:]), nil
}

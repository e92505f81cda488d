package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"io"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// A leaf is what this program reads of an entry; the rest is covered by the hash of the whole.
type leaf struct {
	EventID      string `json:"eid"`
	Stream       string `json:"aid"`
	Sequence     string `json:"seq"`
	Type         string `json:"type"`
	PayloadHash  string `json:"ph"`
	MetadataHash string `json:"mh"`
	KeyID        string `json:"kid"`
	Signature    string `json:"sig"`
}

// readEventKeys reads lines of an id and a public key (X.509 in base64).
func readEventKeys(file string) (map[string]ed25519.PublicKey, error) {
	if file == "" {
		return nil, nil
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	keys := map[string]ed25519.PublicKey{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		words := strings.Fields(line)
		if len(words) != 2 {
			return nil, wrong(usage, "a line of keys is an id and a key: %q", line)
		}
		der, err := base64.StdEncoding.DecodeString(words[1])
		if err != nil {
			return nil, err
		}
		key, err := x509.ParsePKIXPublicKey(der)
		if err != nil {
			return nil, err
		}
		public, is := key.(ed25519.PublicKey)
		if !is {
			return nil, wrong(usage, "the key %s is no Ed25519 key", words[0])
		}
		keys[words[0]] = public
	}
	return keys, nil
}

// readEntries reads all entries with the facts they are about, and grows the tree from them.
func readEntries(export string, size int64, keys map[string]ed25519.PublicKey) (*grown, error) {
	tree := &grown{}
	streams := map[string]*stream{}
	known := map[string]int64{}
	for first := int64(0); first < size; first += width {
		n := size - first
		if n > width {
			n = width
		}
		name := tileName(first/width, n)
		entries, err := os.ReadFile(export + "/tile/entries/" + name)
		if err != nil {
			return nil, wrong(entry, "entry %d and those after it are missing: %v", first, err)
		}
		facts, err := os.ReadFile(export + "/facts/" + name)
		if err != nil {
			return nil, wrong(entry, "the fact of entry %d and those after it are missing: %v", first, err)
		}
		bundle, stored := bytes.NewReader(entries), bytes.NewReader(facts)
		for i := first; i < first+n; i++ {
			raw, err := counted(bundle, 2)
			if err != nil {
				return nil, wrong(entry, "entry %d cannot be read: %v", i, err)
			}
			l, err := readLeaf(i, raw, stored, keys)
			if err != nil {
				return nil, err
			}
			if before, twice := known[l.EventID]; twice {
				return nil, wrong(entry, "entry %d is entry %d again: %s", i, before, l.EventID)
			}
			known[l.EventID] = i
			if err := place(i, l, streams); err != nil {
				return nil, err
			}
			if err := tree.add(raw); err != nil {
				return nil, err
			}
		}
		if bundle.Len() > 0 || stored.Len() > 0 {
			return nil, wrong(entry, "there is more in the bundle of entry %d than its entries", first)
		}
	}
	return tree, gapless(streams)
}

// readLeaf compares an entry with the stored bytes and its signature with its key.
func readLeaf(i int64, raw []byte, facts io.Reader, keys map[string]ed25519.PublicKey) (leaf, error) {
	var l leaf
	if err := json.Unmarshal(raw, &l); err != nil {
		return l, wrong(entry, "entry %d cannot be read: %v", i, err)
	}
	for _, part := range []struct{ name, hash string }{{"payload", l.PayloadHash}, {"metadata", l.MetadataHash}} {
		stored, err := counted(facts, 4)
		if err != nil {
			return l, wrong(entry, "the %s of entry %d cannot be read: %v", part.name, i, err)
		}
		if sum := sha256.Sum256(stored); base64.StdEncoding.EncodeToString(sum[:]) != part.hash {
			return l, wrong(entry, "the %s of entry %d (%s) is not what was signed", part.name, i, l.Type)
		}
	}
	if keys == nil {
		return l, nil
	}
	key, is := keys[l.KeyID]
	if !is {
		return l, wrong(unknownKey, "entry %d is signed with the unknown key %s", i, l.KeyID)
	}
	// The entry is canonical, so the signed bytes are the entry without the one member.
	member := []byte(`"sig":"` + l.Signature + `",`)
	if bytes.Count(raw, member) != 1 {
		return l, wrong(entry, "entry %d has no signature in its place", i)
	}
	signed := append([]byte("jp-case-event-v1\n"), bytes.Replace(raw, member, nil, 1)...)
	sig, err := base64.StdEncoding.Strict().DecodeString(l.Signature)
	if err != nil || !ed25519.Verify(key, signed, sig) {
		return l, wrong(signature, "entry %d (%s) was not signed with the key it names", i, l.Type)
	}
	return l, nil
}

// A stream is the records of one case, or of whatever else has a history, as far as they were read.
type stream struct {
	seen map[int64]bool
	last int64
}

// place says that each record of a stream is there once. Two of them may be sealed in another order than they have.
func place(i int64, l leaf, streams map[string]*stream) error {
	number, err := strconv.ParseInt(l.Sequence, 10, 64)
	if err != nil || number < 0 {
		return wrong(entry, "entry %d has no place in its stream: %q", i, l.Sequence)
	}
	of, is := streams[l.Stream]
	if !is {
		of = &stream{seen: map[int64]bool{}, last: -1}
		streams[l.Stream] = of
	}
	if of.seen[number] {
		return wrong(entry, "entry %d is record %d of %s, which was there before", i, number, l.Stream)
	}
	of.seen[number] = true
	if number > of.last {
		of.last = number
	}
	return nil
}

// gapless says that no record is missing before the last one of its stream.
func gapless(streams map[string]*stream) error {
	for id, of := range streams {
		if int64(len(of.seen)) != of.last+1 {
			return wrong(entry, "%d records are missing in %s", of.last+1-int64(len(of.seen)), id)
		}
	}
	return nil
}

// counted reads bytes behind their length.
func counted(from io.Reader, lengthBytes int) ([]byte, error) {
	head := make([]byte, 4)
	if _, err := io.ReadFull(from, head[4-lengthBytes:]); err != nil {
		return nil, err
	}
	body := make([]byte, binary.BigEndian.Uint32(head))
	_, err := io.ReadFull(from, body)
	return body, err
}

// A grown tree holds the hashes of a tree as Go stores them, in memory.
type grown struct {
	size   int64
	hashes []tlog.Hash
}

func (g *grown) add(raw []byte) error {
	hashes, err := tlog.StoredHashes(g.size, raw, g)
	if err != nil {
		return err
	}
	g.hashes = append(g.hashes, hashes...)
	g.size++
	return nil
}

// ReadHashes is how Go's tlog asks for hashes.
func (g *grown) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(g.hashes)) {
			return nil, wrong(consistency, "the tree has no hash %d", index)
		}
		found[i] = g.hashes[index]
	}
	return found, nil
}

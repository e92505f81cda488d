// Stranger says whether an exported record is whole. It shares no code with Sekisho: notes, trees and tiles are those of
// Go's own checksum database (golang.org/x/mod/sumdb), the rest is the standard library.
//
//	stranger -export DIR -log VKEY [-events FILE] [-witness VKEY]... [-old NOTE] [-min-size N]
//	stranger -proof FILE -entry FILE -log VKEY
//
// It ends with 0 when all is well, else with the number of what is wrong: 1 it was asked wrongly, 2 an entry, 3 consistency,
// 4 rollback, 5 a signature, 6 an unknown key.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/tlog"
)

// The numbers with which the program ends.
const (
	usage       = 1
	entry       = 2
	consistency = 3
	rollback    = 4
	signature   = 5
	unknownKey  = 6
)

// A fault is what is wrong, and of which kind.
type fault struct {
	kind  int
	words string
}

func (f *fault) Error() string { return f.words }

func wrong(kind int, words string, facts ...interface{}) error {
	return &fault{kind, fmt.Sprintf(words, facts...)}
}

// Several values of one option.
type several []string

func (s *several) String() string { return strings.Join(*s, " ") }

func (s *several) Set(value string) error {
	*s = append(*s, value)
	return nil
}

// What is asked.
type question struct {
	export, log, events, old, proof, entry string
	witnesses                              several
	minSize                                int64
}

func main() {
	var q question
	flag.StringVar(&q.export, "export", "", "folder of an export")
	flag.StringVar(&q.log, "log", "", "verifier key of the log, as its owner gave it to you")
	flag.StringVar(&q.events, "events", "", "file of the keys that sign facts; without it their signatures are not looked at")
	flag.StringVar(&q.old, "old", "", "file of an earlier signed checkpoint")
	flag.StringVar(&q.proof, "proof", "", "file of a proof (.tlog-proof), instead of an export")
	flag.StringVar(&q.entry, "entry", "", "file of the entry that the proof is about")
	flag.Var(&q.witnesses, "witness", "verifier key of a witness that must have cosigned; may be given several times")
	flag.Int64Var(&q.minSize, "min-size", 0, "the record has been this long before")
	flag.Parse()
	said, err := answer(q)
	if err != nil {
		kind := usage
		var f *fault
		if errors.As(err, &f) {
			kind = f.kind
		}
		fmt.Printf("NOT WHOLE (%d): %v\n", kind, err)
		os.Exit(kind)
	}
	fmt.Println("WHOLE: " + said)
}

func answer(q question) (string, error) {
	if q.log == "" || (q.export == "") == (q.proof == "") {
		return "", errors.New("give -log and either -export or -proof")
	}
	if q.proof != "" {
		return proven(q)
	}
	return whole(q)
}

// whole looks at every byte of an export.
func whole(q question) (string, error) {
	head, err := readCheckpoint(q.export+"/checkpoint", q.log, q.witnesses)
	if err != nil {
		return "", err
	}
	if head.tree.N < q.minSize {
		return "", wrong(rollback, "the record has %d entries and had %d before", head.tree.N, q.minSize)
	}
	keys, err := readEventKeys(q.events)
	if err != nil {
		return "", err
	}
	tree, err := readEntries(q.export, head.tree.N, keys)
	if err != nil {
		return "", err
	}
	if err := tree.compareTiles(q.export, head.tree.N); err != nil {
		return "", err
	}
	root, err := tlog.TreeHash(head.tree.N, tree)
	if err != nil {
		return "", err
	}
	if root != head.tree.Hash {
		return "", wrong(consistency, "the %d entries give another tree than the one that was signed", head.tree.N)
	}
	if err := provenByTiles(q.export, head.tree, tree); err != nil {
		return "", err
	}
	said := fmt.Sprintf("%d entries, root %v, %d witnesses", head.tree.N, root, len(q.witnesses))
	if keys == nil {
		said += ", signatures of facts not looked at"
	}
	if q.old == "" {
		return said, nil
	}
	return said + ", continues the earlier checkpoint", continues(q, head)
}
